#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/fragmented-close", "a Close in two frames"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame first = parts::closeFrame(parts::closePayload(1000, {}));
    first.header.fin = false;
    Steps steps = parts::open(arguments);
    steps.push_back({std::move(first)});
    steps.push_back({parts::frame(ws::Opcode::Continuation, ws::bytesOf("bye"))});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo fragmentedCloseBehaviour{
    .name = "fragmented-close",
    .group = Group::Protocol,
    .does = "Sends a Close in two fragments, code and reason; control frames must not be fragmented.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
