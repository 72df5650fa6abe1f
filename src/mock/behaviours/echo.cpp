#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/echo", "send messages back"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::openOrdinary(arguments);
    steps.push_back({Echo{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo echoBehaviour{
    .name = "echo",
    .group = Group::Accept,
    .does = "Sends every message back as it came, in as many fragments and compressed if it was.",
    .examples = examples,
    .build = build,
};

} // namespace mock
