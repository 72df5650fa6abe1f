#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "gap", .kind = ValueKind::Duration, .fallback = "20ms", .help = "between two bytes of the head"}};
constexpr Example examples[] = {{"/slow-head?gap=20ms", "a byte at a time"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    const std::size_t chop = arguments.given("chop") ? std::size_t(arguments.number("chop")) : 1;
    Steps steps{{AwaitRequest{}}, {Pace{chop, arguments.duration("gap")}}};
    parts::add(steps, parts::open(arguments));
    steps.push_back({Pace{}});
    steps.push_back({Echo{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo slowHeadBehaviour{
    .name = "slow-head",
    .group = Group::Connection,
    .parameters = parameters,
    .does = "Sends the head of its answer a byte at a time, then sends messages back.",
    .examples = examples,
    .build = build,
};

} // namespace mock
