#include "mock/behaviours/parts.h"

#include "mock/behaviours/nested.h"
#include "mock/values.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "fail", .kind = ValueKind::Real, .fallback = "0.5", .help = "share of connections that fail"},
    {.name = "with", .kind = ValueKind::Address, .fallback = "rst", .help = "the address that those get"},
    {.name = "else", .kind = ValueKind::Address, .fallback = "echo", .help = "the address that the others get"},
    {.name = "seed", .kind = ValueKind::Integer, .fallback = "1", .help = "the same seed fails the same connections"},
};
constexpr Example examples[] = {{"/flaky?fail=0.3&with=rst&seed=7", "fails now and then"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    auto fails = parseNested(arguments.text("with"), arguments);
    if (!fails)
        return fails.error();
    auto works = parseNested(arguments.text("else"), arguments);
    if (!works)
        return works.error();
    Flaky flaky;
    flaky.seed = arguments.number("seed");
    flaky.chance = arguments.share("fail");
    flaky.failAddress = fails.value().address;
    flaky.workAddress = works.value().address;
    flaky.key = "flaky/" + std::to_string(flaky.seed) + "/" + arguments.text("fail") + flaky.failAddress + flaky.workAddress;
    flaky.fails = parts::shared(std::move(fails.value().steps));
    flaky.works = parts::shared(std::move(works.value().steps));
    return Steps{{std::move(flaky)}};
}

} // namespace

extern constexpr BehaviourInfo flakyBehaviour{
    .name = "flaky",
    .group = Group::Sequence,
    .parameters = parameters,
    .does = "Fails a share of the connections, chosen by a seeded throw, so that a failing test can be repeated.",
    .examples = examples,
    .build = build,
};

} // namespace mock
