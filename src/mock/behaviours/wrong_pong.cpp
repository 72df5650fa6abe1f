#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/wrong-pong", "Pongs with other data"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps{{Manners{Manners::Pings::AnswerWrong, Manners::Closes::Echo}}};
    parts::add(steps, parts::open(arguments));
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo wrongPongBehaviour{
    .name = "wrong-pong",
    .group = Group::Protocol,
    .does = "Answers every Ping with a Pong that carries other data.",
    .examples = examples,
    .build = build,
};

} // namespace mock
