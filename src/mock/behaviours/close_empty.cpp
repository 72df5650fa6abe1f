#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/close/empty", "no code: 1005"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::openAndSend(arguments, parts::closeFrame({}));
}

} // namespace

extern constexpr BehaviourInfo closeEmptyBehaviour{
    .name = "close/empty",
    .group = Group::Close,
    .does = "Sends a Close frame without a code: a page reads 1005.",
    .examples = examples,
    .build = build,
};

} // namespace mock
