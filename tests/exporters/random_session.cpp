#include "random_session.h"

#include "ws/deflater.h"
#include "ws/handshake.h"

#include <random>

namespace {

using enum ws::Direction;

constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr std::int64_t epoch = 1'795'000'000'000'000'000;

class RandomSession {
public:
    RandomSession(capture::Recorder &recorder, std::uint32_t seed)
        : m_recorder(recorder)
        , m_random(seed)
        , m_now(ws::Time(ws::Duration(epoch + std::int64_t(seed) * 1'000'000'000)))
        , m_start(m_now)
    {
    }

    void record()
    {
        begin();
        if (below(20) == 0)
            return neverConnected();
        connect();
        send(ClientToServer, request());
        if (below(6) == 0)
            refuse();
        else
            talk();
        finish();
    }

private:
    std::uint32_t below(std::uint32_t limit) { return std::uint32_t(m_random() % limit); }
    bool chance(std::uint32_t oneOf) { return below(oneOf) == 0; }
    template <typename T, std::size_t size>
    const T &oneOf(const T (&choices)[size])
    {
        return choices[below(size)];
    }
    ws::Time tick() { return m_now += ws::Duration(1 + below(3'000'000)); }
    void event(ws::EventBody body, ws::Direction direction = ClientToServer) { m_recorder.event(m_id, {tick(), direction, 0, std::move(body)}); }
    void send(ws::Direction direction, std::string_view text)
    {
        while (!text.empty()) { // as reads cut it
            const std::size_t size = chance(3) ? 1 + below(std::uint32_t(text.size())) : text.size();
            m_recorder.bytes(m_id, direction, ws::bytesOf(text.substr(0, size)), tick());
            text.remove_prefix(size);
        }
    }

    void begin()
    {
        constexpr capture::Mode modes[] = {capture::Mode::Connect, capture::Mode::Connect, capture::Mode::Serve, capture::Mode::File};
        capture::SessionInfo info;
        info.mode = oneOf(modes);
        info.start = m_start;
        info.url = "ws://example.test:9001/feed?room=7";
        if (info.mode == capture::Mode::Connect)
            info.profile = "plain";
        if (chance(4))
            info.name = "named \"so\" \xF0\x9F\x8C\x8A";
        m_connecting = info.mode == capture::Mode::Connect;
        m_id = m_recorder.begin(info);
    }

    void neverConnected()
    {
        if (chance(2))
            event(ws::NameResolved{"example.test", {}, ws::Outcome::Failed, "Name or service not known", ws::Duration(7'000'000)});
        else
            event(ws::AddressTried{{"192.0.2.1", 9001}, ws::Outcome::Failed, "refused", "Connection refused", ws::Duration(900'000)});
        m_recorder.end(m_id, tick());
    }

    void connect()
    {
        const ws::Endpoint client{chance(3) ? "2001:db8::1" : "192.0.2.7", std::uint16_t(40000 + m_id % 20000)};
        const ws::Endpoint server{client.address.find(':') != std::string::npos ? "2001:db8::2" : "192.0.2.1", 9001};
        if (m_connecting) {
            event(ws::NameResolved{"example.test", {server.address}, ws::Outcome::Ok, {}, ws::Duration(5'000'000)});
            event(ws::AddressTried{server, ws::Outcome::Ok, {}, {}, ws::Duration(1'000'000)});
        }
        m_recorder.setEndpoints(m_id, client, server, false);
        event(ws::TcpConnected{client, server});
    }

    std::string request()
    {
        constexpr const char *odd[] = {"", "", "", "x-lower: 1\r\n", "X-Dup: a\r\nX-Dup: b\r\n", "X-Empty:\r\n", "X-Spaces:   a b  \r\n",
                                       "X-Latin: caf\xe9\r\n", "X-Utf8: \xE2\x82\xAC\r\n", "Sec-WebSocket-Protocol: chat, chat\r\n", "X Bad: 1\r\n"};
        m_deflate = chance(3);
        std::string head = "GET /feed?room=7 HTTP/1.1\r\nHost: example.test:9001\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n";
        head += "Sec-WebSocket-Key: " + std::string(key) + "\r\nSec-WebSocket-Version: " + (chance(15) ? "12" : "13") + "\r\n" + oneOf(odd);
        return head + (m_deflate ? "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n" : "\r\n");
    }

    void refuse()
    {
        constexpr const char *answers[] = {
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\nContent-Type: text/plain\r\n\r\nnope",
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "HTTP/1.1 302 Found\r\nLocation: https://example.test/login\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.0 500 Oh no\r\n\r\n<html>until the end",
            "HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\ncut",
            "HTTP/1.1 503 \r\nContent-Length: 3\r\nContent-Type: application/octet-stream\r\n\r\n\xff\x00\xfe",
            "SSH-2.0-OpenSSH_9.2\r\n",
        };
        send(ServerToClient, oneOf(answers));
    }

    void talk()
    {
        std::string head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ";
        head += chance(15) ? "bm90IHRoZSByaWdodCBvbmU=" : ws::acceptFor(key);
        send(ServerToClient, head + (m_deflate ? "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n" : "\r\n\r\n"));
        for (std::uint32_t i = below(12); i > 0; --i)
            something(chance(2) ? ClientToServer : ServerToClient);
        if (chance(2))
            close(ServerToClient);
        if (chance(2))
            close(ClientToServer);
        if (chance(8))
            something(ServerToClient); // late
    }

    void something(ws::Direction direction)
    {
        const std::uint32_t what = below(16);
        if (what < 6)
            return message(direction);
        if (what < 8)
            return frame(direction, chance(2) ? ws::Opcode::Ping : ws::Opcode::Pong, content(below(130)));
        if (what == 8)
            return event(ws::Note{"a note, \"quoted\"\n"});
        if (what == 9)
            return event(ws::LocalAction{"step", "wait 5ms"});
        if (what == 10)
            return violation(direction);
        fragments(direction);
    }

    std::string content(std::uint32_t size)
    {
        std::string text;
        while (text.size() < size)
            text += chance(9) ? "\xE2\x82\xAC" : std::string(1, char('a' + below(26)));
        return text;
    }

    void message(ws::Direction direction)
    {
        constexpr std::uint32_t sizes[] = {0, 1, 20, 124, 200, 300, 66'000};
        const std::string text = content(oneOf(sizes));
        if (!m_deflate || chance(3))
            return frame(direction, chance(3) ? ws::Opcode::Binary : ws::Opcode::Text, text);
        const ws::ByteBuffer packed = m_deflaters[std::size_t(direction)].compress(ws::bytesOf(text));
        frame(direction, ws::Opcode::Text, std::string(ws::textOf(packed)), true, 4);
    }

    void fragments(ws::Direction direction)
    {
        const std::string text = content(3 + below(60));
        const std::size_t cut = 1 + below(std::uint32_t(text.size() - 1)); // also inside a character
        frame(direction, ws::Opcode::Text, text.substr(0, cut), false);
        if (chance(2))
            frame(direction, ws::Opcode::Ping, "between");
        if (!chance(8))
            frame(direction, ws::Opcode::Continuation, text.substr(cut));
    }

    void violation(ws::Direction direction)
    {
        switch (below(7)) {
        case 0: return frame(direction, ws::Opcode(3 + below(5)), "reserved");
        case 1: return frame(direction, ws::Opcode::Text, "rsv", true, std::uint8_t(1 + below(3)));
        case 2: return frame(ws::opposite(direction), ws::Opcode::Text, "mask the other way", true, 0, true);
        case 3: return frame(direction, ws::Opcode::Text, "\xC3\x28 is not UTF-8");
        case 4: return frame(direction, ws::Opcode::Ping, content(126));
        case 5: return frame(direction, ws::Opcode::Continuation, "of nothing");
        default: return frame(direction, ws::Opcode::Binary, "a length too long", true, 0, false, ws::LengthForm::Extended64);
        }
    }

    void close(ws::Direction direction)
    {
        constexpr std::string_view payloads[] = {{"\x03\xE8", 2}, {"\x03\xE8 bye", 6}, {"\x0F\xA1why", 5}, {"", 0}, {"\x03", 1},
                                                 {"\x03\xED", 2}, {"\x0F\xA1\xC3\x28", 4}};
        frame(direction, ws::Opcode::Close, std::string(oneOf(payloads)));
    }

    void frame(ws::Direction direction, ws::Opcode opcode, const std::string &payload, bool fin = true, std::uint8_t rsv = 0,
               bool wrongMask = false, ws::LengthForm form = ws::LengthForm::Short7)
    {
        ws::FrameHeader header;
        header.fin = fin;
        header.rsv = rsv;
        header.opcode = opcode;
        header.lengthForm = form;
        if ((direction == ClientToServer) != wrongMask)
            header.mask = ws::MaskingKey{std::uint8_t(below(256)), std::uint8_t(below(256)), 1, 2};
        ws::ByteBuffer bytes;
        ws::appendFrame(bytes, header, ws::bytesOf(payload));
        send(direction, ws::textOf(bytes));
    }

    void finish()
    {
        if (chance(10))
            send(chance(2) ? ClientToServer : ServerToClient, std::string_view("\x81\x7E\x10", 3)); // a frame that is cut off
        if (chance(10))
            event(ws::TimeoutReached{chance(2) ? ws::TimeoutKind::Idle : ws::TimeoutKind::CloseEcho, std::chrono::seconds(2)});
        const ws::Direction first = chance(2) ? ClientToServer : ServerToClient;
        if (chance(6))
            event(ws::RstReceived{}, first);
        else if (!chance(6))
            event(ws::FinReceived{}, first);
        if (chance(2))
            event(ws::FinReceived{}, ws::opposite(first));
        m_recorder.end(m_id, m_now);
    }

    capture::Recorder &m_recorder;
    std::mt19937 m_random;
    ws::Time m_now, m_start;
    capture::SessionId m_id = 0;
    bool m_connecting = false, m_deflate = false;
    ws::Deflater m_deflaters[2] = {{ws::Deflater::ContextTakeover::Yes, 15}, {ws::Deflater::ContextTakeover::Yes, 15}};
};

} // namespace

void recordRandomSession(capture::Recorder &recorder, std::uint32_t seed)
{
    RandomSession(recorder, seed).record();
}
