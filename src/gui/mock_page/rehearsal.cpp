#include "gui/mock_page/rehearsal.h"

#include "mock/player.h"
#include "ws/connection.h"
#include "ws/head_parser.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace gui {

namespace {

constexpr ws::Duration longest = std::chrono::seconds(60);
constexpr std::size_t mostBytes = 1024 * 1024;
constexpr int mostTurns = 10'000;

/// The rehearsal has no hidden inputs: every run has the same masks and keys.
ws::RandomSource steadyBytes()
{
    return [next = std::uint8_t(0)](std::span<std::uint8_t> bytes) mutable {
        for (std::uint8_t &byte : bytes)
            byte = ++next;
    };
}

ws::ByteBuffer requestFor(const std::string &target)
{
    const std::string text = "GET " + (target.empty() ? "/" : target)
                             + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                               "Origin: http://127.0.0.1\r\nSec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: AQIDBAUGBwgJCgsMDQ4PEA==\r\n\r\n";
    return ws::ByteBuffer(text.begin(), text.end());
}

ws::HttpHead headOf(const ws::ByteBuffer &request)
{
    std::vector<ws::Violation> none;
    return ws::parseHead(ws::HttpKind::Request, request, none);
}

/// One player and one client with a wire of no length between them.
class Stage {
public:
    Stage(const mock::Behaviour &behaviour, ws::Manner manner)
        : m_request(requestFor(behaviour.address))
        , m_client(ws::Connection::client(m_request, ws::Policy::of(manner), steadyBytes()))
        , m_player(behaviour, headOf(m_request), options())
    {
    }

    explain::SessionFacts play()
    {
        m_client.start(m_now);
        m_client.takeOutput(); // the request head, which the player has already
        m_player.start(m_now);
        for (int turn = 0; turn < mostTurns && m_now.time_since_epoch() < longest && m_bytes < mostBytes; ++turn) {
            if (!exchange() && !advance())
                break;
        }
        collect();
        return std::move(m_facts);
    }

private:
    static mock::PlayerOptions options()
    {
        mock::PlayerOptions options;
        options.random = steadyBytes();
        options.peer = "127.0.0.1";
        return options;
    }

    /// Carries over what either side put out; false when there was nothing.
    bool exchange()
    {
        bool moved = false;
        for (const mock::Action &action : m_player.takeActions()) {
            moved = true;
            perform(action);
        }
        const ws::ByteBuffer output = m_client.takeOutput();
        if (!output.empty() && !m_serverGone) {
            m_player.receive(output, m_now);
            moved = true;
        }
        if (!m_clientGone && m_client.tcpWish() != ws::TcpWish::KeepOpen)
            moved = endClient() || moved;
        collect();
        return moved;
    }

    void perform(const mock::Action &action)
    {
        if (const auto *write = std::get_if<mock::WriteBytes>(&action)) {
            m_bytes += write->bytes.size();
            m_client.receive(write->bytes, m_now);
            m_player.written(write->bytes.size(), m_now);
        } else if (std::get_if<mock::Finish>(&action)) {
            m_client.receiveEof(m_now);
        } else if (std::get_if<mock::Reset>(&action)) {
            m_client.receiveReset(m_now);
            m_serverGone = true;
        } else if (std::get_if<mock::Done>(&action)) {
            m_serverGone = true;
        }
    }

    bool endClient()
    {
        m_clientGone = true;
        if (m_client.tcpWish() == ws::TcpWish::Reset) {
            m_client.sentReset(m_now);
            m_player.receiveReset(m_now);
        } else {
            m_client.sentFin(m_now);
            m_player.receiveEof(m_now);
        }
        return true;
    }

    /// Goes on to the next time at which either wants to be called; false when neither does.
    bool advance()
    {
        const auto players = m_serverGone ? std::nullopt : m_player.nextTimeout();
        const auto clients = m_clientGone ? std::nullopt : m_client.nextTimeout();
        if (!players && !clients)
            return false;
        const ws::Time next = std::min(players.value_or(ws::Time::max()), clients.value_or(ws::Time::max()));
        m_now = std::max(m_now, next);
        if (players && *players <= m_now)
            m_player.handleTimeout(m_now);
        if (clients && *clients <= m_now)
            m_client.handleTimeout(m_now);
        return true;
    }

    void collect()
    {
        for (const ws::Event &event : m_client.takeEvents())
            m_facts.apply(event, m_facts.applied);
    }

    ws::Time m_now{};
    ws::ByteBuffer m_request;
    ws::Connection m_client;
    mock::Player m_player;
    explain::SessionFacts m_facts;
    std::size_t m_bytes = 0;
    bool m_serverGone = false, m_clientGone = false;
};

} // namespace

explain::Verdict rehearse(const mock::Behaviour &behaviour, explain::Engine engine)
{
    return explain::judge(Stage(behaviour, ws::Manner::Chromium).play(), engine);
}

} // namespace gui
