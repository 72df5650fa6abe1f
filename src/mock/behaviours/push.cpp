#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "count", .kind = ValueKind::Integer, .fallback = "1000", .help = "number of messages", .least = 1, .cap = &Limits::pushCount},
    {.name = "size", .kind = ValueKind::Integer, .fallback = "64", .help = "bytes of each", .cap = &Limits::pushSize},
    {.name = "rate", .kind = ValueKind::Integer, .fallback = "100", .help = "messages a second; 0: as fast as the client reads", .most = 1'000'000},
    {.name = "kind", .kind = ValueKind::Choice, .fallback = "text", .help = "what they are", .choices = "text|binary"},
};
constexpr Example examples[] = {
    {"/push?count=1000&size=64&rate=100", "1000 messages, 100 a second"},
    {"/push?count=1000&size=64&rate=0", "as fast as it goes"},
};

ws::Result<Steps> build(const Arguments &arguments)
{
    const auto rate = arguments.number("rate");
    const ws::Duration every = rate ? ws::Duration(std::chrono::seconds(1)) / std::int64_t(rate) : ws::Duration::zero();
    const auto what = arguments.text("kind") == "binary" ? Send::What::Binary : Send::What::Text;
    Steps steps = parts::openOrdinary(arguments);
    steps.push_back({Push{what, arguments.number("count"), std::size_t(arguments.number("size")), every, {}}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo pushBehaviour{
    .name = "push",
    .group = Group::Accept,
    .parameters = parameters,
    .does = "Sends many messages: each is its number in decimal, filled with zeros on the left to the size.",
    .examples = examples,
    .build = build,
};

} // namespace mock
