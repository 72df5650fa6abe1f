#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/no-echo", "never answers a Close"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps{{Manners{Manners::Pings::Answer, Manners::Closes::Ignore}}};
    parts::add(steps, parts::open(arguments));
    steps.push_back({Await{Await::What::End, std::nullopt, 1}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo noEchoBehaviour{
    .name = "no-echo",
    .group = Group::Connection,
    .does = "Opens and reads, but never answers a Close and never ends TCP.",
    .examples = examples,
    .hostile = Hostile::Hangs,
    .end = EndKind::None,
    .build = build,
};

} // namespace mock
