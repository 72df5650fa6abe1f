#include "decode/protocol.h"

namespace decode {

namespace {

int fits(const Hint &hint, ws::Bytes payload)
{
    if (!hint.text || !looksLikeJson(payload))
        return 0;
    const bool path = hint.path.find("/websocket") != std::string_view::npos && hint.path.find("vsn=") != std::string_view::npos;
    if (path)
        return fit::located;
    return holds(payload, "\"phx_") ? fit::shaped : 0;
}

/// A Phoenix message: since vsn 2 an array [join_ref, ref, topic, event, payload], before an object.
struct Message {
    std::string_view ref, topic, event;
    const Node *payload = nullptr;
};

Message messageOf(const Node &root)
{
    if (root.type == NodeType::Object)
        return {root.text("ref"), root.text("topic"), root.text("event"), root.child("payload")};
    const Node *payload = root.children.size() > 4 ? &root.children[4] : nullptr;
    return {element(root, 1), element(root, 2), element(root, 3), payload};
}

Exchange exchangeOf(const Message &message)
{
    const bool reply = message.event == "phx_reply";
    const bool beat = message.topic == "phoenix" && (reply || message.event == "heartbeat");
    Exchange exchange;
    exchange.id = message.ref == "null" ? std::string() : std::string(message.ref);
    exchange.name = message.event;
    exchange.failed = reply && message.payload && message.payload->text("status") == "error";
    if (beat)
        exchange.part = reply ? Part::HeartbeatReply : Part::Heartbeat;
    else if (reply)
        exchange.part = Part::Reply;
    else if (!exchange.id.empty())
        exchange.part = Part::Request;
    return exchange;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readJson(payload, limits);
    decoded.decoder = "phoenix";
    const Message message = messageOf(decoded.root);
    decoded.exchange = exchangeOf(message);
    decoded.summary = std::string(message.event) + " " + std::string(message.topic);
    if (decoded.exchange.failed)
        decoded.summary += " error";
    return decoded;
}

} // namespace

extern const Decoder phoenixDecoder{"phoenix", "Phoenix channels", fits, run};

} // namespace decode
