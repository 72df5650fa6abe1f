#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/fragmented-ping", "a Ping in two frames"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame first = parts::frame(ws::Opcode::Ping, ws::bytesOf("Hel"));
    first.header.fin = false;
    Steps steps = parts::open(arguments);
    steps.push_back({std::move(first)});
    steps.push_back({parts::frame(ws::Opcode::Continuation, ws::bytesOf("lo"))});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo fragmentedPingBehaviour{
    .name = "fragmented-ping",
    .group = Group::Protocol,
    .does = "Sends a Ping in two fragments; control frames must not be fragmented.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
