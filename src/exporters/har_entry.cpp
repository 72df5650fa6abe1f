#include "exporters/har_entry.h"

#include "exporters/json_read.h"
#include "exporters/jsonl_parts.h"
#include "exporters/secret_forms.h"
#include "ws/handshake.h"

#include <cmath>

namespace exporters {

namespace {

using nlohmann::json;

constexpr std::string_view missing = "A HAR file holds messages, not frames: how they crossed the wire cannot be known.";

bool asksForWebSocket(const json &entry)
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

capture::SessionInfo infoOf(const json &entry, capture::SessionId id)
{
    capture::SessionInfo info;
    info.id = id;
    info.mode = capture::Mode::File;
    info.url = textOr(memberOf(entry, "request"), "url");
    info.start = parseIsoTime(textOr(memberOf(entry, "_wiretale"), "start", textOr(entry, "startedDateTime"))).value_or(ws::Time());
    info.tls = info.url.starts_with("wss:") || info.url.starts_with("https:");
    info.server.address = textOr(entry, "serverIPAddress");
    info.missing = missing;
    return info;
}

/// Builds one session from one entry.
class Entry {
public:
    Entry(const json &entry, std::vector<HarItem> items, capture::SessionInfo info, std::shared_ptr<capture::Scratch> scratch)
        : m_entry(entry)
        , m_items(std::move(items))
        , m_start(info.start)
        , m_session(std::make_shared<ListedSession>(std::move(info), std::move(scratch)))
    {
    }

    std::shared_ptr<const ListedSession> build()
    {
        heads();
        merge();
        toldClose();
        ending();
        return m_session;
    }

private:
    using Direction = ws::Direction;

    void add(ws::Time time, Direction direction, ws::EventBody body) { m_session->add(ws::Event{time, direction, 0, std::move(body)}); }
    ws::Time timeOf(const json &object) const { return m_start + secondsOf(object, "t"); }
    void heads();
    void body(const json &response, ws::Time at);
    void merge();
    void item(const HarItem &item);
    void frame(const json &frame);
    ws::CloseReceived closeOf(std::uint64_t frame) const;
    void toldClose();
    void ending();

    const json &m_entry;
    std::vector<HarItem> m_items;
    ws::Time m_start;
    std::shared_ptr<ListedSession> m_session;
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
    const ws::Time at = m_start + ws::Duration(std::llround(std::min(wait, 1e9) * 1e6));
    add(at, Direction::ServerToClient, ws::HeadReceived{answer});
    if (answer->status == 101) {
        auto outcome = std::make_shared<ws::HandshakeOutcome>(ws::checkAnswer(*request, *answer));
        add(at, Direction::ServerToClient, ws::HandshakeDone{outcome});
        return;
    }
    body(response, at);
}

void Entry::body(const json &response, ws::Time at)
{
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
    const json &frames = memberOf(memberOf(m_entry, "_wiretale"), "frames");
    std::size_t next = 0;
    const auto framesUntil = [&](std::optional<ws::Time> time) {
        for (; frames.is_array() && next < frames.size(); ++next) {
            if (time && timeOf(frames[next]) > *time)
                return;
            frame(frames[next]);
        }
    };
    for (const HarItem &message : m_items) {
        framesUntil(message.time);
        item(message);
    }
    framesUntil(std::nullopt);
}

void Entry::item(const HarItem &item)
{
    if (item.note)
        add(item.time, Direction::ServerToClient, ws::Note{*item.note});
    else
        m_session->add(ListedSession::Message{item.time, item.direction, item.kind, item.position, item.size});
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
    const Direction direction = textOr(frame, "dir") == "out" ? Direction::ClientToServer : Direction::ServerToClient;
    add(timeOf(frame), direction, received);
    if (opcode == ws::Opcode::Close)
        add(timeOf(frame), direction, closeOf(received.number));
}

ws::CloseReceived Entry::closeOf(std::uint64_t frame) const
{
    ws::CloseReceived close;
    close.frame = frame;
    for (const json &known : memberOf(memberOf(m_entry, "_wiretale"), "closes")) {
        if (numberOr(known, "n") != frame)
            continue;
        if (memberOf(known, "code").is_number_unsigned())
            close.code = std::uint16_t(numberOr(known, "code"));
        close.reason = textOr(known, "reason");
        close.valid = flagOr(known, "valid", true);
    }
    return close;
}

/// HTTP Toolkit tells of the close beside the messages, not who sent it: a word, no frame.
void Entry::toldClose()
{
    const json &close = memberOf(m_entry, "_webSocketClose");
    const ws::Time last = m_items.empty() ? m_start : m_items.back().time;
    if (close.is_string())
        add(last, Direction::ServerToClient, ws::Note{"The file says how it ended: " + close.get<std::string>()});
    if (!close.is_object())
        return;
    const std::string reason = textOr(close, "reason");
    const std::string code = memberOf(close, "code").is_number() ? std::to_string(numberOr(close, "code")) : "no code";
    add(last, Direction::ServerToClient, ws::Note{"The file tells of a close with " + code + (reason.empty() ? "" : " " + reason) + "; not who sent it."});
}

void Entry::ending()
{
    const json &end = memberOf(memberOf(m_entry, "_wiretale"), "end");
    const std::string how = textOr(end, "how"), mode = textOr(memberOf(m_entry, "_wiretale"), "mode");
    if (how != "fin" && how != "rst")
        return;
    const bool byUs = textOr(end, "by") == "us";
    const Direction direction = byUs == (mode != "serve") ? Direction::ClientToServer : Direction::ServerToClient;
    const ws::Time time = timeOf(end);
    if (how == "fin")
        add(time, direction, ws::FinReceived{});
    else
        add(time, direction, ws::RstReceived{});
}

} // namespace

HarItem itemOf(const HarMessage &message, capture::Scratch &scratch)
{
    HarItem item;
    item.time = message.time;
    if (message.type == "error") {
        item.note = "The browser's console: " + message.data;
        return item;
    }
    if (message.opcode >= 8) { // DevTools writes none; some proxies do
        item.note = "The file tells of a control frame, opcode " + std::to_string(message.opcode) + ": " + message.data;
        return item;
    }
    item.direction = message.type == "send" ? ws::Direction::ClientToServer : ws::Direction::ServerToClient;
    item.kind = message.opcode == 1 ? ws::Opcode::Text : ws::Opcode::Binary;
    const auto bytes = item.kind == ws::Opcode::Text ? std::nullopt : base64Decoded(message.data);
    const std::string &data = bytes ? *bytes : message.data;
    item.size = data.size();
    item.position = scratch.append(ws::bytesOf(data));
    return item;
}

bool isWebSocketEntry(const json &entry)
{
    return entry.is_object() && asksForWebSocket(entry);
}

std::shared_ptr<const ListedSession> sessionOf(const json &entry, std::vector<HarItem> items, capture::SessionId id,
                                               const std::shared_ptr<capture::Scratch> &scratch)
{
    return Entry(entry, std::move(items), infoOf(entry, id), scratch).build();
}

} // namespace exporters
