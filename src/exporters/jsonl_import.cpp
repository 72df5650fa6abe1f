#include "exporters/jsonl_import.h"

#include "capture/recorder.h"
#include "exporters/json_read.h"

#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>

namespace exporters {

namespace {

using nlohmann::json;
using ws::Direction;

/// A recording that keeps its recorder, and with it the temporary file.
class KeptRecording : public capture::Recording {
public:
    KeptRecording(std::unique_ptr<capture::Recorder> recorder, std::string path, std::vector<std::string> remarks)
        : m_recorder(std::move(recorder))
        , m_recording(m_recorder->recording())
        , m_path(std::move(path))
        , m_remarks(std::move(remarks))
    {
    }
    std::size_t sessionCount() const override { return m_recording->sessionCount(); }
    std::shared_ptr<const capture::Session> session(std::size_t index) const override { return m_recording->session(index); }
    std::string path() const override { return m_path; }
    std::vector<std::string> remarks() const override { return m_remarks; }
    std::uint64_t revision() const override { return m_recording->revision(); }
    std::uint64_t waitForChange(std::uint64_t seen, ws::Duration limit) const override { return m_recording->waitForChange(seen, limit); }

private:
    std::unique_ptr<capture::Recorder> m_recorder;
    std::shared_ptr<const capture::Recording> m_recording;
    std::string m_path;
    std::vector<std::string> m_remarks;
};

std::optional<ws::MaskingKey> maskOf(const json &frame)
{
    if (!flagOr(frame, "masked"))
        return std::nullopt;
    ws::MaskingKey key{};
    unsigned bytes[4] = {};
    if (std::sscanf(textOr(frame, "mask").c_str(), "%2x%2x%2x%2x", &bytes[0], &bytes[1], &bytes[2], &bytes[3]) == 4)
        for (std::size_t i = 0; i < 4; ++i)
            key[i] = std::uint8_t(bytes[i]);
    return key;
}

ws::LengthForm lengthFormOf(const json &frame)
{
    const std::uint64_t size = numberOr(frame, "header_bytes") - (flagOr(frame, "masked") ? 4 : 0);
    return size >= 10 ? ws::LengthForm::Extended64 : size >= 4 ? ws::LengthForm::Extended16 : ws::LengthForm::Short7;
}

ws::Outcome outcomeOf(const json &line)
{
    const std::string outcome = textOr(line, "outcome");
    return outcome == "ok" ? ws::Outcome::Ok : outcome == "timeout" ? ws::Outcome::Timeout : ws::Outcome::Failed;
}

ws::Duration secondsOf(const json &object, const char *name)
{
    return ws::Duration(std::llround(std::clamp(realOr(object, name), -9e9, 9e9) * 1e9));
}

/// The body's bytes as the head frames them (RFC 9112, 6).
ws::ByteBuffer framedBody(const json &line, const ws::ByteBuffer &body)
{
    bool chunked = false;
    for (const json &field : memberOf(line, "headers"))
        chunked = chunked
            || (field.is_array() && field.size() == 2 && field[0].is_string() && field[1].is_string()
                && ws::equalsIgnoringCase(field[0].get_ref<const std::string &>(), "Transfer-Encoding")
                && field[1].get_ref<const std::string &>().find("chunked") != std::string::npos);
    if (!chunked || body.empty())
        return body;
    char size[24];
    std::snprintf(size, sizeof size, "%zx\r\n", body.size());
    ws::ByteBuffer out;
    ws::append(out, ws::bytesOf(size));
    ws::append(out, body);
    ws::append(out, ws::bytesOf(flagOr(line, "body_complete", true) ? "\r\n0\r\n\r\n" : "\r\n"));
    return out;
}

/// Brings lines into a recorder.
class Lines {
public:
    explicit Lines(capture::Recorder &recorder)
        : m_recorder(recorder)
    {
    }

    /// False when the line is none of ours.
    bool take(const json &line);
    void finish();
    bool isEmpty() const { return m_sessions.empty(); }
    std::vector<std::string> remarks() const;

private:
    struct State {
        capture::SessionId id = 0;
        ws::Time start{}, last{};
        bool hosted = false;
    };
    void session(const json &line);
    void phase(State &state, const json &line, ws::Time time);
    void head(State &state, const json &line, ws::Time time, Direction direction);
    void frame(State &state, const json &line, ws::Time time, Direction direction);
    void end(State &state, const json &line, ws::Time time);
    void other(State &state, const json &line, ws::Time time, Direction direction);

    capture::Recorder &m_recorder;
    std::map<std::uint64_t, State> m_sessions; ///< by the number in the file
    std::uint64_t m_leftOut = 0, m_changed = 0;
};

bool Lines::take(const json &line)
{
    const std::string type = textOr(line, "type");
    if (!line.is_object() || type.empty())
        return false;
    if (type == "session") {
        session(line);
        return true;
    }
    const auto found = m_sessions.find(numberOr(line, "session"));
    if (found == m_sessions.end())
        return false;
    State &state = found->second;
    const ws::Time time = state.start + secondsOf(line, "t");
    const Direction direction = textOr(line, "dir") == "out" ? Direction::ClientToServer : Direction::ServerToClient;
    if (line.contains("t"))
        state.last = std::max(state.last, time);
    if (type == "phase")
        phase(state, line, time);
    else if (type == "head")
        head(state, line, time, direction);
    else if (type == "frame")
        frame(state, line, time, direction);
    else if (type == "end")
        end(state, line, time);
    else
        other(state, line, time, direction); // messages, closes, violations and verdicts are derived anew
    return true;
}

void Lines::session(const json &line)
{
    capture::SessionInfo info;
    for (const capture::Mode mode : {capture::Mode::Connect, capture::Mode::Serve, capture::Mode::Relay, capture::Mode::File})
        if (capture::modeId(mode) == textOr(line, "mode"))
            info.mode = mode;
    info.url = textOr(line, "url");
    info.name = textOr(line, "name");
    info.profile = textOr(line, "profile");
    info.leg = textOr(line, "leg");
    info.pair = std::uint32_t(numberOr(line, "pair"));
    info.behaviour = textOr(line, "behaviour");
    info.missing = textOr(line, "missing");
    info.start = parseIsoTime(textOr(line, "start")).value_or(ws::Time());
    info.tls = info.url.starts_with("wss:");
    State state;
    state.start = state.last = info.start;
    state.hosted = info.mode == capture::Mode::Serve || info.leg == "app";
    state.id = m_recorder.begin(info);
    m_sessions[numberOr(line, "session")] = state;
}

void Lines::phase(State &state, const json &line, ws::Time time)
{
    const std::string phase = textOr(line, "phase");
    const json &detail = memberOf(line, "detail");
    const auto add = [&](ws::EventBody body) { m_recorder.event(state.id, {time, Direction::ClientToServer, 0, std::move(body)}); };
    if (phase == "dns") {
        ws::NameResolved name{textOr(detail, "host"), {}, outcomeOf(line), textOr(detail, "error"), secondsOf(detail, "took")};
        for (const json &address : memberOf(detail, "addresses"))
            if (address.is_string())
                name.addresses.push_back(address.get<std::string>());
        add(name);
    } else if (phase == "tcp") {
        add(ws::AddressTried{{textOr(detail, "address"), std::uint16_t(numberOr(detail, "port"))}, outcomeOf(line), textOr(detail, "error_id"),
                             textOr(detail, "error"), secondsOf(detail, "took")});
    } else if (phase == "tls" && outcomeOf(line) == ws::Outcome::Ok) {
        ws::TlsDone done;
        done.version = textOr(detail, "version");
        done.cipher = textOr(detail, "cipher");
        done.alpn = textOr(detail, "alpn");
        done.serverName = textOr(detail, "server_name");
        done.verified = flagOr(detail, "verified");
        done.fault = textOr(detail, "fault");
        done.took = secondsOf(detail, "took");
        add(done);
    } else if (phase == "tls") {
        add(ws::TlsFailed{textOr(detail, "fault", "other"), textOr(detail, "says"), {}, secondsOf(detail, "took")});
    } else if (phase == "handshake" && outcomeOf(line) == ws::Outcome::Timeout) {
        add(ws::TimeoutReached{ws::TimeoutKind::Handshake, secondsOf(detail, "limit")});
    }
}

void Lines::head(State &state, const json &line, ws::Time time, Direction direction)
{
    if (const auto raw = bytesOr(line, "raw_base64"))
        m_recorder.bytes(state.id, direction, *raw, time);
    const auto body = bytesOr(line, "body_base64");
    if (!body || body->empty())
        return;
    m_recorder.bytes(state.id, direction, framedBody(line, *body), time);
    m_changed += numberOr(line, "body_bytes", body->size()) != body->size() ? 1 : 0;
}

void Lines::frame(State &state, const json &line, ws::Time time, Direction direction)
{
    const auto payload = bytesOr(line, "payload_base64");
    const std::uint64_t length = numberOr(line, "length");
    if (!payload && length > 0) {
        ++m_leftOut;
        m_recorder.event(state.id, {time, direction, 0, ws::Note{"Frame " + std::to_string(numberOr(line, "n")) + " of "
                                                                 + std::to_string(length) + " B: the file leaves its payload out."}});
        return;
    }
    ws::FrameHeader header;
    header.fin = flagOr(line, "fin", true);
    header.rsv = std::uint8_t(numberOr(line, "rsv") & 7);
    header.opcode = ws::Opcode(numberOr(line, "opcode") & 0xF);
    header.lengthForm = lengthFormOf(line);
    header.mask = maskOf(line);
    ws::ByteBuffer bytes;
    ws::appendFrame(bytes, header, payload.value_or(ws::ByteBuffer()));
    m_recorder.bytes(state.id, direction, bytes, time);
    m_changed += payload && payload->size() != length ? 1 : 0;
}

void Lines::end(State &state, const json &line, ws::Time time)
{
    const std::string how = textOr(line, "how");
    const bool byClient = (textOr(line, "by") == "us") != state.hosted;
    const Direction direction = byClient ? Direction::ClientToServer : Direction::ServerToClient;
    if (how == "fin")
        m_recorder.event(state.id, {time, direction, 0, ws::FinReceived{}});
    else if (how == "rst")
        m_recorder.event(state.id, {time, direction, 0, ws::RstReceived{}});
}

void Lines::other(State &state, const json &line, ws::Time time, Direction direction)
{
    const std::string type = textOr(line, "type");
    if (type == "action")
        m_recorder.event(state.id, {time, direction, 0, ws::LocalAction{textOr(line, "what"), textOr(line, "detail")}});
    else if (type == "note")
        m_recorder.event(state.id, {time, direction, 0, ws::Note{textOr(line, "text")}});
    else if (type == "proxy")
        m_recorder.event(state.id, {time, direction, 0,
                                    ws::ProxyAnswered{textOr(line, "proxy"), outcomeOf(line), textOr(line, "says"), secondsOf(line, "took")}});
}

void Lines::finish()
{
    for (const auto &[number, state] : m_sessions)
        m_recorder.end(state.id, state.last);
}

std::vector<std::string> Lines::remarks() const
{
    std::vector<std::string> remarks;
    if (m_leftOut > 0)
        remarks.push_back(std::to_string(m_leftOut) + " frames are shown as notes: the file leaves their payloads out.");
    if (m_changed > 0)
        remarks.push_back(std::to_string(m_changed) + " payloads are masked or cut in the file, so their lengths are not those of the wire.");
    return remarks;
}

} // namespace

ws::Result<std::unique_ptr<capture::Recording>> openJsonLines(const std::string &path, const capture::Progress &progress)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return ws::Error{"Could not read " + path + ".", errno};
    const std::uint64_t size = std::uint64_t(file.tellg());
    file.seekg(0);
    auto recorder = capture::Recorder::createTemporary();
    if (!recorder)
        return recorder.error();
    Lines lines(*recorder.value());
    std::vector<std::string> remarks;
    std::string text;
    std::uint64_t done = 0, number = 0;
    while (std::getline(file, text)) {
        ++number;
        done += text.size() + 1;
        if (progress && number % 1024 == 0 && !progress(done, size))
            return ws::Error{"Cancelled.", 0};
        if (!text.empty() && !lines.take(json::parse(text, nullptr, false)) && remarks.empty())
            remarks.push_back("Line " + std::to_string(number) + " is not one of ours or is cut off, and was passed over.");
    }
    if (lines.isEmpty())
        return ws::Error{path + " holds no session: it is not JSON Lines of Wiretale.", 0};
    lines.finish();
    for (std::string &remark : lines.remarks())
        remarks.push_back(std::move(remark));
    return std::unique_ptr<capture::Recording>(
        std::make_unique<KeptRecording>(std::move(recorder).value(), path, std::move(remarks)));
}

} // namespace exporters
