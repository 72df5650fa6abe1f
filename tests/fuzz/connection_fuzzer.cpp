// An endpoint of either role and any manner against any peer. Whatever comes, what it puts out is legal, and its state
// goes only forward. Input: a byte of settings, then the peer's bytes in blocks with a length byte each.
#include "ws/connection.h"

#include <cstdlib>

using namespace ws;

namespace {

constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr std::string_view extensions = "permessage-deflate";

void require(bool held)
{
    if (!held)
        std::abort();
}

RandomSource counting()
{
    return [next = std::uint8_t(0)](std::span<std::uint8_t> out) mutable {
        for (std::uint8_t &byte : out)
            byte = next++;
    };
}

Connection make(Role role, Manner manner)
{
    HandshakeRequest wanted;
    wanted.host = "a";
    wanted.key = key;
    wanted.extensions = *parseExtensions(extensions);
    const ByteBuffer request = formatRequest(wanted);
    if (role == Role::Client)
        return Connection::client(request, Policy::of(manner), counting());
    return Connection::server(
        request, formatAcceptance(key, {{}, std::string(extensions), std::nullopt}), Policy::of(manner), counting());
}

void checkEvents(Connection &connection, Direction own)
{
    for (const Event &event : connection.takeEvents()) {
        const auto *found = std::get_if<ViolationFound>(&event.body);
        require(!found || event.direction != own || ruleInfo(found->violation.rule).severity != Severity::Error);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Role role = data[0] & 1 ? Role::Server : Role::Client;
    const Direction own = role == Role::Client ? Direction::ClientToServer : Direction::ServerToClient;
    const bool answered = data[0] & 2;
    Connection connection = make(role, Manner((data[0] >> 2) % 5));
    Time now{};
    connection.start(now);
    if (role == Role::Client && answered)
        connection.receive(formatAcceptance(key, {{}, std::string(extensions), std::nullopt}), now);

    ConnectionState last = connection.state();
    Bytes rest(data + 1, size - 1);
    while (rest.size() > 1) {
        const Bytes block = rest.subspan(1, std::min<std::size_t>(rest[0], rest.size() - 1));
        rest = rest.subspan(1 + block.size());
        now += std::chrono::milliseconds(100);
        connection.receive(block, now);
        connection.sendText(bytesOf("tick"), {2, block.size() % 2 == 0});
        if (const auto timeout = connection.nextTimeout(); timeout && *timeout <= now)
            connection.handleTimeout(now);
        require(connection.state() >= last);
        last = connection.state();
        checkEvents(connection, own);
        connection.takeOutput();
    }
    connection.receiveEof(now);
    require(connection.state() == ConnectionState::Closed && connection.tcpWish() != TcpWish::KeepOpen);
    checkEvents(connection, own);
    return 0;
}
