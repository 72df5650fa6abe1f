#pragma once

#include "mock/player.h"
#include "mock/server.h"
#include "mock/values.h"
#include "ws/frame.h"
#include "ws/head_parser.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string>

namespace played {

using namespace std::chrono_literals;

inline constexpr std::string_view sampleKey = "dGhlIHNhbXBsZSBub25jZQ==";
inline constexpr std::string_view sampleAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="; // RFC 6455, 1.3

/// A good opening handshake for the target, with more field lines if wanted ("Origin: x\r\n").
inline std::string requestText(std::string_view target, std::string_view more = {})
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: 127.0.0.1:9001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
           + std::string(sampleKey) + "\r\nSec-WebSocket-Version: 13\r\n" + std::string(more) + "\r\n";
}

inline ws::HttpHead requestHead(std::string_view target, std::string_view more = {})
{
    std::vector<ws::Violation> violations;
    return ws::parseHead(ws::HttpKind::Request, ws::bytesOf(requestText(target, more)), violations);
}

/// The plain 101.
inline std::string plainAcceptance(std::string_view more = {})
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           + std::string(sampleAccept) + "\r\n" + std::string(more) + "\r\n";
}

/// A client's frame, masked with a fixed key.
inline ws::ByteBuffer clientFrame(ws::Opcode opcode, std::string_view payload, bool fin = true, std::uint8_t rsv = 0)
{
    ws::FrameHeader header;
    header.opcode = opcode;
    header.fin = fin;
    header.rsv = rsv;
    header.mask = ws::MaskingKey{1, 2, 3, 4};
    header.lengthForm = ws::minimalLengthForm(payload.size());
    ws::ByteBuffer frame;
    ws::appendFrame(frame, header, ws::bytesOf(payload));
    return frame;
}

inline ws::ByteBuffer clientClose(std::uint16_t code)
{
    const char payload[] = {char(code >> 8), char(code & 0xFF)};
    return clientFrame(ws::Opcode::Close, {payload, 2});
}

inline std::string fromHex(const char *hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

/// A transport that takes all at once, and what it was told to do. Works with Player and Visit.
template <typename Played>
class Wire {
public:
    explicit Wire(Played &player)
        : m_player(player)
    {
    }

    void start() { act([&] { m_player.start(now); }); }
    void receive(ws::Bytes bytes) { act([&] { m_player.receive(bytes, now); }); }
    void receive(std::string_view text) { receive(ws::bytesOf(text)); }
    void receiveEof() { act([&] { m_player.receiveEof(now); }); }

    /// Lets time pass, and every wake-up in it happen.
    void pass(ws::Duration time)
    {
        const ws::Time until = now + time;
        for (auto next = m_player.nextTimeout(); next && *next <= until; next = m_player.nextTimeout()) {
            now = std::max(now, *next);
            act([&] { m_player.handleTimeout(now); });
        }
        now = until;
        act([&] { m_player.handleTimeout(now); });
    }

    /// Does what the player wants; takes every write unless `stuck`.
    void settle()
    {
        for (auto actions = m_player.takeActions(); !actions.empty(); actions = m_player.takeActions())
            for (const auto &action : actions)
                perform(action);
    }

    ws::Time now{1'000s};
    std::string sent; ///< since the last take()
    std::vector<std::string> writes;
    std::vector<std::string> remarks;
    bool finished = false, reset = false, reading = true, done = false, stuck = false;
    std::size_t stuckBytes = 0;

    std::string take()
    {
        writes.clear();
        return std::exchange(sent, {});
    }

private:
    template <typename Call>
    void act(Call call)
    {
        call();
        settle();
    }

    void perform(const mock::Action &action)
    {
        if (const auto *write = std::get_if<mock::WriteBytes>(&action)) {
            sent.append(write->bytes.begin(), write->bytes.end());
            if (writes.size() < 1000)
                writes.emplace_back(write->bytes.begin(), write->bytes.end());
            if (stuck)
                stuckBytes += write->bytes.size();
            else
                m_player.written(write->bytes.size(), now);
        }
        if (const auto *remark = std::get_if<mock::Remark>(&action))
            remarks.push_back(remark->what + ": " + remark->detail);
        finished = finished || std::holds_alternative<mock::Finish>(action);
        reset = reset || std::holds_alternative<mock::Reset>(action);
        done = done || std::holds_alternative<mock::Done>(action);
        if (std::holds_alternative<mock::PauseReading>(action))
            reading = false;
        if (std::holds_alternative<mock::ResumeReading>(action))
            reading = true;
    }

    Played &m_player;
};

/// A player of that address behind a Wire.
struct Session {
    explicit Session(std::string_view target, std::string_view more = {}, mock::PlayerOptions options = {})
        : Session(parsed(target), requestHead(target, more), std::move(options))
    {
    }
    Session(mock::Behaviour behaviour, ws::HttpHead request, mock::PlayerOptions options = {})
        : player(std::move(behaviour), std::move(request), std::move(options))
        , wire(player)
    {
        wire.start();
    }

    static mock::Behaviour parsed(std::string_view target)
    {
        auto behaviour = mock::parseAddress(target);
        if (!behaviour)
            qFatal("%s", behaviour.error().says.c_str());
        return std::move(behaviour).value();
    }

    mock::Player player;
    Wire<mock::Player> wire;
};

/// A connection to a server, and what it was answered.
struct Guest {
    Guest(mock::Server &server, std::uint64_t id = 1, const char *address = "127.0.0.1")
        : visit(server.visit({id, address, 50000}, [this] { ++woken; }))
        , wire(*visit)
    {
        wire.start();
    }
    std::string ask(const std::string &bytes)
    {
        wire.receive(bytes);
        return wire.take();
    }

    int woken = 0;
    std::unique_ptr<mock::Visit> visit;
    Wire<mock::Visit> wire;
};

/// Bytes as a message of a failed comparison can show them.
inline QString shown(std::string_view bytes)
{
    return QString::fromStdString(mock::printable(bytes.substr(0, 400)));
}

} // namespace played
