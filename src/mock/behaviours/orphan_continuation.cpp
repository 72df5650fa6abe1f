#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/orphan-continuation", "no message to continue"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::openAndSend(arguments, parts::frame(ws::Opcode::Continuation, ws::bytesOf(parts::hello)));
}

} // namespace

extern constexpr BehaviourInfo orphanContinuationBehaviour{
    .name = "orphan-continuation",
    .group = Group::Protocol,
    .does = "Sends a continuation frame with no message to continue.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
