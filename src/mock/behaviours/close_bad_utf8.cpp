#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/close/bad-utf8", "reason is no text"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::openAndSend(arguments, parts::closeFrame(parts::closePayload(1000, "bad \xC3\x28 reason")));
}

} // namespace

extern constexpr BehaviourInfo closeBadUtf8Behaviour{
    .name = "close/bad-utf8",
    .group = Group::Close,
    .does = "Sends a Close frame with code 1000 and a reason that is not UTF-8.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
