#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr Example examples[] = {{"/http10", "HTTP/1.0 101"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.version = "HTTP/1.0";
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo http10Behaviour{
    .name = "http10",
    .group = Group::Refuse,
    .does = "Answers 101 in HTTP/1.0, which knows no upgrade.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
