#include "explain/session_builder.h"

#include "ws/handshake.h"

using ws::Direction;

namespace {

constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";

ws::ByteBuffer frame(ws::Opcode opcode, ws::Bytes payload, bool masked)
{
    ws::FrameHeader header;
    header.opcode = opcode;
    if (masked)
        header.mask = ws::MaskingKey{1, 2, 3, 4};
    ws::ByteBuffer out;
    ws::appendFrame(out, header, payload);
    return out;
}

ws::ByteBuffer closePayload(std::optional<std::uint16_t> code, std::string_view reason)
{
    ws::ByteBuffer payload;
    if (code)
        payload = {std::uint8_t(*code >> 8), std::uint8_t(*code & 0xFF)};
    ws::append(payload, ws::bytesOf(reason));
    return payload;
}

} // namespace

SessionBuilder::SessionBuilder(std::string url)
{
    facts.url = std::move(url);
    facts.connecting = true;
    facts.start = m_now;
}

SessionBuilder &SessionBuilder::wait(std::chrono::milliseconds time)
{
    m_now += time;
    return *this;
}

SessionBuilder &SessionBuilder::event(ws::EventBody body, Direction direction)
{
    fold({{m_now, direction, m_decoder.bytesReceived(direction), std::move(body)}});
    return *this;
}

SessionBuilder &SessionBuilder::connected()
{
    const ws::Endpoint remote{"203.0.113.20", 80};
    event(ws::NameResolved{facts.host(), {remote.address}, ws::Outcome::Ok, {}, std::chrono::milliseconds(3)});
    wait(std::chrono::milliseconds(12));
    event(ws::AddressTried{remote, ws::Outcome::Ok, {}, {}, std::chrono::milliseconds(12)});
    return event(ws::TcpConnected{{"192.0.2.1", 50000}, remote});
}

SessionBuilder &SessionBuilder::request(std::string_view fields)
{
    return client("GET /orders HTTP/1.1\r\nHost: api.example.test\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Key: "
                  + std::string(key) + "\r\nSec-WebSocket-Version: 13\r\n" + std::string(fields) + "\r\n");
}

SessionBuilder &SessionBuilder::accepted(std::string_view fields)
{
    wait(std::chrono::milliseconds(24));
    return server(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + ws::acceptFor(key) + "\r\n" + std::string(fields) + "\r\n");
}

SessionBuilder &SessionBuilder::server(std::string_view wire)
{
    return bytes(Direction::ServerToClient, ws::bytesOf(wire));
}

SessionBuilder &SessionBuilder::client(std::string_view wire)
{
    return bytes(Direction::ClientToServer, ws::bytesOf(wire));
}

SessionBuilder &SessionBuilder::serverSends(ws::Opcode opcode, std::string_view payload)
{
    return bytes(Direction::ServerToClient, frame(opcode, ws::bytesOf(payload), false));
}

SessionBuilder &SessionBuilder::clientSends(ws::Opcode opcode, std::string_view payload)
{
    return bytes(Direction::ClientToServer, frame(opcode, ws::bytesOf(payload), true));
}

SessionBuilder &SessionBuilder::serverCloses(std::optional<std::uint16_t> code, std::string_view reason)
{
    wait(std::chrono::milliseconds(1));
    return bytes(Direction::ServerToClient, frame(ws::Opcode::Close, closePayload(code, reason), false));
}

SessionBuilder &SessionBuilder::clientCloses(std::optional<std::uint16_t> code, std::string_view reason)
{
    wait(std::chrono::milliseconds(1));
    return bytes(Direction::ClientToServer, frame(ws::Opcode::Close, closePayload(code, reason), true));
}

SessionBuilder &SessionBuilder::serverFin()
{
    wait(std::chrono::milliseconds(1));
    std::vector<ws::Event> told;
    m_decoder.receiveEof(Direction::ServerToClient, m_now, told);
    fold(std::move(told));
    return *this;
}

SessionBuilder &SessionBuilder::clientFin()
{
    wait(std::chrono::milliseconds(1));
    std::vector<ws::Event> told;
    m_decoder.receiveEof(Direction::ClientToServer, m_now, told);
    fold(std::move(told));
    return *this;
}

SessionBuilder &SessionBuilder::serverRst()
{
    wait(std::chrono::milliseconds(1));
    std::vector<ws::Event> told;
    m_decoder.receiveReset(Direction::ServerToClient, m_now, told);
    fold(std::move(told));
    return *this;
}

SessionBuilder &SessionBuilder::clientRst()
{
    wait(std::chrono::milliseconds(1));
    std::vector<ws::Event> told;
    m_decoder.receiveReset(Direction::ClientToServer, m_now, told);
    fold(std::move(told));
    return *this;
}

SessionBuilder &SessionBuilder::ended()
{
    facts.ended = true;
    return *this;
}

SessionBuilder &SessionBuilder::bytes(Direction direction, ws::Bytes wire)
{
    std::vector<ws::Event> told;
    m_decoder.receive(direction, wire, m_now, told);
    fold(std::move(told));
    return *this;
}

void SessionBuilder::fold(std::vector<ws::Event> told)
{
    for (ws::Event &event : told) {
        facts.apply(event, events.size());
        events.push_back(std::move(event));
    }
}
