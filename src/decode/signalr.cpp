#include "decode/protocol.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

constexpr std::uint8_t recordSeparator = 0x1E;

/// ASP.NET Core's SignalR hub protocol, JSON encoding.
constexpr std::array types = {
    NamedType{"1", "Invocation", Part::Request},
    NamedType{"2", "StreamItem", Part::Progress},
    NamedType{"3", "Completion", Part::Reply},
    NamedType{"4", "StreamInvocation", Part::Request},
    NamedType{"5", "CancelInvocation", Part::None},
    NamedType{"6", "Ping", Part::Heartbeat},
    NamedType{"7", "Close", Part::None},
    NamedType{"8", "Ack", Part::None},
    NamedType{"9", "Sequence", Part::None},
};

int fits(const Hint &hint, ws::Bytes payload)
{
    const bool records = hint.text && !payload.empty() && payload.back() == recordSeparator && looksLikeJson(payload);
    return records ? fit::located + 5 : 0;
}

Exchange handshakeOf(const Node &record)
{
    const bool asks = record.child("protocol") != nullptr;
    return {asks ? Part::Request : Part::Reply, "handshake", "handshake", record.child("error") != nullptr};
}

Exchange exchangeOf(const Node &record)
{
    const NamedType *type = findType(types, record.text("type"));
    if (!type)
        return record.child("type") ? Exchange() : handshakeOf(record);
    Exchange exchange{type->part, std::string(record.text("invocationId")), std::string(record.text("target")),
        record.child("error") != nullptr};
    if (exchange.part == Part::Request && exchange.id.empty())
        exchange.part = Part::None; // nobody is to answer
    return exchange;
}

std::string summaryOf(const Node &record, const Exchange &exchange)
{
    const NamedType *type = findType(types, record.text("type"));
    std::string summary(type ? type->name : exchange.name);
    for (const std::string &word : {type ? exchange.name : std::string(), exchange.id})
        summary += word.empty() || word == summary ? "" : " " + word;
    return summary;
}

/// Records in one payload become elements of an array, each with its place in the payload.
Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded;
    decoded.root.type = NodeType::Array;
    decoded.root.range = {0, payload.size()};
    std::size_t from = 0;
    while (from < payload.size() && !decoded.fault) {
        const auto end = std::size_t(std::ranges::find(payload.subspan(from), recordSeparator) - payload.subspan(from).begin()) + from;
        Decoded record = readJsonAt(payload.first(end), from, limits);
        record.root.key = std::to_string(decoded.root.children.size());
        decoded.fault = record.fault;
        if (decoded.root.children.size() >= limits.nodes / 100) {
            decoded.root.cut = true;
            break;
        }
        decoded.root.children.push_back(std::move(record.root));
        from = end + 1;
    }
    decoded.decoder = "signalr";
    if (!decoded.root.children.empty()) {
        decoded.exchange = exchangeOf(decoded.root.children.front());
        decoded.summary = summaryOf(decoded.root.children.front(), decoded.exchange);
    }
    if (decoded.root.children.size() > 1)
        decoded.summary += " and " + std::to_string(decoded.root.children.size() - 1) + " more";
    return decoded;
}

} // namespace

extern const Decoder signalrDecoder{"signalr", "SignalR", fits, run};

} // namespace decode
