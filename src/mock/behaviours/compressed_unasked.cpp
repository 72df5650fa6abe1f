#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/compressed-unasked", "nobody negotiated it"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    constexpr std::uint8_t hello[] = {0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00}; // "Hello", RFC 7692, 7.2.3.1
    SendFrame frame = parts::frame(ws::Opcode::Text, hello);
    frame.header.rsv = ws::rsv1;
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo compressedUnaskedBehaviour{
    .name = "compressed-unasked",
    .group = Group::Protocol,
    .does = "Declines permessage-deflate, then sends a compressed message all the same.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
