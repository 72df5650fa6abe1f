#include "mock/behaviours/parts.h"

#include "mock/behaviours/nested.h"
#include "mock/values.h"

namespace mock {

namespace {

constexpr ParameterInfo addresses{.name = "ADDRESSES",
                                  .kind = ValueKind::Addresses,
                                  .help = "separated by commas, short (reject-503) or whole (close/4401); encode ? & and , in them",
                                  .required = true};
constexpr ParameterInfo parameters[] = {
    {.name = "count", .kind = ValueKind::Choice, .fallback = "peer", .help = "connections of each peer, or of all", .choices = "peer|all"},
    {.name = "loop", .kind = ValueKind::Flag, .fallback = "0", .help = "1: after the last the first again; else the last stays"},
};
constexpr Example examples[] = {{"/sequence/reject-503,reject-503,echo", "nth connection of each peer"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Sequence sequence;
    sequence.key = "sequence/" + arguments.text("ADDRESSES");
    sequence.perPeer = arguments.text("count") == "peer";
    sequence.loop = arguments.flag("loop");
    for (const auto &part : nestedAddresses(arguments)) {
        auto played = parseNested(part, arguments);
        if (!played)
            return played.error();
        sequence.addresses.push_back(played.value().address);
        sequence.plays.push_back(parts::shared(std::move(played.value().steps)));
    }
    return Steps{{std::move(sequence)}};
}

} // namespace

extern constexpr BehaviourInfo sequenceBehaviour{
    .name = "sequence",
    .group = Group::Sequence,
    .argument = &addresses,
    .parameters = parameters,
    .does = "The nth connection of each peer gets the nth address of the list; the last one stays.",
    .examples = examples,
    .build = build,
};

} // namespace mock
