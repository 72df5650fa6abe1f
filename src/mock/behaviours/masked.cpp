#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/masked", "masked frames"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame frame = parts::textFrame(parts::hello);
    frame.header.mask = ws::MaskingKey{0x37, 0xFA, 0x21, 0x3D}; // RFC 6455, 5.7
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo maskedBehaviour{
    .name = "masked",
    .group = Group::Protocol,
    .does = "Sends a masked text frame; a server must not mask.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
