#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "code", .kind = ValueKind::Integer, .fallback = "1000", .help = "of the Close", .most = 65535},
    {.name = "reason", .help = "of the Close, at most 123 bytes", .most = 123},
};
constexpr Example examples[] = {{"/late-data", "data after Close"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    const auto code = std::uint16_t(arguments.number("code"));
    Steps steps = parts::open(arguments);
    steps.push_back({parts::closeFrame(parts::closePayload(code, arguments.text("reason")))});
    steps.push_back({parts::textFrame("late")});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo lateDataBehaviour{
    .name = "late-data",
    .group = Group::Protocol,
    .parameters = parameters,
    .does = "Sends a Close and, right after it, a text frame.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
