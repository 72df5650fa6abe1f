#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/deflate", "compressed echo"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.deflate = DeflateChoice::Always;
    Steps steps = parts::open(arguments, std::move(accept));
    steps.push_back({Echo{0, true, {}}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo deflateBehaviour{
    .name = "deflate",
    .group = Group::Accept,
    .does = "Accepts permessage-deflate when it is offered and sends every message back compressed.",
    .examples = examples,
    .build = build,
};

} // namespace mock
