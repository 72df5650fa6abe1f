#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/no-connection", "no Connection field"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.leftOut = {"Connection"};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo noConnectionBehaviour{
    .name = "no-connection",
    .group = Group::Refuse,
    .does = "Answers 101 without the Connection field.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
