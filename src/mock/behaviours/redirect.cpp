#include "mock/behaviours/parts.h"

#include "mock/http_status.h"

namespace mock {

namespace {

constexpr ParameterInfo status{.name = "STATUS",
                               .kind = ValueKind::Integer,
                               .fallback = "302",
                               .help = "301 to 308",
                               .least = 301,
                               .most = 308};
constexpr ParameterInfo parameters[] = {{.name = "to", .fallback = "/echo", .help = "Location: a path or a whole URL"}};
constexpr Example examples[] = {{"/redirect/302", "not followed"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Respond respond;
    respond.status = int(arguments.number("STATUS"));
    respond.fields = {{"Location", arguments.text("to")}};
    return parts::refuse(arguments, std::move(respond));
}

} // namespace

extern constexpr BehaviourInfo redirectBehaviour{
    .name = "redirect",
    .group = Group::Refuse,
    .argument = &status,
    .parameters = parameters,
    .does = "Answers the handshake with a redirection, which no browser follows for a WebSocket.",
    .examples = examples,
    .end = EndKind::Fin,
    .build = build,
};

} // namespace mock
