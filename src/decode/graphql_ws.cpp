#include "decode/protocol.h"

#include <array>

namespace decode {

namespace {

/// graphql-transport-ws, and the older graphql-ws (subscriptions-transport-ws) beside it.
constexpr std::array types = {
    NamedType{"connection_init", "connection", Part::Request},
    NamedType{"connection_ack", "connection", Part::Reply},
    NamedType{"connection_error", "connection", Part::Reply},
    NamedType{"subscribe", "", Part::Request},
    NamedType{"start", "", Part::Request},
    NamedType{"next", "", Part::Progress},
    NamedType{"data", "", Part::Progress},
    NamedType{"error", "", Part::Reply},
    NamedType{"complete", "", Part::Reply},
    NamedType{"ping", "", Part::Heartbeat},
    NamedType{"pong", "", Part::HeartbeatReply},
    NamedType{"ka", "", Part::Heartbeat},
};

int fits(const Hint &hint, ws::Bytes)
{
    return isOneOf(hint.subprotocol, {"graphql-transport-ws", "graphql-ws"}) ? fit::named : 0;
}

std::string operationOf(const Node &message)
{
    const Node *payload = message.child("payload");
    return payload ? std::string(payload->text("operationName")) : std::string();
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readJson(payload, limits);
    decoded.decoder = "graphql-ws";
    const std::string_view type = decoded.root.text("type");
    decoded.exchange.id = decoded.root.text("id");
    if (const NamedType *found = findType(types, type)) {
        decoded.exchange.part = found->part;
        decoded.exchange.name = found->name.empty() ? operationOf(decoded.root) : std::string(found->name);
    }
    decoded.exchange.failed = isOneOf(type, {"error", "connection_error"});
    decoded.summary = std::string(type);
    for (const std::string &word : {decoded.exchange.id, operationOf(decoded.root)})
        decoded.summary += word.empty() ? "" : " " + word;
    return decoded;
}

} // namespace

extern const Decoder graphql_wsDecoder{"graphql-ws", "GraphQL over WebSocket", fits, run};

} // namespace decode
