#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/cut-frame", "half a frame, then end"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame frame = parts::textFrame(parts::hello);
    frame.claimedLength = 2 * parts::hello.size();
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo cutFrameBehaviour{
    .name = "cut-frame",
    .group = Group::Connection,
    .does = "Sends a text frame of 10 bytes, but only 5 of them, then ends TCP.",
    .examples = examples,
    .end = EndKind::Fin,
    .build = build,
};

} // namespace mock
