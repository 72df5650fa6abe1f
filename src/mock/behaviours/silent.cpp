#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/silent", "open, never read"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::open(arguments);
    steps.push_back({StopReading{}});
    steps.push_back({Await{Await::What::End, std::nullopt, 1}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo silentBehaviour{
    .name = "silent",
    .group = Group::Connection,
    .does = "Opens, then neither reads nor writes: no Pong, no echo of a Close, and the client's buffers fill up.",
    .examples = examples,
    .hostile = Hostile::Hangs,
    .end = EndKind::None,
    .build = build,
};

} // namespace mock
