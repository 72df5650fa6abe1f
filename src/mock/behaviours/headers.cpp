#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/headers", "your request, as JSON"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::openOrdinary(arguments);
    steps.push_back({SendRequestHead{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo headersBehaviour{
    .name = "headers",
    .group = Group::Accept,
    .does = "Sends the request head back as one text message in JSON: method, target, version and headers in their order.",
    .examples = examples,
    .build = build,
};

} // namespace mock
