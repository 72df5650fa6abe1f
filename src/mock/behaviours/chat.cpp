#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "room", .fallback = "main", .help = "who hears whom: all clients of the same room", .most = 100},
};
constexpr Example examples[] = {{"/chat", "to all clients"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::openOrdinary(arguments);
    steps.push_back({Chat{arguments.text("room")}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo chatBehaviour{
    .name = "chat",
    .group = Group::Accept,
    .parameters = parameters,
    .does = "Sends every message to all clients of /chat, the sender too.",
    .examples = examples,
    .build = build,
};

} // namespace mock
