#pragma once

#include "capture/recorder.h"
#include "ws/handshake.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <string_view>

/// Helpers to record small sessions as a socket would.
namespace recorded {

using enum ws::Direction;

inline ws::Time at(double seconds)
{
    return ws::Time(ws::Duration(1'795'000'000'000'000'000 + std::int64_t(seconds * 1e9)));
}

inline std::string_view nonceKey() { return "dGhlIHNhbXBsZSBub25jZQ=="; }

inline std::string request(std::string_view more = {})
{
    return "GET /chat HTTP/1.1\r\nHost: example.test:9001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: "
        + std::string(nonceKey()) + "\r\nSec-WebSocket-Version: 13\r\n" + std::string(more) + "\r\n";
}

inline std::string answer(std::string_view more = {})
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + ws::acceptFor(nonceKey()) + "\r\n" + std::string(more) + "\r\n";
}

inline ws::ByteBuffer frame(ws::Opcode opcode, std::string_view payload, bool masked, bool fin = true, std::uint8_t rsv = 0)
{
    ws::FrameHeader header;
    header.opcode = opcode;
    header.fin = fin;
    header.rsv = rsv;
    if (masked)
        header.mask = ws::MaskingKey{0x37, 0xfa, 0x21, 0x3d};
    ws::ByteBuffer out;
    ws::appendFrame(out, header, ws::bytesOf(payload));
    return out;
}

inline std::string closePayload(std::uint16_t code, std::string_view reason)
{
    return std::string{char(code >> 8), char(code & 0xFF)} + std::string(reason);
}

/// A recorder and one session in it; time goes on by a millisecond with each call.
struct OneSession {
    std::unique_ptr<capture::Recorder> recorder;
    capture::SessionId id = 0;
    double seconds = 0;

    OneSession(std::unique_ptr<capture::Recorder> made, capture::SessionInfo info = {})
        : recorder(std::move(made))
    {
        info.start = at(0);
        id = recorder->begin(info);
    }
    ws::Time tick() { return at(seconds += 0.001); }
    void connect(const ws::Endpoint &client = {"127.0.0.1", 40001}, const ws::Endpoint &server = {"127.0.0.1", 9001},
                 bool tls = false)
    {
        recorder->setEndpoints(id, client, server, tls);
        event(ws::TcpConnected{client, server});
    }
    void handshake(std::string_view requestFields = {}, std::string_view answerFields = {})
    {
        send(request(requestFields));
        receive(answer(answerFields));
    }
    void send(std::string_view text) { recorder->bytes(id, ClientToServer, ws::bytesOf(text), tick()); }
    void receive(std::string_view text) { recorder->bytes(id, ServerToClient, ws::bytesOf(text), tick()); }
    void send(const ws::ByteBuffer &bytes) { send(ws::textOf(bytes)); }
    void receive(const ws::ByteBuffer &bytes) { receive(ws::textOf(bytes)); }
    void event(ws::EventBody body, ws::Direction direction = ClientToServer)
    {
        recorder->event(id, {tick(), direction, 0, std::move(body)});
    }
    std::shared_ptr<const capture::Session> session() const { return recorder->recording()->session(id - 1); }
};

inline std::string kinds(const capture::Session &session)
{
    constexpr std::string_view letters = "natTtPhbHFM.Cv!frTLN";
    std::string text;
    for (std::size_t i = 0; i < session.records().size(); ++i)
        text += letters[std::size_t(session.records().at(i).kind)];
    return text;
}

} // namespace recorded
