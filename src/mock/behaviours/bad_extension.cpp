#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "value", .fallback = "x-not-offered", .help = "the Sec-WebSocket-Extensions field's value"}};
constexpr Example examples[] = {{"/bad-extension", "one not offered"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.added = {{"Sec-WebSocket-Extensions", arguments.text("value")}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo badExtensionBehaviour{
    .name = "bad-extension",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with an extension that the client did not offer.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
