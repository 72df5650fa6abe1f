#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "ms", .kind = ValueKind::Integer, .fallback = "2000", .help = "milliseconds before each answer", .most = 3'600'000},
};
constexpr Example examples[] = {{"/slow?ms=2000", "answer late"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    const ws::Duration time = std::chrono::milliseconds(arguments.number("ms"));
    Steps steps{{AwaitRequest{}}, {Wait{time}}};
    parts::add(steps, parts::openOrdinary(arguments));
    steps.push_back({Echo{0, false, time}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo slowBehaviour{
    .name = "slow",
    .group = Group::Accept,
    .parameters = parameters,
    .does = "Answers late: waits that long before it accepts, and again before it sends each message back.",
    .examples = examples,
    .build = build,
};

} // namespace mock
