#include "decode/protocol.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decode {

namespace {

/// Engine.IO protocol 4 (and 3): the first character.
constexpr std::array enginePackets = {
    NamedType{"0", "open", Part::None},
    NamedType{"1", "close", Part::None},
    NamedType{"2", "ping", Part::Heartbeat},
    NamedType{"3", "pong", Part::HeartbeatReply},
    NamedType{"4", "message", Part::None},
    NamedType{"5", "upgrade", Part::None},
    NamedType{"6", "noop", Part::None},
};

/// Socket.IO protocol 5: the second character of a message.
constexpr std::array socketPackets = {
    NamedType{"0", "CONNECT", Part::Request},
    NamedType{"1", "DISCONNECT", Part::None},
    NamedType{"2", "EVENT", Part::Request},
    NamedType{"3", "ACK", Part::Reply},
    NamedType{"4", "CONNECT_ERROR", Part::Reply},
    NamedType{"5", "BINARY_EVENT", Part::Request},
    NamedType{"6", "BINARY_ACK", Part::Reply},
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int fits(const Hint &hint, ws::Bytes payload)
{
    const bool path = hint.path.find("EIO=") != std::string_view::npos || hint.path.find("/socket.io/") != std::string_view::npos
        || hint.path.find("/engine.io/") != std::string_view::npos;
    return path && hint.text && !payload.empty() && payload[0] >= '0' && payload[0] <= '6' ? fit::located + 15 : 0;
}

/// Head of a Socket.IO packet: type, "N-" attachments, "/namespace,", acknowledgement id.
struct Head {
    const NamedType *type = nullptr;
    std::string attachments, name, id; ///< name: of the namespace
    std::size_t size = 0; ///< where the data begins
};

Head headOf(std::string_view text)
{
    Head head;
    head.type = findType(socketPackets, text.substr(1, 1));
    std::size_t at = 2;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return std::string(text.substr(from, at - from));
    };
    std::string number = digits();
    if (at < text.size() && text[at] == '-') {
        head.attachments = std::exchange(number, {});
        ++at;
    }
    if (number.empty() && at < text.size() && text[at] == '/') {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        head.name = text.substr(at, comma - at);
        at = std::min(comma + 1, text.size());
    }
    head.id = number.empty() ? digits() : number;
    head.size = at;
    return head;
}

void addField(Node &root, std::string_view key, std::string_view value, NodeType type, Range range)
{
    Node &node = root.children.emplace_back();
    node.key = key;
    node.value = value;
    node.type = type;
    node.range = range;
}

/// The packet's fields first, then its data as JSON.
Decoded withData(Node root, ws::Bytes payload, std::size_t dataAt, const Limits &limits)
{
    Decoded decoded;
    if (dataAt < payload.size()) {
        Decoded data = readJsonAt(payload, dataAt, limits);
        decoded.fault = std::move(data.fault);
        data.root.key = "data";
        root.children.push_back(std::move(data.root));
    }
    decoded.root = std::move(root);
    return decoded;
}

Exchange exchangeOf(const Head &head, const Node &root)
{
    Exchange exchange{head.type->part, head.name + "#" + head.id, {}, head.type->name == "CONNECT_ERROR"};
    const Node *data = root.child("data");
    if (head.type->name == "CONNECT" || exchange.failed) {
        exchange.id = head.name + "#connect";
        exchange.name = "connect";
        if (data && data->child("sid"))
            exchange.part = Part::Reply; // the server's answer is of the same type
        return exchange;
    }
    if (exchange.part == Part::Request && data)
        exchange.name = element(*data, 0);
    if (head.id.empty()) {
        exchange.part = Part::None; // an event that asks for no acknowledgement
        exchange.id.clear();
    }
    return exchange;
}

Decoded socketPacket(ws::Bytes payload, Node root, const Limits &limits)
{
    const Head head = headOf(ws::textOf(payload));
    if (!head.type) {
        Decoded decoded;
        decoded.root = std::move(root);
        decoded.fault = Fault{"Not a Socket.IO packet at byte 1", 1};
        return decoded;
    }
    addField(root, "socket", head.type->name, NodeType::String, {1, 1});
    if (!head.name.empty())
        addField(root, "namespace", head.name, NodeType::String, {2, head.size - 2});
    if (!head.attachments.empty())
        addField(root, "attachments", head.attachments, NodeType::Number, {2, head.attachments.size()});
    if (!head.id.empty())
        addField(root, "id", head.id, NodeType::Number, {head.size - head.id.size(), head.id.size()});
    Decoded decoded = withData(std::move(root), payload, head.size, limits);
    decoded.exchange = exchangeOf(head, decoded.root);
    decoded.summary = std::string(head.type->name);
    for (const std::string &word : {decoded.exchange.name, head.name, head.id})
        decoded.summary += word.empty() || word == "connect" ? "" : " " + word;
    return decoded;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    const std::string_view text = ws::textOf(payload);
    const NamedType *type = findType(enginePackets, text.substr(0, 1));
    Node root;
    root.type = NodeType::Object;
    root.range = {0, payload.size()};
    Decoded decoded;
    if (!type) {
        decoded.root = std::move(root);
        decoded.fault = Fault{"Not an Engine.IO packet at byte 0", 0};
    } else {
        addField(root, "engine", type->name, NodeType::String, {0, 1});
        if (type->name == "message" && text.size() > 1) {
            decoded = socketPacket(payload, std::move(root), limits);
        } else {
            const bool json = type->name == "open";
            if (!json && text.size() > 1)
                addField(root, "data", text.substr(1), NodeType::String, {1, text.size() - 1});
            decoded = withData(std::move(root), payload, json ? 1 : payload.size(), limits);
            decoded.exchange.part = type->part;
            decoded.summary = std::string(type->name);
        }
    }
    decoded.decoder = "socket.io";
    return decoded;
}

} // namespace

extern const Decoder socket_ioDecoder{"socket.io", "Socket.IO", fits, run};

} // namespace decode
