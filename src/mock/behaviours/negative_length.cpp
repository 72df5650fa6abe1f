#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/negative-length", "top bit of the length set"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame frame = parts::textFrame(parts::hello);
    frame.claimedLength = (std::uint64_t(1) << 63) + parts::hello.size();
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo negativeLengthBehaviour{
    .name = "negative-length",
    .group = Group::Protocol,
    .does = "Sends a text frame whose 64-bit length has its top bit set, which must be 0.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
