#include "exporters/text_writer.h"

#include "exporters/feed_recording.h"
#include "exporters/iso_time.h"
#include "explain/quantities.h"
#include "explain/sentence.h"

#include <array>
#include <cstdio>

namespace exporters {

using explain::durationText;
using explain::printable;

namespace {

constexpr std::size_t summaryBytes = 100;
constexpr std::size_t sentenceBytes = 4000; // our own words; only what is quoted in them is cut

std::string endpointText(const ws::Endpoint &endpoint)
{
    const bool v6 = endpoint.address.find(':') != std::string::npos;
    return (v6 ? "[" + endpoint.address + "]" : endpoint.address) + ":" + std::to_string(endpoint.port);
}

std::string closeWords(const ws::CloseReceived &close)
{
    if (!close.code)
        return close.valid ? "Close without a code" : "Close with a payload of one byte";
    return "Close " + std::to_string(*close.code);
}

/// Words for each kind of event, by overload.
struct Words {
    Redactor &redactor;

    std::string operator()(const ws::NameResolved &name) const
    {
        if (name.outcome != ws::Outcome::Ok)
            return "DNS  " + printable(name.host) + ": " + printable(name.error);
        std::string text = "DNS  " + printable(name.host) + ":";
        for (const std::string &address : name.addresses)
            text += " " + printable(address);
        return text + ", " + durationText(name.took);
    }
    std::string operator()(const ws::AddressTried &tried) const
    {
        const std::string to = "TCP  " + endpointText(tried.remote) + ", " + durationText(tried.took);
        return tried.outcome == ws::Outcome::Ok ? to : to + ": " + printable(tried.error);
    }
    std::string operator()(const ws::TcpConnected &tcp) const
    {
        return "TCP  connected, " + endpointText(tcp.local) + " to " + endpointText(tcp.remote);
    }
    std::string operator()(const ws::TlsDone &tls) const
    {
        return "TLS  " + tls.version + ", " + tls.cipher
            + (tls.verified ? ", certificate valid, " : ", certificate not verified, ") + durationText(tls.took);
    }
    std::string operator()(const ws::TlsFailed &tls) const { return "TLS  failed: " + printable(tls.says); }
    std::string operator()(const ws::ProxyAnswered &proxy) const
    {
        return "Proxy " + printable(redactor.url(proxy.proxy)) + ": " + printable(proxy.says);
    }
    std::string operator()(const ws::HeadReceived &received) const
    {
        const ws::HttpHead head = redactor.head(*received.head);
        std::string text = "HTTP " + printable(head.startLine);
        for (const ws::HttpField &field : head.fields)
            text += "\n                  " + printable(field.name) + ": " + printable(field.value, 300);
        return text;
    }
    std::string operator()(const ws::BodyReceived &body) const
    {
        return "Body " + std::to_string(body.total) + " B  "
            + printable(redactor.text(ws::textOf(*body.data), "body"), 400);
    }
    std::string operator()(const ws::HandshakeDone &) const { return {}; }
    std::string operator()(const ws::FrameReceived &) const { return {}; } // written with its payload
    std::string operator()(const ws::MessageReceived &message) const
    {
        if (message.frames < 2 && !message.compressed)
            return {};
        std::string text = "  message of " + std::to_string(message.frames) + (message.frames == 1 ? " frame, " : " frames, ")
            + std::to_string(message.bytes) + " B";
        return message.compressed ? text + " inflated" : text;
    }
    std::string operator()(const ws::Inflated &) const { return {}; }
    std::string operator()(const ws::CloseReceived &close) const
    {
        return "  " + closeWords(close)
            + (close.reason.empty() ? "" : " \"" + printable(redactor.text(close.reason, "close reason")) + "\"")
            + (close.valid ? "" : ", not valid");
    }
    std::string operator()(const ws::ViolationFound &found) const
    {
        const ws::RuleInfo &rule = ws::ruleInfo(found.violation.rule);
        const char *mark = rule.severity == ws::Severity::Note ? "i " : "! ";
        return mark + std::string(rule.says) + " (" + std::string(rule.section) + ")"
            + (found.violation.detail.empty() ? "" : ": " + printable(redactor.text(found.violation.detail, "violation")));
    }
    std::string operator()(const ws::FramingLost &lost) const
    {
        return "! The frames cannot be followed from here: " + printable(lost.why);
    }
    std::string operator()(const ws::FinReceived &) const { return "TCP FIN"; }
    std::string operator()(const ws::RstReceived &) const { return "TCP RST"; }
    std::string operator()(const ws::TimeoutReached &timeout) const
    {
        constexpr std::array<const char *, 5> names = {"connecting", "TLS", "the opening handshake's answer",
                                                       "the peer's Close", "traffic"};
        return "No " + std::string(names[std::size_t(timeout.kind)]) + " within " + durationText(timeout.limit);
    }
    std::string operator()(const ws::LocalAction &action) const
    {
        return "Wiretale: " + printable(action.what)
            + (action.detail.empty() ? "" : ", " + printable(redactor.text(action.detail, "action"), 200));
    }
    std::string operator()(const ws::Note &note) const { return "Note: " + printable(redactor.text(note.text, "note")); }
};

std::string frameWords(const ws::FrameReceived &frame)
{
    const ws::FrameHeader &header = frame.header;
    std::string text(ws::opcodeName(header.opcode));
    text += " " + std::to_string(header.payloadLength) + " B";
    if (!header.fin)
        text += ", more follows";
    if (header.rsv)
        text += std::string(", RSV") + (header.rsv & ws::rsv1 ? "1" : "") + (header.rsv & ws::rsv2 ? "2" : "")
            + (header.rsv & ws::rsv3 ? "3" : "");
    return text;
}

std::string pageEventWords(const explain::PageEvent &event, Redactor &redactor)
{
    using Type = explain::PageEvent::Type;
    switch (event.type) {
    case Type::Open: return event.protocol.empty() ? "open" : "open (" + printable(event.protocol) + ")";
    case Type::Message: return event.count == 1 ? "message" : "message × " + std::to_string(event.count);
    case Type::Error: return "error";
    case Type::Throw: return "throws " + event.name;
    case Type::Close:
        return "close " + std::to_string(event.code)
            + (event.reason.empty() ? "" : " \"" + printable(redactor.text(event.reason, "close reason")) + "\"")
            + (event.wasClean ? ", wasClean true" : ", wasClean false");
    }
    return {};
}

} // namespace

std::string eventWords(const ws::Event &event, Redactor &redactor)
{
    return std::visit(Words{redactor}, event.body);
}

TextWriter::TextWriter(Sink sink, const ExportOptions &options, Colour colour)
    : m_sink(std::move(sink))
    , m_options(options)
    , m_redactor(options.reveal ? Redactor::none() : Redactor(options.redaction))
    , m_colour(colour)
{
}

void TextWriter::put(const std::string &text)
{
    if (!m_failed)
        m_failed = !m_sink(text + "\n");
}

std::string TextWriter::bold(const std::string &text) const
{
    return m_colour == Colour::Ansi ? "\x1b[1m" + text + "\x1b[0m" : text;
}

void TextWriter::prepare(const capture::Session &session)
{
    learnHeads(session, m_redactor);
}

void TextWriter::begin(const capture::Session &session)
{
    const capture::SessionInfo info = session.info();
    put(bold("Session " + std::to_string(info.id) + "  " + printable(m_redactor.url(info.url)) + "  " + isoTime(info.start)));
    if (!info.missing.empty())
        put("  " + printable(info.missing));
}

std::string TextWriter::payloadText(const capture::Session &session, const capture::Record &record)
{
    if (m_options.payloads == Payloads::LeftOut || record.opcode == std::uint8_t(ws::Opcode::Close))
        return {};
    const ws::ByteBuffer payload = session.framePayload(record, 0, m_redactor.masks() ? 64 * 1024 : summaryBytes + 1);
    if (record.flags & capture::Compressed)
        return "(compressed)";
    return printable(m_redactor.text(ws::textOf(payload)), summaryBytes);
}

void TextWriter::row(const capture::Session &session, const ws::Event &event, const std::string &what)
{
    std::array<char, 32> time;
    std::snprintf(time.data(), time.size(), "%12.6f", double((event.time - session.info().start).count()) / 1e9);
    const bool fromClient = event.direction == ws::Direction::ClientToServer;
    put(std::string(time.data()) + (fromClient ? "  → " : "  ← ") + what);
}

void TextWriter::record(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const std::int64_t time = (event.time - session.info().start).count();
    if ((m_options.from && time < *m_options.from) || (m_options.to && time > *m_options.to)
        || (m_options.wanted && !m_options.wanted(session, index)))
        return;
    if (const auto *frame = std::get_if<ws::FrameReceived>(&event.body)) {
        const std::string payload = payloadText(session, session.records().at(index));
        return row(session, event, frameWords(*frame) + (payload.empty() ? "" : "  " + payload));
    }
    const std::string words = eventWords(event, m_redactor);
    if (!words.empty())
        row(session, event, words);
}

namespace {

std::string basisWords(const explain::PageOutcome &outcome)
{
    if (outcome.measuredHere.empty())
        return std::string(explain::basisId(outcome.basis));
    return "measured on this machine: " + printable(outcome.measuredHere);
}

} // namespace

void TextWriter::page(const explain::Verdict &verdict)
{
    for (const explain::PageView &view : verdict.pages) {
        std::string line = "  " + std::string(explain::engineId(view.engine)) + ": ";
        bool first = true;
        for (const explain::PageEvent &event : view.outcome.events) {
            line += (first ? "" : ", ") + pageEventWords(event, m_redactor);
            first = false;
        }
        put(line + (first ? "nothing yet" : "") + " [" + basisWords(view.outcome) + "]");
        for (const std::string &text : view.outcome.console)
            put("      console: " + printable(m_redactor.text(text, "console")));
    }
}

void TextWriter::end(const capture::Session &session, const explain::SessionFacts &, const explain::Verdict &verdict)
{
    put(bold("Verdict of session " + std::to_string(session.info().id) + ": " + printable(m_redactor.text(verdict.wire, "verdict"), sentenceBytes)));
    put("  " + printable(m_redactor.text(verdict.says, "verdict"), sentenceBytes) + "  (cause: " + std::string(explain::causeId(verdict.cause)) + ")");
    for (const std::string &remark : verdict.remarks)
        put("  " + printable(m_redactor.text(remark, "verdict"), sentenceBytes));
    page(verdict);
    if (m_options.secondOpinion) {
        const SecondOpinion opinion = m_options.secondOpinion(session);
        put("  " + opinion.who + ": " + printable(m_redactor.text(opinion.says, "second opinion")));
    }
    for (const explain::Check &check : verdict.checks)
        if (check.outcome == explain::CheckOutcome::Fail)
            put("  failed check " + check.id + ": " + printable(m_redactor.text(check.says, "check"), sentenceBytes));
    for (const explain::Advice &advice : verdict.advice)
        put("  advice: " + printable(m_redactor.text(advice.says, "advice"), sentenceBytes));
    put("");
}

} // namespace exporters
