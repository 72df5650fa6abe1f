// Any text as a filter, over a small recorded session.
#include "capture/filter.h"
#include "capture/recorder.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace {

void send(capture::Recorder &recorder, capture::SessionId id, ws::Direction direction, std::string_view bytes)
{
    recorder.bytes(id, direction, ws::bytesOf(bytes), ws::Time());
}

std::unique_ptr<capture::Recorder> recorded()
{
    using enum ws::Direction;
    auto recorder = std::move(capture::Recorder::createTemporary()).value();
    const auto id = recorder->begin({});
    send(*recorder, id, ClientToServer, "GET /chat HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n");
    send(*recorder, id, ServerToClient, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    send(*recorder, id, ServerToClient, "\x81\x19{\"type\":\"a\",\"n\":[1,2,3.5]}");
    send(*recorder, id, ServerToClient, std::string_view("\x82\x04\x00\xff\x80\x01", 6));
    send(*recorder, id, ServerToClient, std::string_view("\x88\x05\x11\x31" "bye", 7));
    return recorder;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto recorder = recorded();
    static const auto session = recorder->recording()->session(0);
    const auto filter = capture::Filter::parse(ws::textOf(ws::Bytes(data, size)));
    if (filter)
        for (std::size_t i = 0; i < session->records().size(); ++i)
            filter.value().matches(*session, i);
    return 0;
}
