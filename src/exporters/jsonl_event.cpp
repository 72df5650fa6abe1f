#include "exporters/jsonl_event.h"

#include "capture/journal_text.h"

#include <algorithm>
#include <vector>

namespace exporters {

namespace {

constexpr std::uint64_t restLimit = 64 * 1024;

/// Writes the line of an event that is neither phase, head, frame nor message.
class OtherLine {
public:
    OtherLine(JsonlOutput &out, const JsonlSession &session, const ws::Event &event)
        : m_out(out)
        , m_session(session)
        , m_event(event)
    {
    }

    void operator()(const ws::CloseReceived &close)
    {
        JsonOut json = begin("close");
        json.key("code");
        if (close.code)
            json.value(unsigned(*close.code));
        else
            json.null();
        json.member("reason", m_out.redactor().text(close.reason, "close reason")).member("valid", close.valid);
        json.member("n", close.frame);
        m_out.finish(json);
    }

    void operator()(const ws::ViolationFound &found)
    {
        const ws::Violation &violation = found.violation;
        const ws::RuleInfo &rule = ws::ruleInfo(violation.rule);
        const std::uint64_t headEnd = m_session.headEnd[std::size_t(m_event.direction)];
        JsonOut json = begin("violation");
        json.member("rule", rule.id).member("section", rule.section);
        json.member("offset", violation.offset >= headEnd ? violation.offset - headEnd : violation.offset);
        json.member("bytes", violation.size).member("says", rule.says);
        if (violation.frame)
            json.member("n", violation.frame);
        if (!violation.detail.empty())
            json.member("detail", m_out.redactor().text(violation.detail, "violation"));
        m_out.finish(json);
    }

    void operator()(const ws::FramingLost &lost)
    {
        JsonOut json = begin("framing-lost");
        json.member("says", lost.why);
        m_out.finish(json);
    }

    void operator()(const ws::TimeoutReached &timeout)
    {
        JsonOut json = begin("timeout");
        json.member("kind", capture::journal::toText(timeout.kind)).key("limit").seconds(timeout.limit.count());
        m_out.finish(json);
    }

    void operator()(const ws::LocalAction &action)
    {
        JsonOut json = begin("action");
        json.member("what", action.what).member("detail", m_out.redactor().text(action.detail, "action"));
        m_out.finish(json);
    }

    void operator()(const ws::Note &note)
    {
        JsonOut json = m_out.begin(m_session, "note", m_event.time);
        json.member("text", m_out.redactor().text(note.text, "note"));
        m_out.finish(json);
    }

    void operator()(const ws::ProxyAnswered &proxy)
    {
        JsonOut json = m_out.begin(m_session, "proxy", m_event.time);
        json.member("proxy", m_out.redactor().url(proxy.proxy)).member("outcome", outcomeId(proxy.outcome));
        json.member("says", proxy.says).key("took").seconds(proxy.took.count());
        m_out.finish(json);
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }

private:
    JsonOut begin(const char *type) { return m_out.begin(m_session, type, m_event.time, m_event.direction); }

    JsonlOutput &m_out;
    const JsonlSession &m_session;
    const ws::Event &m_event;
};

struct Half {
    std::size_t record = 0;
    ws::Direction direction;
    std::string_view how;
    ws::Time time;
};

/// In the order in which they came.
std::vector<Half> halvesOf(const explain::SessionFacts &facts)
{
    std::vector<Half> halves;
    for (const ws::Direction direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient}) {
        const auto side = std::size_t(direction);
        if (facts.fin[side])
            halves.push_back({facts.finRecord[side].value_or(0), direction, "fin", *facts.fin[side]});
        if (facts.rst[side])
            halves.push_back({facts.rstRecord[side].value_or(0), direction, "rst", *facts.rst[side]});
    }
    std::sort(halves.begin(), halves.end(), [](const Half &a, const Half &b) { return a.record < b.record; });
    return halves;
}

} // namespace

void writeHead(JsonlOutput &out, const JsonlSession &session, const ws::Event &event, const ws::BodyReceived *body)
{
    const ws::HttpHead head = out.redactor().head(*std::get<ws::HeadReceived>(event.body).head);
    JsonOut json = out.begin(session, "head", event.time, event.direction);
    json.member("start_line", head.startLine);
    if (head.kind == ws::HttpKind::Response)
        json.member("status", head.status);
    json.key("headers").beginArray();
    for (const ws::HttpField &field : head.fields)
        json.beginArray().value(field.name).value(field.value).endArray();
    json.endArray().key("raw_base64").base64(head.raw);
    if (body) {
        const std::string text = out.redactor().text(ws::textOf(*body->data), "body");
        json.key("body_base64").base64(ws::bytesOf(text)).member("body_bytes", body->total);
        json.member("body_complete", body->complete);
    }
    out.finish(json);
}

void writeOther(JsonlOutput &out, const JsonlSession &session, const ws::Event &event)
{
    std::visit(OtherLine(out, session, event), event.body);
}

void writeRest(JsonlOutput &out, const JsonlSession &session, const capture::Session &bytes, ws::Time last)
{
    for (const ws::Direction direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient}) {
        const std::uint64_t size = bytes.unreadBytes(direction);
        if (size == 0)
            continue;
        const std::uint64_t at = bytes.streamSize(direction) - size, headEnd = session.headEnd[std::size_t(direction)];
        JsonOut json = out.begin(session, "rest", last, direction);
        json.member("offset", at >= headEnd ? at - headEnd : at).member("bytes", size);
        if (out.masks())
            json.member("payload_masked", true); // the start of a masked frame hides secrets from the redactor only
        else
            json.key("raw_base64").base64(bytes.wire(direction, at, std::min(size, restLimit)));
        out.finish(json);
    }
}

void writeEnd(JsonlOutput &out, const JsonlSession &session, const explain::SessionFacts &facts, const SessionEnd &end)
{
    if (end.how == "open")
        return;
    JsonOut json = out.begin(session, "end", end.time.value_or(session.start));
    json.member("by", end.by).member("how", end.how).key("halves").beginArray();
    for (const Half &half : halvesOf(facts)) {
        json.beginObject().member("dir", directionId(half.direction)).member("how", half.how);
        json.key("t").seconds((half.time - session.start).count()).endObject();
    }
    json.endArray();
    out.finish(json);
}

} // namespace exporters
