#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/bad-deflate-data", "compressed text that is none"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    constexpr std::uint8_t noDeflate[] = {0xFF, 0xFF, 0xFF, 0xFF}; // block type 3 is reserved (RFC 1951, 3.2.3)
    Accept accept;
    accept.deflate = DeflateChoice::Always;
    SendFrame frame = parts::frame(ws::Opcode::Text, noDeflate);
    frame.header.rsv = ws::rsv1;
    Steps steps = parts::open(arguments, std::move(accept));
    steps.push_back({std::move(frame)});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo badDeflateDataBehaviour{
    .name = "bad-deflate-data",
    .group = Group::Protocol,
    .does = "Accepts permessage-deflate when it is offered, then sends a compressed message that is not DEFLATE.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
