#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "every", .kind = ValueKind::Duration, .fallback = "5s", .help = "time between two Pings; the first comes at once", .least = 1},
    {.name = "count", .kind = ValueKind::Integer, .fallback = "0", .help = "number of Pings, 0 for no end", .cap = &Limits::pushCount},
};
constexpr Example examples[] = {{"/ping?every=5s", "server Pings"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::openOrdinary(arguments);
    steps.push_back({Push{Send::What::Ping, arguments.number("count"), 0, arguments.duration("every"), "{N}"}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo pingBehaviour{
    .name = "ping",
    .group = Group::Accept,
    .parameters = parameters,
    .does = "Sends a Ping in that rhythm (its data counts up) and reads what comes.",
    .examples = examples,
    .build = build,
};

} // namespace mock
