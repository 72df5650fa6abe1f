#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "data", .fallback = "unsolicited", .help = "at most 125 bytes", .most = 125}};
constexpr Example examples[] = {{"/pong", "unsolicited"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::openAndSend(arguments, parts::frame(ws::Opcode::Pong, ws::bytesOf(arguments.text("data"))));
}

} // namespace

extern constexpr BehaviourInfo pongBehaviour{
    .name = "pong",
    .group = Group::Protocol,
    .parameters = parameters,
    .does = "Sends a Pong that nobody asked for, which is allowed.",
    .examples = examples,
    .build = build,
};

} // namespace mock
