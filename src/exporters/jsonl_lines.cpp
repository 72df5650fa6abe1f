#include "exporters/jsonl_lines.h"

#include "exporters/json_read.h"
#include "exporters/jsonl_parts.h"

namespace exporters {

namespace {

using nlohmann::json;
using ws::Direction;

constexpr capture::Mode modes[] = {capture::Mode::Connect, capture::Mode::Serve, capture::Mode::Relay, capture::Mode::File};

Direction directionOf(const json &object)
{
    return textOr(object, "dir") == "out" ? Direction::ClientToServer : Direction::ServerToClient;
}

} // namespace

bool JsonlLines::take(const json &line)
{
    const std::string type = textOr(line, "type");
    if (type.empty())
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
    if (line.contains("t"))
        state.last = std::max(state.last, time);
    constexpr std::pair<std::string_view, void (JsonlLines::*)(State &, const json &, ws::Time, Direction)> carriers[] = {
        {"head", &JsonlLines::head}, {"frame", &JsonlLines::frame}, {"rest", &JsonlLines::rest}};
    for (const auto &[carrier, read] : carriers)
        if (type == carrier)
            (this->*read)(state, line, time, directionOf(line));
    if (type == "end")
        end(state, line, time);
    for (ws::EventBody &body : toldEvents(type, line))
        event(state, {time, directionOf(line), 0, std::move(body)});
    return true; // messages, closes, violations and verdicts are derived anew
}

void JsonlLines::event(const State &state, const ws::Event &event)
{
    const auto *tried = std::get_if<ws::AddressTried>(&event.body);
    const auto *tcp = std::get_if<ws::TcpConnected>(&event.body);
    if (tcp)
        m_recorder.setEndpoints(state.id, tcp->local, tcp->remote, state.tls);
    m_recorder.event(state.id, event);
    if (tried && tried->outcome == ws::Outcome::Ok) // what connects is connected
        this->event(state, {event.time, event.direction, 0, ws::TcpConnected{{}, tried->remote}});
}

void JsonlLines::session(const json &line)
{
    capture::SessionInfo info;
    info.mode = capture::Mode::File;
    for (const capture::Mode mode : modes)
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
    state.tls = info.tls;
    state.start = state.last = info.start;
    state.hosted = info.mode == capture::Mode::Serve || info.leg == "app";
    state.id = m_recorder.begin(info);
    m_sessions[numberOr(line, "session")] = state;
}

void JsonlLines::head(State &state, const json &line, ws::Time time, Direction direction)
{
    if (const auto raw = bytesOr(line, "raw_base64"))
        m_recorder.bytes(state.id, direction, *raw, time);
    const auto body = bytesOr(line, "body_base64");
    if (!body || body->empty())
        return;
    m_recorder.bytes(state.id, direction, framedBody(line, *body), time);
    m_changed += numberOr(line, "body_bytes", body->size()) != body->size() ? 1 : 0;
}

void JsonlLines::frame(State &state, const json &line, ws::Time time, Direction direction)
{
    const auto payload = bytesOr(line, "payload_base64");
    const std::uint64_t length = numberOr(line, "length");
    if (!payload && length > 0) {
        ++m_leftOut;
        m_recorder.event(state.id, {time, direction, 0, ws::Note{"Frame " + std::to_string(numberOr(line, "n")) + " of "
                                                                 + std::to_string(length) + " B: the file leaves its payload out."}});
        return;
    }
    ws::ByteBuffer bytes;
    ws::appendFrame(bytes, frameHeaderOf(line), payload.value_or(ws::ByteBuffer()));
    m_recorder.bytes(state.id, direction, bytes, time);
    m_changed += payload && payload->size() != length ? 1 : 0;
}

void JsonlLines::rest(State &state, const json &line, ws::Time time, Direction direction)
{
    if (const auto raw = bytesOr(line, "raw_base64"))
        m_recorder.bytes(state.id, direction, *raw, time);
}

void JsonlLines::end(State &state, const json &line, ws::Time time)
{
    const json &halves = memberOf(line, "halves");
    if (halves.is_array()) {
        for (const json &half : halves)
            ended(state, textOr(half, "how"), directionOf(half), state.start + secondsOf(half, "t"));
        return;
    }
    const bool byClient = (textOr(line, "by") == "us") != state.hosted;
    ended(state, textOr(line, "how"), byClient ? Direction::ClientToServer : Direction::ServerToClient, time);
}

void JsonlLines::ended(State &state, const std::string &how, Direction direction, ws::Time time)
{
    if (how == "fin")
        m_recorder.event(state.id, {time, direction, 0, ws::FinReceived{}});
    else if (how == "rst")
        m_recorder.event(state.id, {time, direction, 0, ws::RstReceived{}});
}

void JsonlLines::finish()
{
    for (const auto &[number, state] : m_sessions)
        m_recorder.end(state.id, state.last);
}

std::vector<std::string> JsonlLines::remarks() const
{
    std::vector<std::string> remarks;
    if (m_leftOut > 0)
        remarks.push_back(std::to_string(m_leftOut) + " frames are shown as notes: the file leaves their payloads out.");
    if (m_changed > 0)
        remarks.push_back(std::to_string(m_changed) + " payloads are masked or cut in the file, so their lengths are not those of the wire.");
    return remarks;
}

} // namespace exporters
