#include "tape.h"

namespace {

constexpr const char *key = "dGhlIHNhbXBsZSBub25jZQ==";

std::string asText(const ws::ByteBuffer &bytes)
{
    return std::string(ws::textOf(bytes));
}

} // namespace

Tape::Tape()
    : m_recorder(capture::Recorder::createTemporary().value().release())
{
}

ws::Time Tape::tick()
{
    m_now += 1'000'000;
    return ws::Time(ws::Duration(m_now));
}

void Tape::send(ws::Direction direction, const std::string &bytes)
{
    m_recorder->bytes(m_id, direction, ws::bytesOf(bytes), tick());
}

void Tape::request(const std::string &target, const std::string &fields)
{
    capture::SessionInfo info;
    info.url = "ws://server.test:9001" + target;
    info.start = tick();
    m_id = m_recorder->begin(info);
    m_recorder->setEndpoints(m_id, {"127.0.0.1", 40000}, {"127.0.0.1", 9001}, false);
    send(ws::Direction::ClientToServer, "GET " + target + " HTTP/1.1\r\nHost: server.test:9001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                            "Sec-WebSocket-Key: " + std::string(key) + "\r\nSec-WebSocket-Version: 13\r\n" + fields + "\r\n");
}

Tape &Tape::open(const std::string &target, const std::string &fields, const std::string &answerFields)
{
    request(target, fields);
    send(ws::Direction::ServerToClient, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                        "Sec-WebSocket-Accept: " + ws::acceptFor(key) + "\r\n" + answerFields + "\r\n");
    return *this;
}

Tape &Tape::refuse(const std::string &answer, const std::string &target, const std::string &fields)
{
    request(target, fields);
    send(ws::Direction::ServerToClient, answer);
    return *this;
}

Tape &Tape::text(ws::Direction direction, const std::string &text, bool fin, ws::Opcode opcode)
{
    ws::FrameHeader header;
    header.fin = fin;
    header.opcode = opcode;
    if (direction == ws::Direction::ClientToServer)
        header.mask = ws::MaskingKey{1, 2, 3, 4};
    ws::ByteBuffer bytes;
    ws::appendFrame(bytes, header, ws::bytesOf(text));
    send(direction, asText(bytes));
    return *this;
}

Tape &Tape::more(ws::Direction direction, const std::string &bytes)
{
    send(direction, bytes);
    return *this;
}

Tape &Tape::connect(bool tried)
{
    const ws::Endpoint client{"127.0.0.1", 40000}, server{"127.0.0.1", 9001};
    capture::SessionInfo info;
    info.start = tick();
    m_id = m_recorder->begin(info);
    if (tried)
        m_recorder->event(m_id, {tick(), ws::Direction::ClientToServer, 0, ws::AddressTried{server, ws::Outcome::Ok, {}, {}, {}}});
    m_recorder->setEndpoints(m_id, client, server, false);
    m_recorder->event(m_id, {tick(), ws::Direction::ClientToServer, 0, ws::TcpConnected{client, server}});
    return *this;
}

Tape &Tape::close(ws::Direction direction, std::uint16_t code, const std::string &reason)
{
    return text(direction, std::string{char(code >> 8), char(code & 0xFF)} + reason, true, ws::Opcode::Close);
}

Tape &Tape::fin(ws::Direction direction)
{
    m_recorder->event(m_id, {tick(), direction, 0, ws::FinReceived{}});
    return *this;
}

Tape &Tape::note(const std::string &text)
{
    m_recorder->event(m_id, {tick(), ws::Direction::ClientToServer, 0, ws::Note{text}});
    return *this;
}

Tape &Tape::action(const std::string &what, const std::string &detail)
{
    m_recorder->event(m_id, {tick(), ws::Direction::ClientToServer, 0, ws::LocalAction{what, detail}});
    return *this;
}

Tape &Tape::end()
{
    m_recorder->end(m_id, tick());
    return *this;
}
