#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/hang", "never answer"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps{{AwaitRequest{}}, {Await{Await::What::End, std::nullopt, 1}}};
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo hangBehaviour{
    .name = "hang",
    .group = Group::Connection,
    .does = "Never answers the handshake; waits until the client gives up.",
    .examples = examples,
    .hostile = Hostile::Hangs,
    .end = EndKind::None,
    .build = build,
};

} // namespace mock
