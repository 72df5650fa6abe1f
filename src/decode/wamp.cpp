#include "decode/binary_tree.h"
#include "decode/protocol.h"

#include <array>

namespace decode {

namespace {

/// A row of the message table of the WAMP specification, with the places of what we look for in the list.
struct MessageType {
    std::string_view code, name;
    Part part;
    std::size_t id; ///< 0: the type has none
    std::size_t subject; ///< topic or procedure; 0: none
};

constexpr std::array types = {
    MessageType{"1", "HELLO", Part::Request, 0, 1},
    MessageType{"2", "WELCOME", Part::Reply, 0, 0},
    MessageType{"3", "ABORT", Part::Reply, 0, 2},
    MessageType{"4", "CHALLENGE", Part::Progress, 0, 1},
    MessageType{"5", "AUTHENTICATE", Part::None, 0, 0},
    MessageType{"6", "GOODBYE", Part::None, 0, 2},
    MessageType{"8", "ERROR", Part::Reply, 2, 4},
    MessageType{"16", "PUBLISH", Part::None, 1, 3},
    MessageType{"17", "PUBLISHED", Part::Reply, 1, 0},
    MessageType{"32", "SUBSCRIBE", Part::Request, 1, 3},
    MessageType{"33", "SUBSCRIBED", Part::Reply, 1, 0},
    MessageType{"34", "UNSUBSCRIBE", Part::Request, 1, 0},
    MessageType{"35", "UNSUBSCRIBED", Part::Reply, 1, 0},
    MessageType{"36", "EVENT", Part::None, 0, 0},
    MessageType{"48", "CALL", Part::Request, 1, 3},
    MessageType{"49", "CANCEL", Part::None, 0, 0},
    MessageType{"50", "RESULT", Part::Reply, 1, 0},
    MessageType{"64", "REGISTER", Part::Request, 1, 3},
    MessageType{"65", "REGISTERED", Part::Reply, 1, 0},
    MessageType{"66", "UNREGISTER", Part::Request, 1, 0},
    MessageType{"67", "UNREGISTERED", Part::Reply, 1, 0},
    MessageType{"68", "INVOCATION", Part::Request, 1, 0},
    MessageType{"69", "INTERRUPT", Part::None, 0, 0},
    MessageType{"70", "YIELD", Part::Reply, 1, 0},
};

int fits(const Hint &hint, ws::Bytes) { return hint.subprotocol.starts_with("wamp.2.") ? fit::named : 0; }

Decoded readList(ws::Bytes payload, std::string_view subprotocol, const Limits &limits)
{
    if (subprotocol.ends_with("msgpack"))
        return readMessagePack(payload, limits);
    return subprotocol.ends_with("cbor") ? readCbor(payload, limits) : readJson(payload, limits);
}

/// RESULT and YIELD may come in progress, PUBLISH is answered only on demand: their third element says so.
Part partOf(const MessageType &type, const Node &list)
{
    const Node *options = list.children.size() > 2 ? &list.children[2] : nullptr;
    if (!options)
        return type.part;
    if (isOneOf(type.name, {"RESULT", "YIELD"}) && options->text("progress") == "true")
        return Part::Progress;
    if (type.name == "PUBLISH" && options->text("acknowledge") == "true")
        return Part::Request;
    return type.part;
}

Decoded run(ws::Bytes payload, const Hint &hint, const Limits &limits)
{
    Decoded decoded = readList(payload, hint.subprotocol, limits);
    decoded.decoder = "wamp";
    const std::string_view code = element(decoded.root, 0);
    for (const MessageType &type : types) {
        if (type.code != code)
            continue;
        decoded.exchange.part = partOf(type, decoded.root);
        decoded.exchange.id = type.id == 0 ? std::string("session") : std::string(element(decoded.root, type.id));
        decoded.exchange.name = type.subject == 0 ? std::string_view() : element(decoded.root, type.subject);
        decoded.exchange.failed = isOneOf(type.name, {"ERROR", "ABORT"});
        decoded.summary = type.name;
        decoded.summary += decoded.exchange.name.empty() ? "" : " " + decoded.exchange.name;
    }
    return decoded;
}

} // namespace

extern const Decoder wampDecoder{"wamp", "WAMP", fits, run};

} // namespace decode
