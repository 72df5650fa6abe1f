#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "value", .fallback = "h2c", .help = "the Upgrade field's value"}};
constexpr Example examples[] = {{"/bad-upgrade", "Upgrade: h2c"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.set = {{"Upgrade", arguments.text("value")}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo badUpgradeBehaviour{
    .name = "bad-upgrade",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with an Upgrade field that is not websocket.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
