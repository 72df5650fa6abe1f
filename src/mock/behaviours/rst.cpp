#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "after",
                                         .kind = ValueKind::Duration,
                                         .fallback = "50ms",
                                         .help = "after opening; the default lets the answer arrive before the reset"}};
constexpr Example examples[] = {{"/rst", "TCP reset"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::open(arguments);
    if (const auto after = arguments.duration("after"); after > ws::Duration::zero())
        steps.push_back({Wait{after}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo rstBehaviour{
    .name = "rst",
    .group = Group::Connection,
    .parameters = parameters,
    .does = "Opens, then resets TCP.",
    .examples = examples,
    .end = EndKind::Rst,
    .build = build,
};

} // namespace mock
