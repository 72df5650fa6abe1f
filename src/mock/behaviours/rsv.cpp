#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo bits{.name = "BITS",
                             .kind = ValueKind::Integer,
                             .fallback = "2",
                             .help = "4 is RSV1, 2 is RSV2, 1 is RSV3; sums set several",
                             .least = 1,
                             .most = 7};
constexpr Example examples[] = {{"/rsv/2", "RSV2 set"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame frame = parts::textFrame(parts::hello);
    frame.header.rsv = std::uint8_t(arguments.number("BITS"));
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo rsvBehaviour{
    .name = "rsv",
    .group = Group::Protocol,
    .argument = &bits,
    .does = "Sends a text frame with reserved bits set that nothing was negotiated for.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
