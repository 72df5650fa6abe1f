#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "bytes",
                                         .kind = ValueKind::Integer,
                                         .fallback = "9223372036854775807",
                                         .help = "the length that the header claims; 5 bytes are sent",
                                         .least = 6,
                                         .most = 9'223'372'036'854'775'807}};
constexpr Example examples[] = {{"/huge-length?bytes=4294967296", "claims 4 GiB"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame frame = parts::textFrame(parts::hello);
    frame.claimedLength = arguments.number("bytes");
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo hugeLengthBehaviour{
    .name = "huge-length",
    .group = Group::Protocol,
    .parameters = parameters,
    .does = "Sends a text frame whose header claims that many bytes, and 5 of them.",
    .examples = examples,
    .hostile = Hostile::Hangs,
    .build = build,
};

} // namespace mock
