#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/close/one-byte", "half a code"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    constexpr std::uint8_t half[] = {0x03};
    return parts::openAndSend(arguments, parts::closeFrame(half));
}

} // namespace

extern constexpr BehaviourInfo closeOneByteBehaviour{
    .name = "close/one-byte",
    .group = Group::Close,
    .does = "Sends a Close frame with one byte of payload: half a code.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
