#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/half-close", "FIN, but reads on"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::open(arguments);
    steps.push_back({HalfClose{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo halfCloseBehaviour{
    .name = "half-close",
    .group = Group::Connection,
    .does = "Opens, ends its own half of TCP without a Close frame and reads on until the client ends.",
    .examples = examples,
    .build = build,
};

} // namespace mock
