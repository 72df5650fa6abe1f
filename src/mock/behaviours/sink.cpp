#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/sink", "read, say nothing"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::ended(parts::openOrdinary(arguments), arguments);
}

} // namespace

extern constexpr BehaviourInfo sinkBehaviour{
    .name = "sink",
    .group = Group::Accept,
    .does = "Reads every message and says nothing; answers Pings and the Close.",
    .examples = examples,
    .build = build,
};

} // namespace mock
