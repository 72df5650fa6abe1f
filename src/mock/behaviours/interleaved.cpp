#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/interleaved", "a message inside a message"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame first = parts::textFrame("Hel");
    first.header.fin = false;
    Steps steps = parts::open(arguments);
    steps.push_back({std::move(first)});
    steps.push_back({parts::textFrame("inside")});
    steps.push_back({parts::frame(ws::Opcode::Continuation, ws::bytesOf("lo"))});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo interleavedBehaviour{
    .name = "interleaved",
    .group = Group::Protocol,
    .does = "Begins a message, sends a whole other one, then goes on with the first.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
