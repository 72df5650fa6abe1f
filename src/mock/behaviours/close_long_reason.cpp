#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "bytes", .kind = ValueKind::Integer, .fallback = "124", .help = "bytes of the reason", .cap = &Limits::hugeBytes},
    {.name = "code", .kind = ValueKind::Integer, .fallback = "1000", .help = "the close code", .most = 65535},
};
constexpr Example examples[] = {{"/close/long-reason?bytes=124", "one byte too many"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    const std::string reason(std::size_t(arguments.number("bytes")), 'x');
    const auto code = std::uint16_t(arguments.number("code"));
    return parts::openAndSend(arguments, parts::closeFrame(parts::closePayload(code, reason)));
}

} // namespace

extern constexpr BehaviourInfo closeLongReasonBehaviour{
    .name = "close/long-reason",
    .group = Group::Close,
    .parameters = parameters,
    .does = "Sends a Close frame with a reason of that many bytes; 123 are allowed.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
