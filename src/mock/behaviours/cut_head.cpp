#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr std::string_view part =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Acc";
constexpr Example examples[] = {{"/cut-head", "half a head, then end"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Respond respond;
    respond.raw = parts::copy(ws::bytesOf(part));
    return parts::refuse(arguments, std::move(respond));
}

} // namespace

extern constexpr BehaviourInfo cutHeadBehaviour{
    .name = "cut-head",
    .group = Group::Refuse,
    .does = "Sends the beginning of an answer 101 and ends TCP in the middle of a field.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .end = EndKind::Fin,
    .build = build,
};

} // namespace mock
