#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo opcode{.name = "OPCODE",
                               .kind = ValueKind::Numbers,
                               .help = "a reserved opcode: 3 to 7 for data, 11 to 15 for control",
                               .choices = "3-7,11-15",
                               .required = true};
constexpr Example examples[] = {{"/opcode/3", "a reserved opcode"}, {"/opcode/11", "a reserved control opcode"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    const auto value = ws::Opcode(std::uint8_t(arguments.number("OPCODE")));
    return parts::openAndSend(arguments, parts::frame(value, ws::bytesOf(parts::hello)));
}

} // namespace

extern constexpr BehaviourInfo opcodeBehaviour{
    .name = "opcode",
    .group = Group::Protocol,
    .argument = &opcode,
    .does = "Sends a frame with an opcode that RFC 6455 reserves.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
