#include "exporters/har_writer.h"

#include "exporters/feed_recording.h"
#include "exporters/iso_time.h"
#include "exporters/session_end.h"
#include "exporters/verdict_json.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace exporters {

namespace {

constexpr std::size_t flushAbove = 256 * 1024;
constexpr std::uint64_t largestMasked = 16 * 1024 * 1024; ///< a longer message is left out where secrets are masked

/// Milliseconds with three digits, -1 where there is no such phase (HAR 1.2, timings).
std::string milliseconds(std::optional<ws::Duration> duration)
{
    if (!duration)
        return "-1";
    std::array<char, 40> text;
    std::snprintf(text.data(), text.size(), "%.3f", double(duration->count()) / 1e6);
    return text.data();
}

std::string epochSeconds(ws::Time time)
{
    const std::int64_t nanoseconds = time.time_since_epoch().count();
    std::array<char, 40> text;
    std::snprintf(text.data(), text.size(), "%lld.%09lld", (long long)(nanoseconds / 1'000'000'000),
                  (long long)(nanoseconds % 1'000'000'000));
    return text.data();
}

std::optional<ws::Duration> between(std::optional<ws::Time> from, std::optional<ws::Time> to)
{
    if (!from || !to || *to < *from)
        return std::nullopt;
    return *to - *from;
}

bool isText(std::string_view mimeType)
{
    return mimeType.starts_with("text/") || mimeType.find("json") != std::string_view::npos
        || mimeType.find("xml") != std::string_view::npos || mimeType.empty();
}

} // namespace

HarWriter::HarWriter(Sink sink, const ExportOptions &options)
    : m_sink(std::move(sink))
    , m_options(options)
    , m_redactor(options.reveal ? Redactor::none() : Redactor(options.redaction))
    , m_json(m_buffer)
{
    m_json.beginObject().key("log").beginObject().member("version", "1.2");
    m_json.key("creator").beginObject().member("name", "Wiretale").member("version", WIRETALE_VERSION).endObject();
    m_json.key("pages").beginArray().endArray().key("entries").beginArray();
}

void HarWriter::flush(std::size_t above)
{
    if (m_buffer.size() <= above)
        return;
    m_failed = m_failed || !m_sink(m_buffer);
    m_buffer.clear();
}

void HarWriter::prepare(const capture::Session &session)
{
    learnHeads(session, m_redactor);
}

void HarWriter::begin(const capture::Session &)
{
    m_json.beginObject().member("_resourceType", "websocket").key("_webSocketMessages").beginArray();
}

void HarWriter::record(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const auto *message = std::get_if<ws::MessageReceived>(&event.body);
    const std::int64_t time = (event.time - session.info().start).count();
    if (!message || (m_options.from && time < *m_options.from) || (m_options.to && time > *m_options.to)
        || (m_options.wanted && !m_options.wanted(session, index)))
        return;
    const capture::Record &record = session.records().at(index);
    m_json.beginObject().member("type", event.direction == ws::Direction::ClientToServer ? "send" : "receive");
    m_json.key("time").number(epochSeconds(event.time));
    const bool text = message->kind == ws::Opcode::Text && message->valid;
    m_json.member("opcode", message->kind == ws::Opcode::Text && !message->valid ? 2 : int(message->kind)).key("data");
    const std::uint64_t whole = m_options.payloads == Payloads::LeftOut ? 0 : record.length;
    const std::uint64_t size = m_options.payloads == Payloads::Cut ? std::min(whole, m_options.payloadLimit) : whole;
    const bool tooLong = m_redactor.masks() && whole > largestMasked;
    const ws::ByteBuffer bytes = size && !tooLong ? session.messagePayload(record, 0, whole) : ws::ByteBuffer();
    const std::string masked = m_redactor.text(ws::textOf(bytes));
    const std::string_view shown = std::string_view(masked).substr(0, size < whole ? std::size_t(size) : masked.size());
    if (text)
        m_json.value(shown);
    else
        m_json.base64(ws::bytesOf(shown));
    m_json.endObject();
    flush(flushAbove);
}

std::string HarWriter::url(const capture::SessionInfo &info, const explain::SessionFacts &facts)
{
    std::string url = info.url;
    if (url.empty() && facts.request)
        url = (info.tls ? "wss://" : "ws://") + std::string(facts.request->value("Host")) + facts.request->target;
    return m_redactor.url(url.substr(0, url.find('#')));
}

void HarWriter::headers(const ws::HttpHead &head)
{
    m_json.key("headers").beginArray();
    for (const ws::HttpField &field : m_redactor.head(head).fields)
        m_json.beginObject().member("name", field.name).member("value", field.value).endObject();
    m_json.endArray().key("cookies").beginArray().endArray();
    m_json.member("headersSize", std::uint64_t(head.raw.size()));
}

void HarWriter::request(const capture::SessionInfo &info, const explain::SessionFacts &facts)
{
    const std::string address = url(info, facts);
    m_json.key("request").beginObject();
    m_json.member("method", facts.request && !facts.request->method.empty() ? facts.request->method : "GET").member("url", address);
    m_json.member("httpVersion", facts.request ? facts.request->version : "HTTP/1.1").key("queryString").beginArray();
    const std::size_t question = address.find('?');
    for (std::size_t at = question == std::string::npos ? address.size() : question + 1; at < address.size();) {
        const std::size_t end = std::min(address.find('&', at), address.size());
        const std::size_t equals = std::min(address.find('=', at), end);
        m_json.beginObject().member("name", address.substr(at, equals - at));
        m_json.member("value", equals < end ? address.substr(equals + 1, end - equals - 1) : std::string()).endObject();
        at = end + 1;
    }
    m_json.endArray();
    headers(facts.request ? *facts.request : ws::HttpHead());
    m_json.member("bodySize", 0).endObject();
}

void HarWriter::response(const explain::SessionFacts &facts, const explain::Verdict &verdict)
{
    const ws::HttpHead none;
    const ws::HttpHead &head = facts.answer ? *facts.answer : none;
    m_json.key("response").beginObject().member("status", head.status).member("statusText", m_redactor.text(head.reason));
    m_json.member("httpVersion", head.version);
    headers(head);
    const std::string mimeType(head.value("Content-Type"));
    m_json.key("content").beginObject().member("size", facts.bodyTotal).member("mimeType", mimeType.empty() ? "x-unknown" : mimeType);
    if (facts.body && !facts.body->empty()) {
        const std::string text = m_redactor.text(ws::textOf(*facts.body), "body");
        if (isText(mimeType))
            m_json.member("text", text);
        else
            m_json.key("text").base64(ws::bytesOf(text)).member("encoding", "base64");
    }
    m_json.endObject().member("redirectURL", m_redactor.url(head.value("Location"))).member("bodySize", facts.bodyTotal);
    if (!facts.answer)
        m_json.member("_error", m_redactor.text(verdict.wire));
    m_json.endObject();
}

void HarWriter::timings(const explain::SessionFacts &facts)
{
    const std::optional<ws::Duration> dns = facts.name ? std::optional(facts.name->took) : std::nullopt;
    std::optional<ws::Duration> tcp;
    for (const ws::AddressTried &tried : facts.addresses)
        tcp = tried.took;
    const std::optional<ws::Duration> tls = facts.tls ? std::optional(facts.tls->took) : std::nullopt;
    if (tls)
        tcp = tcp.value_or(ws::Duration()) + *tls; // HAR 1.2: connect includes ssl
    const std::optional<ws::Duration> wait = between(facts.requestAt, facts.answerAt);
    const std::optional<ws::Duration> receive = between(facts.answerAt, std::max(facts.last, facts.start));
    m_json.key("timings").beginObject().key("blocked").number("-1").key("dns").number(milliseconds(dns));
    m_json.key("connect").number(milliseconds(tcp)).key("ssl").number(milliseconds(tls)).key("send").number("0");
    m_json.key("wait").number(milliseconds(wait.value_or(ws::Duration())));
    m_json.key("receive").number(milliseconds(receive.value_or(ws::Duration()))).endObject();
    m_json.key("time").number(milliseconds(std::max(facts.last - facts.start, ws::Duration())));
}

void HarWriter::frames(const capture::Session &session)
{
    m_json.key("frames").beginArray();
    const std::size_t size = session.records().size();
    for (std::size_t i = 0; i < size; ++i) {
        const capture::Record &record = session.records().at(i);
        const bool control = ws::isControl(ws::Opcode(record.opcode));
        const bool wanted = control || (record.flags & (capture::Fragment | capture::Problem)) || record.rsv;
        if (record.kind != capture::RecordKind::Frame || !wanted || (m_options.wanted && !m_options.wanted(session, i)))
            continue;
        m_json.beginObject().member("n", record.number).key("t").seconds(record.time);
        m_json.member("dir", record.direction == ws::Direction::ClientToServer ? "out" : "in");
        m_json.member("fin", (record.flags & capture::Fin) != 0).member("rsv", unsigned(record.rsv)).member("opcode", unsigned(record.opcode));
        m_json.member("masked", (record.flags & capture::Masked) != 0).member("length", record.length);
        if (record.link)
            m_json.member("message", record.link);
        if (control) {
            const ws::ByteBuffer payload = session.framePayload(record, 0, record.length);
            m_json.key("payload_base64").base64(ws::bytesOf(m_redactor.payload(ws::Opcode(record.opcode), payload)));
        }
        m_json.endObject();
        flush(flushAbove);
    }
    m_json.endArray();
}

void HarWriter::extras(const capture::Session &session, const explain::SessionFacts &facts, const explain::Verdict &verdict)
{
    const capture::SessionInfo info = session.info();
    m_json.key("_wiretale").beginObject().member("version", 1).member("session", unsigned(info.id));
    m_json.member("mode", capture::modeId(info.mode)).member("start", isoTime(info.start));
    frames(session);
    m_json.key("closes").beginArray();
    for (const explain::CloseFact &close : facts.closes) {
        m_json.beginObject().member("n", close.frame).key("t").seconds((close.time - facts.start).count());
        m_json.member("dir", close.direction == ws::Direction::ClientToServer ? "out" : "in").key("code");
        if (close.code)
            m_json.value(unsigned(*close.code));
        else
            m_json.null();
        m_json.member("reason", m_redactor.text(close.reason, "close reason")).member("valid", close.valid).endObject();
    }
    m_json.endArray();
    const SessionEnd ending = sessionEnd(facts, verdict.cause, ourRole(info));
    m_json.key("end").beginObject().member("by", ending.by).member("how", ending.how);
    if (ending.time)
        m_json.key("t").seconds((*ending.time - facts.start).count());
    m_json.endObject().key("verdict").beginObject();
    writeVerdictMembers(m_json, verdict, m_redactor);
    m_json.endObject().endObject();
}

void HarWriter::end(const capture::Session &session, const explain::SessionFacts &facts, const explain::Verdict &verdict)
{
    const capture::SessionInfo info = session.info();
    m_json.endArray().member("startedDateTime", isoMilliseconds(info.start));
    request(info, facts);
    response(facts, verdict);
    m_json.key("cache").beginObject().endObject();
    timings(facts);
    m_json.member("serverIPAddress", info.server.address).member("connection", std::to_string(info.client.port));
    extras(session, facts, verdict);
    m_json.endObject();
    flush(0);
}

void HarWriter::finish()
{
    m_json.endArray().endObject().endObject();
    m_buffer += '\n';
    flush(0);
}

} // namespace exporters
