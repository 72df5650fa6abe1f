#include "exporters/jsonl_writer.h"

#include "exporters/feed_recording.h"
#include "exporters/iso_time.h"
#include "exporters/verdict_json.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr std::size_t flushAbove = 64 * 1024;
constexpr std::uint64_t pieceSize = 48 * 1024; ///< a multiple of 3, for base64 pieces
/// A message that is masked as a whole is looked at up to this size; the frames of a longer one go out without payload.
constexpr std::uint64_t maskLimit = 4 * 1024 * 1024;

std::string_view directionId(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? "out" : "in";
}

std::string hex(ws::MaskingKey key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : key) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::string_view outcomeId(ws::Outcome outcome)
{
    switch (outcome) {
    case ws::Outcome::Ok: return "ok";
    case ws::Outcome::Timeout: return "timeout";
    case ws::Outcome::Failed:
    case ws::Outcome::Cancelled: return "failed";
    }
    return "failed";
}

/// The violations of a frame stand right behind it.
bool isViolationOf(const capture::Record &record, const capture::Record &frame)
{
    return record.kind == capture::RecordKind::Violation && record.link == frame.number;
}

void writeChain(JsonOut &json, const std::vector<ws::TlsCertificate> &chain)
{
    json.key("chain").beginArray();
    for (const ws::TlsCertificate &certificate : chain) {
        json.beginObject().member("subject", certificate.subject).member("issuer", certificate.issuer);
        json.member("sha256", certificate.sha256).member("not_before", isoTime(certificate.notBefore));
        json.member("not_after", isoTime(certificate.notAfter)).key("names").beginArray();
        for (const std::string &name : certificate.names)
            json.value(name);
        json.endArray().endObject();
    }
    json.endArray();
}

} // namespace

JsonlWriter::JsonlWriter(Sink sink, const ExportOptions &options)
    : m_sink(std::move(sink))
    , m_options(options)
    , m_redactor(options.reveal ? Redactor::none() : Redactor(options.redaction))
{
}

void JsonlWriter::flush()
{
    if (!m_failed && !m_buffer.empty())
        m_failed = !m_sink(m_buffer);
    m_buffer.clear();
}

JsonOut JsonlWriter::line(State &state, const char *type, ws::Time time, std::optional<ws::Direction> direction)
{
    JsonOut json(m_buffer);
    json.beginObject().member("type", type).member("session", unsigned(state.id)).key("t").seconds((time - state.start).count());
    if (direction)
        json.member("dir", directionId(*direction));
    return json;
}

void JsonlWriter::finishLine(JsonOut &json)
{
    json.endObject();
    m_buffer += '\n';
    flush();
}

void JsonlWriter::prepare(const capture::Session &session)
{
    learnHeads(session, m_redactor);
}

void JsonlWriter::begin(const capture::Session &session)
{
    const capture::SessionInfo info = session.info();
    State &state = m_states[info.id];
    state.id = info.id;
    state.start = info.start;
    JsonOut json(m_buffer);
    json.beginObject().member("type", "session").member("v", 1).member("session", unsigned(info.id));
    json.member("mode", capture::modeId(info.mode)).member("url", m_redactor.url(info.url)).member("start", isoTime(info.start));
    for (const auto &[name, text] : {std::pair("name", &info.name), std::pair("profile", &info.profile),
                                     std::pair("leg", &info.leg), std::pair("behaviour", &info.behaviour),
                                     std::pair("missing", &info.missing)})
        if (!text->empty())
            json.member(name, m_redactor.text(*text, name));
    if (info.pair)
        json.member("pair", info.pair);
    finishLine(json);
}

bool JsonlWriter::isWanted(const capture::Session &session, std::size_t index, std::int64_t time) const
{
    return (!m_options.from || time >= *m_options.from) && (!m_options.to || time <= *m_options.to)
        && (!m_options.wanted || m_options.wanted(session, index));
}

void JsonlWriter::record(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const auto found = m_states.find(session.info().id);
    if (found == m_states.end())
        return;
    State &state = found->second;
    if (std::holds_alternative<ws::HeadReceived>(event.body))
        return head(state, session, index, event);
    if (const auto *body = std::get_if<ws::BodyReceived>(&event.body))
        return releaseHead(state, session, body);
    if (!isWanted(session, index, (event.time - state.start).count()))
        return;
    if (std::holds_alternative<ws::FrameReceived>(event.body))
        return frame(state, session, index, event);
    if (std::holds_alternative<ws::MessageReceived>(event.body))
        return message(state, session, index, event);
    if (std::holds_alternative<ws::ViolationFound>(event.body))
        return violation(state, event);
    if (!phase(state, event))
        other(state, event);
}

void JsonlWriter::head(State &state, const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const auto &received = std::get<ws::HeadReceived>(event.body);
    state.headEnd[std::size_t(event.direction)] = event.offset + received.head->raw.size();
    releaseHead(state, session, nullptr);
    const bool bodyMayFollow = received.head->kind == ws::HttpKind::Response && !received.informational
        && received.head->status != 101;
    if (bodyMayFollow)
        state.heldHead = index;
    else
        headLine(state, event, nullptr);
}

void JsonlWriter::releaseHead(State &state, const capture::Session &session, const ws::BodyReceived *body)
{
    if (!state.heldHead)
        return;
    const std::size_t index = *state.heldHead;
    state.heldHead.reset();
    headLine(state, session.event(index), body);
}

void JsonlWriter::headLine(State &state, const ws::Event &event, const ws::BodyReceived *body)
{
    const ws::HttpHead head = m_redactor.head(*std::get<ws::HeadReceived>(event.body).head);
    JsonOut json = line(state, "head", event.time, event.direction);
    json.member("start_line", head.startLine);
    if (head.kind == ws::HttpKind::Response)
        json.member("status", head.status);
    json.key("headers").beginArray();
    for (const ws::HttpField &field : head.fields)
        json.beginArray().value(field.name).value(field.value).endArray();
    json.endArray().key("raw_base64").base64(head.raw);
    if (body) {
        const std::string text = m_redactor.text(ws::textOf(*body->data), "body");
        json.key("body_base64").base64(ws::bytesOf(text)).member("body_bytes", body->total);
        json.member("body_complete", body->complete);
    }
    finishLine(json);
}

void JsonlWriter::frame(State &state, const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const capture::Record &record = session.records().at(index);
    const bool partOfMore = record.flags & (capture::Fragment | capture::Compressed)
        || !std::get<ws::FrameReceived>(event.body).header.fin;
    if (!m_redactor.masks() || !partOfMore || ws::isControl(ws::Opcode(record.opcode)))
        return frameLine(state, session, index, true);
    state.heldFrames.push_back(index);
    if (state.heldFrames.size() > 10'000)
        releaseFrames(state, session, false);
}

void JsonlWriter::releaseFrames(State &state, const capture::Session &session, bool wholePayload)
{
    const std::vector<std::size_t> frames = std::exchange(state.heldFrames, {});
    for (const std::size_t index : frames)
        frameLine(state, session, index, wholePayload);
}

void JsonlWriter::frameLine(State &state, const capture::Session &session, std::size_t index, bool wholePayload)
{
    const capture::Record &record = session.records().at(index);
    JsonOut json(m_buffer);
    json.beginObject().member("type", "frame").member("session", unsigned(state.id)).member("n", record.number);
    json.key("t").seconds(record.time).member("dir", directionId(record.direction));
    json.member("fin", (record.flags & capture::Fin) != 0).member("rsv", unsigned(record.rsv)).member("opcode", unsigned(record.opcode));
    const bool masked = record.flags & capture::Masked;
    json.member("masked", masked);
    if (masked)
        json.member("mask", hex(record.mask));
    json.member("header_bytes", unsigned(record.headerSize)).member("length", record.length);
    json.member("offset", record.offset - state.headEnd[std::size_t(record.direction)]);
    framePayload(json, session, record, wholePayload);
    if (record.link)
        json.member("message", record.link);
    json.key("violations").beginArray();
    const std::size_t size = session.records().size();
    for (std::size_t i = index + 1; i < size && isViolationOf(session.records().at(i), record); ++i)
        json.value(ws::ruleInfo(ws::Rule(session.records().at(i).rule)).id);
    json.endArray();
    finishLine(json);
}

void JsonlWriter::framePayload(JsonOut &json, const capture::Session &session, const capture::Record &record, bool wholePayload)
{
    if (m_options.payloads == Payloads::LeftOut)
        return;
    const std::uint64_t limit = m_options.payloads == Payloads::Cut ? m_options.payloadLimit : record.length;
    const std::uint64_t size = std::min(limit, record.length);
    if (!wholePayload || (m_redactor.masks() && record.length > maskLimit)) {
        json.member("payload_masked", true);
        return;
    }
    if (m_redactor.masks()) {
        const ws::ByteBuffer payload = session.framePayload(record, 0, record.length);
        const std::string text = m_redactor.payload(ws::Opcode(record.opcode), payload);
        json.key("payload_base64").base64(ws::bytesOf(text).first(std::min<std::size_t>(text.size(), size)));
        if (text != ws::textOf(payload))
            json.member("payload_masked", true);
        return;
    }
    json.key("payload_base64").openString();
    for (std::uint64_t at = 0; at < size; at += pieceSize) {
        json.base64Piece(session.framePayload(record, at, std::min(pieceSize, size - at)));
        if (m_buffer.size() > flushAbove)
            flush();
    }
    json.closeString();
}

void JsonlWriter::message(State &state, const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const auto &received = std::get<ws::MessageReceived>(event.body);
    const capture::Record &record = session.records().at(index);
    if (!state.heldFrames.empty()) {
        const bool small = received.bytes <= maskLimit;
        const ws::ByteBuffer bytes = small ? session.messagePayload(record, 0, received.bytes) : ws::ByteBuffer();
        releaseFrames(state, session, small && m_redactor.text(ws::textOf(bytes)) == ws::textOf(bytes));
    }
    JsonOut json(m_buffer);
    json.beginObject().member("type", "message").member("session", unsigned(state.id)).member("n", received.number);
    json.key("t").seconds(record.time).member("dir", directionId(event.direction));
    const bool text = received.kind == ws::Opcode::Text;
    json.member("kind", text ? "text" : "binary").key("frames").beginArray();
    std::uint64_t listed = 0;
    for (std::uint64_t n = received.firstFrame; listed < std::min<std::uint64_t>(received.frames, 100'000); ++n) {
        const auto frame = session.findFrame(std::uint32_t(n));
        if (!frame)
            break;
        if (session.records().at(*frame).link != record.number)
            continue;
        json.value(n);
        ++listed;
    }
    json.endArray().member("compressed", received.compressed);
    json.member("wire_bytes", received.wireBytes).member("bytes", received.bytes);
    if (!received.valid)
        json.member("valid", false);
    messagePayload(json, session, record, text && received.valid);
    finishLine(json);
}

void JsonlWriter::messagePayload(JsonOut &json, const capture::Session &session, const capture::Record &record, bool text)
{
    if (m_options.payloads == Payloads::LeftOut)
        return;
    const std::uint64_t limit = m_options.payloads == Payloads::Cut ? m_options.payloadLimit : record.length;
    const std::uint64_t size = std::min(limit, record.length);
    if (m_redactor.masks() && record.length > maskLimit) {
        json.member("payload_masked", true);
        return;
    }
    if (m_redactor.masks() || text) {
        const ws::ByteBuffer bytes = session.messagePayload(record, 0, record.length);
        const std::string shown = m_redactor.text(ws::textOf(bytes));
        const std::string_view cut = std::string_view(shown).substr(0, std::size_t(size < record.length ? size : shown.size()));
        if (text)
            json.member("text", cut);
        else
            json.key("data_base64").base64(ws::bytesOf(cut));
        return;
    }
    json.key("data_base64").openString();
    for (std::uint64_t at = 0; at < size; at += pieceSize) {
        json.base64Piece(session.messagePayload(record, at, std::min(pieceSize, size - at)));
        if (m_buffer.size() > flushAbove)
            flush();
    }
    json.closeString();
}

bool JsonlWriter::phase(State &state, const ws::Event &event)
{
    const auto begin = [&](const char *name, ws::Outcome outcome) {
        JsonOut json = line(state, "phase", event.time);
        json.member("phase", name).member("outcome", outcomeId(outcome)).key("detail").beginObject();
        return json;
    };
    const auto took = [](JsonOut &json, ws::Duration time) { json.key("took").seconds(time.count()); };
    const auto finish = [this](JsonOut &json) {
        json.endObject();
        finishLine(json);
        return true;
    };
    if (const auto *name = std::get_if<ws::NameResolved>(&event.body)) {
        JsonOut json = begin("dns", name->outcome);
        json.member("host", name->host).key("addresses").beginArray();
        for (const std::string &address : name->addresses)
            json.value(address);
        json.endArray();
        if (!name->error.empty())
            json.member("error", name->error);
        took(json, name->took);
        return finish(json);
    }
    if (const auto *tried = std::get_if<ws::AddressTried>(&event.body)) {
        JsonOut json = begin("tcp", tried->outcome);
        json.member("address", tried->remote.address).member("port", unsigned(tried->remote.port));
        if (!tried->errorId.empty())
            json.member("error_id", tried->errorId).member("error", tried->error);
        took(json, tried->took);
        return finish(json);
    }
    if (const auto *done = std::get_if<ws::TlsDone>(&event.body)) {
        JsonOut json = begin("tls", ws::Outcome::Ok);
        json.member("version", done->version).member("cipher", done->cipher).member("alpn", done->alpn);
        json.member("server_name", done->serverName).member("verified", done->verified);
        if (!done->fault.empty())
            json.member("fault", done->fault);
        writeChain(json, done->chain);
        took(json, done->took);
        return finish(json);
    }
    if (const auto *failed = std::get_if<ws::TlsFailed>(&event.body)) {
        JsonOut json = begin("tls", failed->fault == "timeout" ? ws::Outcome::Timeout : ws::Outcome::Failed);
        json.member("fault", failed->fault).member("says", failed->says);
        writeChain(json, failed->chain);
        took(json, failed->took);
        return finish(json);
    }
    if (const auto *done = std::get_if<ws::HandshakeDone>(&event.body)) {
        JsonOut json = begin("handshake", done->outcome->accepted ? ws::Outcome::Ok : ws::Outcome::Failed);
        json.member("upgraded", done->outcome->upgraded);
        json.member("subprotocol", m_redactor.text(done->outcome->negotiated.subprotocol, "subprotocol"));
        json.member("extensions", done->outcome->negotiated.extensions);
        return finish(json);
    }
    if (const auto *timeout = std::get_if<ws::TimeoutReached>(&event.body);
        timeout && timeout->kind == ws::TimeoutKind::Handshake) {
        JsonOut json = begin("handshake", ws::Outcome::Timeout);
        json.key("limit").seconds(timeout->limit.count());
        return finish(json);
    }
    return false;
}

void JsonlWriter::violation(State &state, const ws::Event &event)
{
    const ws::Violation &violation = std::get<ws::ViolationFound>(event.body).violation;
    const ws::RuleInfo &rule = ws::ruleInfo(violation.rule);
    const std::uint64_t headEnd = state.headEnd[std::size_t(event.direction)];
    JsonOut json = line(state, "violation", event.time, event.direction);
    json.member("rule", rule.id).member("section", rule.section);
    json.member("offset", violation.offset >= headEnd ? violation.offset - headEnd : violation.offset);
    json.member("bytes", violation.size).member("says", rule.says);
    if (violation.frame)
        json.member("n", violation.frame);
    if (!violation.detail.empty())
        json.member("detail", m_redactor.text(violation.detail, "violation"));
    finishLine(json);
}

void JsonlWriter::other(State &state, const ws::Event &event)
{
    if (const auto *close = std::get_if<ws::CloseReceived>(&event.body)) {
        JsonOut json = line(state, "close", event.time, event.direction);
        if (close->code)
            json.member("code", unsigned(*close->code));
        else
            json.key("code").null();
        json.member("reason", m_redactor.text(close->reason, "close reason")).member("valid", close->valid);
        json.member("n", close->frame);
        return finishLine(json);
    }
    if (const auto *lost = std::get_if<ws::FramingLost>(&event.body)) {
        JsonOut json = line(state, "framing-lost", event.time, event.direction);
        json.member("says", lost->why);
        return finishLine(json);
    }
    if (const auto *action = std::get_if<ws::LocalAction>(&event.body)) {
        JsonOut json = line(state, "action", event.time, event.direction);
        json.member("what", action->what).member("detail", m_redactor.text(action->detail, "action"));
        return finishLine(json);
    }
    if (const auto *note = std::get_if<ws::Note>(&event.body)) {
        JsonOut json = line(state, "note", event.time);
        json.member("text", m_redactor.text(note->text, "note"));
        return finishLine(json);
    }
    if (const auto *proxy = std::get_if<ws::ProxyAnswered>(&event.body)) {
        JsonOut json = line(state, "proxy", event.time);
        json.member("proxy", m_redactor.url(proxy->proxy)).member("outcome", outcomeId(proxy->outcome)).member("says", proxy->says);
        return finishLine(json);
    }
}

void JsonlWriter::end(const capture::Session &session, const explain::SessionFacts &facts,
                      const explain::Verdict &verdict)
{
    const auto found = m_states.find(session.info().id);
    if (found == m_states.end())
        return;
    State &state = found->second;
    releaseHead(state, session, nullptr);
    releaseFrames(state, session, false);
    endLine(state, sessionEnd(facts, verdict.cause, ourRole(session.info())));
    JsonOut json(m_buffer);
    json.beginObject().member("type", "verdict").member("session", unsigned(state.id));
    writeVerdictMembers(json, verdict, m_redactor);
    if (m_options.secondOpinion)
        writeSecondOpinion(json, m_options.secondOpinion(session), m_redactor);
    finishLine(json);
    m_states.erase(found);
}

void JsonlWriter::endLine(State &state, const SessionEnd &ending)
{
    if (ending.how == "open")
        return;
    JsonOut json = line(state, "end", ending.time.value_or(state.start));
    json.member("by", ending.by).member("how", ending.how);
    finishLine(json);
}

} // namespace exporters
