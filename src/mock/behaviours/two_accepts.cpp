#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "second", .fallback = wrongAccept, .help = "the second value; {ACCEPT} stands for the right one"}};
constexpr Example examples[] = {{"/two-accepts", "two accept keys"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.added = {{"Sec-WebSocket-Accept", arguments.text("second")}};
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo twoAcceptsBehaviour{
    .name = "two-accepts",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with two Sec-WebSocket-Accept fields: the right one, then another.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
