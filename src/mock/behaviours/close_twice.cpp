#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "first", .kind = ValueKind::Integer, .fallback = "1000", .help = "code of the first", .most = 65535},
    {.name = "second", .kind = ValueKind::Integer, .fallback = "1001", .help = "code of the second", .most = 65535},
    {.name = "reason", .help = "of both, at most 123 bytes", .most = 123},
};
constexpr Example examples[] = {{"/close-twice", "two Close frames"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::open(arguments);
    for (const std::string_view name : {"first", "second"})
        steps.push_back({parts::closeFrame(
            parts::closePayload(std::uint16_t(arguments.number(name)), arguments.text("reason")))});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo closeTwiceBehaviour{
    .name = "close-twice",
    .group = Group::Close,
    .parameters = parameters,
    .does = "Sends two Close frames, one right after the other.",
    .examples = examples,
    .build = build,
};

} // namespace mock
