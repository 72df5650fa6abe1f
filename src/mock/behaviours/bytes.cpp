#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo bytes{.name = "HEX", .kind = ValueKind::Hex, .help = "the bytes in hexadecimal", .required = true};
constexpr Example examples[] = {{"/bytes/810548656c6c6f", "anything"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::open(arguments);
    steps.push_back({SendBytes{arguments.hex("HEX"), 1}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo bytesBehaviour{
    .name = "bytes",
    .group = Group::Protocol,
    .argument = &bytes,
    .does = "Opens, then sends the bytes as given, whatever they are.",
    .examples = examples,
    .build = build,
};

} // namespace mock
