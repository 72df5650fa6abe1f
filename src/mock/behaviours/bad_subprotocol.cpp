#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "name", .fallback = "not-offered", .help = "the subprotocol to name"}};
constexpr Example examples[] = {{"/bad-subprotocol", "one not offered"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.subprotocol = "";
    accept.added = {{"Sec-WebSocket-Protocol", arguments.text("name")}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo badSubprotocolBehaviour{
    .name = "bad-subprotocol",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with a subprotocol that the client did not offer.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
