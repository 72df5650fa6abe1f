#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/no-accept", "no accept key"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.leftOut = {"Sec-WebSocket-Accept"};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo noAcceptBehaviour{
    .name = "no-accept",
    .group = Group::Refuse,
    .does = "Answers 101 without Sec-WebSocket-Accept.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
