// Any text as an address of the mock server; what parses is played against a client that leaves.
#include "mock/player.h"
#include "mock/script.h"
#include "mock/words.h"

#include <cstdint>

namespace {

constexpr std::string_view request = "GET / HTTP/1.1";

ws::HttpHead handshake()
{
    ws::HttpHead head;
    head.method = "GET";
    head.target = "/";
    head.version = "HTTP/1.1";
    head.startLine = request;
    head.fields = {{"Host", "a"}, {"Upgrade", "websocket"}, {"Connection", "Upgrade"},
                   {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}, {"Sec-WebSocket-Version", "13"}};
    return head;
}

void play(mock::Behaviour behaviour)
{
    mock::PlayerOptions options;
    options.limits.unsent = 4096; // a push fills it in each of the rounds below
    mock::Player player(std::move(behaviour), handshake(), std::move(options));
    ws::Time now{std::chrono::seconds(1)};
    player.start(now);
    for (int i = 0; i < 20 && !player.isDone(); ++i) {
        for (const auto &action : player.takeActions())
            if (const auto *write = std::get_if<mock::WriteBytes>(&action))
                player.written(write->bytes.size(), now);
        if (const auto next = player.nextTimeout())
            player.handleTimeout(now = std::max(now, *next));
        if (i == 10)
            player.receiveEof(now);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    mock::AddressOptions options;
    options.limits.hugeBytes = options.limits.pushSize = 10'000;
    auto behaviour = mock::parseAddress(ws::textOf(ws::Bytes(data, size)), options);
    if (!behaviour)
        return 0;
    const std::string again = mock::joinAddress(behaviour.value().fields);
    if (!mock::parseAddress(again, options))
        __builtin_trap(); // what was taken can be written so that it is taken
    mock::whatWillHappen(behaviour.value().steps);
    play(std::move(behaviour).value());
    return 0;
}
