#include "decode/protocol.h"

namespace decode {

namespace {

int fits(const Hint &hint, ws::Bytes payload)
{
    if (isOneOf(hint.subprotocol, {"jsonrpc", "json-rpc", "jsonrpc-2.0"}))
        return fit::named;
    return looksLikeJson(payload) && holds(payload, "\"jsonrpc\"") ? fit::shaped : 0;
}

/// JSON-RPC 2.0, sections 4 and 5: a request has a method, and an id unless nobody is to answer.
Exchange exchangeOf(const Node &message)
{
    Exchange exchange;
    exchange.id = message.text("id");
    exchange.name = message.text("method");
    const bool hasId = message.child("id") != nullptr;
    if (message.child("method"))
        exchange.part = hasId ? Part::Request : Part::None;
    else if (message.child("result") || message.child("error"))
        exchange.part = Part::Reply;
    exchange.failed = message.child("error") != nullptr;
    return exchange;
}

std::string summaryOf(const Node &root, const Exchange &exchange)
{
    if (root.type == NodeType::Array)
        return "batch of " + std::to_string(root.children.size());
    const std::string id = exchange.id.empty() ? "" : " " + exchange.id;
    if (exchange.part == Part::Reply)
        return (exchange.failed ? "error" : "result") + id;
    return exchange.name + id;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readJson(payload, limits);
    decoded.decoder = "json-rpc";
    if (decoded.root.type == NodeType::Object)
        decoded.exchange = exchangeOf(decoded.root);
    decoded.summary = summaryOf(decoded.root, decoded.exchange);
    return decoded;
}

} // namespace

extern const Decoder json_rpcDecoder{"json-rpc", "JSON-RPC", fits, run};

} // namespace decode
