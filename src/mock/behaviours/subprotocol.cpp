#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/subprotocol", "the first one offered"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::openOrdinary(arguments);
    steps.push_back({SendSubprotocols{}});
    steps.push_back({Echo{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo subprotocolBehaviour{
    .name = "subprotocol",
    .group = Group::Accept,
    .does = "Chooses the first offered subprotocol that the server knows, says in one JSON text message what was offered and "
            "chosen, then sends messages back.",
    .examples = examples,
    .build = build,
};

} // namespace mock
