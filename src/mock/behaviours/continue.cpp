#include "mock/behaviours/interim.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/continue", "100, then 101"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return interimThenEcho(arguments, "HTTP/1.1 100 Continue\r\n\r\n");
}

} // namespace

extern constexpr BehaviourInfo continueBehaviour{
    .name = "continue",
    .group = Group::Refuse,
    .does = "Sends 100 Continue, then accepts and sends messages back.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
