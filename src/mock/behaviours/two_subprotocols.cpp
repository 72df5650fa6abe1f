#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/two-subprotocols", "two fields"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.subprotocol = "";
    accept.added = {{"Sec-WebSocket-Protocol", "{OFFERED1}"}, {"Sec-WebSocket-Protocol", "{OFFERED2}"}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo twoSubprotocolsBehaviour{
    .name = "two-subprotocols",
    .group = Group::Refuse,
    .does = "Answers 101 with two Sec-WebSocket-Protocol fields: the first two that were offered (\"first\" and \"second\" where "
            "fewer were).",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
