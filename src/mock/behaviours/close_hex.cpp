#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo payload{
    .name = "HEX", .kind = ValueKind::Hex, .help = "the Close frame's payload, code included", .required = true};
constexpr Example examples[] = {{"/close/hex/0fa1627965", "payload as given"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::openAndSend(arguments, parts::closeFrame(arguments.hex("HEX")));
}

} // namespace

extern constexpr BehaviourInfo closeHexBehaviour{
    .name = "close/hex",
    .group = Group::Close,
    .argument = &payload,
    .does = "Sends a Close frame with the payload as given in hexadecimal.",
    .examples = examples,
    .build = build,
};

} // namespace mock
