#include "exporters/har_import.h"

#include "exporters/json_read.h"
#include "exporters/listed_session.h"
#include "ws/handshake.h"

#include <cmath>
#include <fstream>

namespace exporters {

namespace {

using nlohmann::json;

constexpr std::uint64_t largestFile = 1024ull * 1024 * 1024;

bool isWebSocket(const json &entry)
{
    const json &request = memberOf(entry, "request");
    const std::string url = textOr(request, "url");
    if (textOr(entry, "_resourceType") == "websocket" || url.starts_with("ws://") || url.starts_with("wss://")
        || entry.contains("_webSocketMessages"))
        return true;
    for (const json &header : memberOf(request, "headers"))
        if (ws::equalsIgnoringCase(textOr(header, "name"), "Upgrade") && ws::equalsIgnoringCase(textOr(header, "value"), "websocket"))
            return true;
    return false;
}

ws::Time timeOf(double seconds)
{
    const double whole = std::floor(seconds);
    return ws::Time(ws::Duration(std::int64_t(whole) * 1'000'000'000 + std::llround((seconds - whole) * 1e9)));
}

/// "/path?query" of an absolute URL.
std::string targetOf(const std::string &url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t path = url.find_first_of("/?", scheme == std::string::npos ? 0 : scheme + 3);
    if (path == std::string::npos)
        return "/";
    return url[path] == '?' ? "/" + url.substr(path) : url.substr(path);
}

/// A head as the HAR tells it. Its bytes are not those of the wire and stay empty.
std::shared_ptr<ws::HttpHead> headOf(const json &message, ws::HttpKind kind)
{
    auto head = std::make_shared<ws::HttpHead>();
    head->kind = kind;
    head->version = textOr(message, "httpVersion", "HTTP/1.1");
    for (const json &header : memberOf(message, "headers"))
        if (const std::string name = textOr(header, "name"); !name.empty() && name[0] != ':')
            head->fields.push_back({name, textOr(header, "value"), 0, 0});
    if (kind == ws::HttpKind::Request) {
        head->method = textOr(message, "method", "GET");
        head->target = targetOf(textOr(message, "url"));
        head->startLine = head->method + " " + head->target + " " + (head->version.empty() ? "HTTP/1.1" : head->version);
        return head;
    }
    head->status = int(std::min<std::uint64_t>(numberOr(message, "status"), 999));
    head->reason = textOr(message, "statusText");
    head->startLine = (head->version.empty() ? "HTTP/1.1" : head->version) + " " + std::to_string(head->status) + " " + head->reason;
    return head;
}

/// Builds one session from one entry.
class Entry {
public:
    Entry(const json &entry, capture::SessionId id)
        : m_entry(entry)
    {
        capture::SessionInfo info;
        info.id = id;
        info.mode = capture::Mode::File;
        info.url = textOr(memberOf(entry, "request"), "url");
        info.start = parseIsoTime(textOr(memberOf(entry, "_wiretale"), "start", textOr(entry, "startedDateTime"))).value_or(ws::Time());
        info.tls = info.url.starts_with("wss:") || info.url.starts_with("https:");
        info.server.address = textOr(entry, "serverIPAddress");
        info.missing = "A HAR file holds messages, not frames: how they crossed the wire cannot be known.";
        m_start = info.start;
        m_session = std::make_shared<ListedSession>(std::move(info));
    }

    std::shared_ptr<const ListedSession> build()
    {
        heads();
        merge();
        ending();
        return m_session;
    }

private:
    using Direction = ws::Direction;

    void add(ws::Time time, Direction direction, ws::EventBody body) { m_session->add({time, direction, 0, std::move(body)}); }
    void heads();
    void merge();
    void message(const json &item);
    void frame(const json &frame);
    void ending();

    const json &m_entry;
    std::shared_ptr<ListedSession> m_session;
    ws::Time m_start;
};

void Entry::heads()
{
    const auto request = headOf(memberOf(m_entry, "request"), ws::HttpKind::Request);
    add(m_start, Direction::ClientToServer, ws::HeadReceived{request});
    const json &response = memberOf(m_entry, "response");
    const auto answer = headOf(response, ws::HttpKind::Response);
    if (answer->status == 0)
        return; // no answer, or one that the writer of this file lost
    const double wait = std::max(0.0, realOr(memberOf(m_entry, "timings"), "wait"));
    const ws::Time at = m_start + ws::Duration(std::int64_t(wait * 1e6));
    add(at, Direction::ServerToClient, ws::HeadReceived{answer});
    if (answer->status == 101) {
        auto outcome = std::make_shared<ws::HandshakeOutcome>(ws::checkAnswer(*request, *answer));
        add(at, Direction::ServerToClient, ws::HandshakeDone{outcome});
        return;
    }
    const json &content = memberOf(response, "content");
    ws::BodyReceived body;
    const std::string text = textOr(content, "text");
    const auto decoded = textOr(content, "encoding") == "base64" ? bytesOr(content, "text") : std::nullopt;
    const ws::Bytes bytes = decoded ? ws::Bytes(*decoded) : ws::bytesOf(text);
    body.data = std::make_shared<ws::ByteBuffer>(bytes.begin(), bytes.end());
    body.total = std::max<std::uint64_t>(numberOr(content, "size"), bytes.size());
    body.complete = true;
    add(at, Direction::ServerToClient, body);
}

/// Messages of Chrome and control frames of ours, in order of time.
void Entry::merge()
{
    const json &messages = memberOf(m_entry, "_webSocketMessages");
    const json &frames = memberOf(memberOf(m_entry, "_wiretale"), "frames");
    std::size_t next = 0;
    const auto framesUntil = [&](std::optional<ws::Time> time) {
        for (; frames.is_array() && next < frames.size(); ++next) {
            if (time && m_start + ws::Duration(std::llround(realOr(frames[next], "t") * 1e9)) > *time)
                return;
            frame(frames[next]);
        }
    };
    if (messages.is_array())
        for (const json &item : messages) {
            framesUntil(timeOf(realOr(item, "time")));
            message(item);
        }
    framesUntil(std::nullopt);
}

void Entry::message(const json &item)
{
    const std::string type = textOr(item, "type"), data = textOr(item, "data");
    const ws::Time time = timeOf(realOr(item, "time"));
    if (type == "error") {
        add(time, Direction::ServerToClient, ws::Note{"The browser's console: " + data});
        return;
    }
    const Direction direction = type == "send" ? Direction::ClientToServer : Direction::ServerToClient;
    const auto opcode = numberOr(item, "opcode", 1);
    if (opcode == 1)
        return m_session->addMessage(time, direction, ws::Opcode::Text, data);
    const auto bytes = bytesOr(item, "data");
    m_session->addMessage(time, direction, ws::Opcode::Binary, bytes ? std::string(ws::textOf(*bytes)) : data);
}

void Entry::frame(const json &frame)
{
    const auto opcode = ws::Opcode(numberOr(frame, "opcode") & 0xF);
    if (!ws::isControl(opcode))
        return;
    ws::FrameReceived received;
    received.number = numberOr(frame, "n");
    received.header.opcode = opcode;
    received.header.fin = flagOr(frame, "fin", true);
    received.header.rsv = std::uint8_t(numberOr(frame, "rsv") & 7);
    received.header.payloadLength = numberOr(frame, "length");
    if (flagOr(frame, "masked"))
        received.header.mask = ws::MaskingKey{};
    received.control = std::make_shared<ws::ByteBuffer>(bytesOr(frame, "payload_base64").value_or(ws::ByteBuffer()));
    const ws::Time time = m_start + ws::Duration(std::llround(realOr(frame, "t") * 1e9));
    const Direction direction = textOr(frame, "dir") == "out" ? Direction::ClientToServer : Direction::ServerToClient;
    add(time, direction, received);
    if (opcode != ws::Opcode::Close)
        return;
    ws::CloseReceived close;
    close.frame = received.number;
    for (const json &known : memberOf(memberOf(m_entry, "_wiretale"), "closes")) {
        if (numberOr(known, "n") != received.number)
            continue;
        if (memberOf(known, "code").is_number_unsigned())
            close.code = std::uint16_t(numberOr(known, "code"));
        close.reason = textOr(known, "reason");
        close.valid = flagOr(known, "valid", true);
    }
    add(time, direction, close);
}

void Entry::ending()
{
    const json &end = memberOf(memberOf(m_entry, "_wiretale"), "end");
    const std::string how = textOr(end, "how"), mode = textOr(memberOf(m_entry, "_wiretale"), "mode");
    if (how != "fin" && how != "rst")
        return;
    const bool byUs = textOr(end, "by") == "us";
    const Direction direction = byUs == (mode != "serve") ? Direction::ClientToServer : Direction::ServerToClient;
    const ws::Time time = m_start + ws::Duration(std::llround(realOr(end, "t") * 1e9));
    if (how == "fin")
        add(time, direction, ws::FinReceived{});
    else
        add(time, direction, ws::RstReceived{});
}

} // namespace

ws::Result<std::unique_ptr<capture::Recording>> openHar(const std::string &path, const capture::Progress &progress)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return ws::Error{"Could not read " + path + ".", errno};
    const std::uint64_t size = std::uint64_t(file.tellg());
    if (size > largestFile)
        return ws::Error{path + " is larger than 1 GiB: a HAR file of that size is not read.", 0};
    file.seekg(0);
    if (progress && !progress(0, size))
        return ws::Error{"Cancelled.", 0};
    const json root = json::parse(file, nullptr, false);
    const json &entries = memberOf(memberOf(root, "log"), "entries");
    if (root.is_discarded() || !entries.is_array())
        return ws::Error{path + " is not a whole HAR file: its JSON ends early or has no log.entries.", 0};
    std::vector<std::shared_ptr<const ListedSession>> sessions;
    for (const json &entry : entries)
        if (entry.is_object() && isWebSocket(entry))
            sessions.push_back(Entry(entry, capture::SessionId(sessions.size() + 1)).build());
    std::vector<std::string> remarks;
    if (sessions.empty())
        remarks.push_back("The file holds " + std::to_string(entries.size()) + " requests and no WebSocket among them.");
    return std::unique_ptr<capture::Recording>(std::make_unique<ListedRecording>(path, std::move(sessions), std::move(remarks)));
}

} // namespace exporters
