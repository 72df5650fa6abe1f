#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "value", .fallback = wrongAccept, .help = "the value to send in place of the right one"}};
constexpr Example examples[] = {{"/bad-accept", "wrong accept key"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.set = {{"Sec-WebSocket-Accept", arguments.text("value")}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo badAcceptBehaviour{
    .name = "bad-accept",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with a Sec-WebSocket-Accept that does not belong to the client's key.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
