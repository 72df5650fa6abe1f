#include "mock/behaviours/interim.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/early-hints", "103, then 101"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    return interimThenEcho(arguments, "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style\r\n\r\n");
}

} // namespace

extern constexpr BehaviourInfo earlyHintsBehaviour{
    .name = "early-hints",
    .group = Group::Refuse,
    .does = "Sends 103 Early Hints, then accepts and sends messages back.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
