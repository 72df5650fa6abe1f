#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "after",
                                         .kind = ValueKind::Duration,
                                         .fallback = "3s",
                                         .help = "time between the client's Close and the answer"}};
constexpr Example examples[] = {{"/late-echo?after=3s", "answers a Close late"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::open(arguments);
    steps.push_back({Await{Await::What::Close, std::nullopt, 1}});
    steps.push_back({Wait{arguments.duration("after")}});
    steps.push_back({EchoClose{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo lateEchoBehaviour{
    .name = "late-echo",
    .group = Group::Connection,
    .parameters = parameters,
    .does = "Opens and reads; answers the client's Close only after that time, then ends TCP.",
    .examples = examples,
    .build = build,
};

} // namespace mock
