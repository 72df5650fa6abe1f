#include "mock/behaviours/parts.h"

#include "mock/http_status.h"

namespace mock {

namespace {

constexpr ParameterInfo status{
    .name = "STATUS", .kind = ValueKind::Integer, .help = "the HTTP status", .least = 100, .most = 599, .required = true};
constexpr ParameterInfo parameters[] = {
    {.name = "body", .help = "the body; without it the status in words"},
    {.name = "type", .fallback = "text/plain; charset=utf-8", .help = "Content-Type of the body"},
    {.name = "reason", .help = "the reason phrase in place of the usual one"},
    {.name = "retry-after", .kind = ValueKind::Integer, .fallback = "1", .help = "seconds, for 429 and 503", .most = 86'400},
    {.name = "challenge", .fallback = "Bearer realm=\"wiretale\"", .help = "WWW-Authenticate of a 401, Proxy-Authenticate of a 407"},
    {.name = "location", .fallback = "/echo", .help = "Location of a 3xx"},
};
constexpr Example examples[] = {
    {"/reject/401", "WWW-Authenticate"}, {"/reject/403", "Forbidden"},   {"/reject/426", "Sec-WebSocket-Version"},
    {"/reject/429", "Retry-After"},      {"/reject/503", "Unavailable"},
};

/// The fields that make an answer of that status a sensible one.
std::vector<ws::HttpField> fieldsFor(int code, const Arguments &arguments)
{
    switch (code) {
    case 301: case 302: case 303: case 307: case 308: return {{"Location", arguments.text("location")}};
    case 401: return {{"WWW-Authenticate", arguments.text("challenge")}};
    case 405: return {{"Allow", "GET"}};
    case 407: return {{"Proxy-Authenticate", arguments.text("challenge")}};
    case 426: return {{"Upgrade", "websocket"}, {"Connection", "Upgrade, close"}, {"Sec-WebSocket-Version", "13"}};
    case 429: case 503: return {{"Retry-After", arguments.text("retry-after")}};
    default: return {};
    }
}

ws::Result<Steps> build(const Arguments &arguments)
{
    const int code = int(arguments.number("STATUS"));
    Respond respond;
    respond.status = code;
    respond.fields = fieldsFor(code, arguments);
    if (mayHaveBody(code)) {
        respond.body = arguments.given("body") ? arguments.text("body") : statusText(code) + "\n";
        respond.fields.push_back({"Content-Type", arguments.text("type")});
    }
    return parts::refuse(arguments, std::move(respond));
}

} // namespace

extern constexpr BehaviourInfo rejectBehaviour{
    .name = "reject",
    .group = Group::Refuse,
    .argument = &status,
    .parameters = parameters,
    .does = "Answers the handshake with that HTTP status, the headers that belong to it and a body, then ends TCP.",
    .examples = examples,
    .end = EndKind::Fin,
    .build = build,
};

} // namespace mock
