#include "decode/protocol.h"

#include <array>

namespace decode {

namespace {

/// What Rails' Action Cable calls "type" (from the server) and "command" (from the client).
constexpr std::array types = {
    NamedType{"welcome", "welcome", Part::None},
    NamedType{"ping", "ping", Part::Heartbeat},
    NamedType{"confirm_subscription", "subscribe", Part::Reply},
    NamedType{"reject_subscription", "subscribe", Part::Reply},
    NamedType{"disconnect", "disconnect", Part::None},
    NamedType{"subscribe", "subscribe", Part::Request},
    NamedType{"unsubscribe", "unsubscribe", Part::None},
    NamedType{"message", "message", Part::None},
};

int fits(const Hint &hint, ws::Bytes)
{
    return isOneOf(hint.subprotocol, {"actioncable-v1-json", "actioncable-unsupported"}) ? fit::named : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readJson(payload, limits);
    decoded.decoder = "action-cable";
    const std::string_view command = decoded.root.text("command");
    const std::string_view type = command.empty() ? decoded.root.text("type") : command;
    const std::string identifier(decoded.root.text("identifier"));
    decoded.summary = type.empty() ? "message" : std::string(type);
    decoded.summary += identifier.empty() ? "" : " " + identifier;
    if (const NamedType *found = findType(types, type))
        decoded.exchange = {found->part, identifier, std::string(found->name), type == "reject_subscription"};
    return decoded;
}

} // namespace

extern const Decoder action_cableDecoder{"action-cable", "Action Cable", fits, run};

} // namespace decode
