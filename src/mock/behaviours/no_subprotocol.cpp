#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/no-subprotocol", "none chosen"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.subprotocol = "";
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo noSubprotocolBehaviour{
    .name = "no-subprotocol",
    .group = Group::Refuse,
    .does = "Answers 101 without a subprotocol, whatever was offered. Browsers fail the connection if they offered one.",
    .examples = examples,
    .build = build,
};

} // namespace mock
