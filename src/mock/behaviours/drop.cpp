#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/drop", "FIN, no Close frame"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return parts::ended(parts::open(arguments), arguments);
}

} // namespace

extern constexpr BehaviourInfo dropBehaviour{
    .name = "drop",
    .group = Group::Connection,
    .does = "Opens, then ends TCP with FIN and no Close frame.",
    .examples = examples,
    .end = EndKind::Fin,
    .build = build,
};

} // namespace mock
