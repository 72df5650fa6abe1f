#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "bytes", .kind = ValueKind::Integer, .fallback = "126", .help = "bytes of data", .cap = &Limits::hugeBytes}};
constexpr Example examples[] = {{"/long-ping", "a Ping of 126 bytes"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    const std::string data(std::size_t(arguments.number("bytes")), 'p');
    return parts::openAndSend(arguments, parts::frame(ws::Opcode::Ping, ws::bytesOf(data)));
}

} // namespace

extern constexpr BehaviourInfo longPingBehaviour{
    .name = "long-ping",
    .group = Group::Protocol,
    .parameters = parameters,
    .does = "Sends a Ping with more than the 125 bytes that a control frame may have.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
