#include "mock/behaviours/bad_handshake.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "bytes",
                                         .kind = ValueKind::Integer,
                                         .fallback = "1048576",
                                         .help = "size of the whole head",
                                         .least = 256,
                                         .cap = &Limits::hugeBytes}};
constexpr Example examples[] = {{"/huge-head?bytes=1048576", "a head of 1 MiB"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Accept accept;
    accept.padTo = std::size_t(arguments.number("bytes"));
    return acceptThenEcho(arguments, std::move(accept));
}

} // namespace

extern constexpr BehaviourInfo hugeHeadBehaviour{
    .name = "huge-head",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 101 with a head of that many bytes; all of it legal, but more than clients take.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
