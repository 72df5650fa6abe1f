#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "bytes",
                                         .kind = ValueKind::Hex,
                                         .fallback = "00ff10ef20df30cf40bf50af609f708f0a0d0a0d",
                                         .help = "the bytes in hexadecimal"}};
constexpr Example examples[] = {{"/garbage", "bytes that are not HTTP"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Respond respond;
    respond.raw = arguments.hex("bytes");
    return parts::refuse(arguments, std::move(respond));
}

} // namespace

extern constexpr BehaviourInfo garbageBehaviour{
    .name = "garbage",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers the handshake with bytes that are not HTTP, then ends TCP.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .end = EndKind::Fin,
    .build = build,
};

} // namespace mock
