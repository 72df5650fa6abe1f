#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "parameters",
                                         .fallback = "server_max_window_bits=7",
                                         .help = "what follows permessage-deflate in the answer"}};
constexpr Example examples[] = {
    {"/bad-deflate", "illegal parameters"},
    {"/bad-deflate?parameters=no_such_parameter", "an unknown parameter"},
};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.added = {{"Sec-WebSocket-Extensions", "permessage-deflate; " + arguments.text("parameters")}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo badDeflateBehaviour{
    .name = "bad-deflate",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with permessage-deflate and parameters that RFC 7692 does not allow.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
