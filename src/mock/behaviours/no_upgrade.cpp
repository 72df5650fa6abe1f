#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/no-upgrade", "no Upgrade field"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.leftOut = {"Upgrade"};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo noUpgradeBehaviour{
    .name = "no-upgrade",
    .group = Group::Refuse,
    .does = "Answers 101 without the Upgrade field.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
