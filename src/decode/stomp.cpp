#include "decode/protocol.h"
#include "decode/tree_builder.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

/// STOMP 1.2. What asks for something is answered by the frame that names its receipt.
constexpr std::array commands = {
    NamedType{"CONNECT", "connect", Part::Request},
    NamedType{"STOMP", "connect", Part::Request},
    NamedType{"CONNECTED", "connect", Part::Reply},
    NamedType{"SEND", "", Part::None},
    NamedType{"SUBSCRIBE", "", Part::None},
    NamedType{"UNSUBSCRIBE", "", Part::None},
    NamedType{"ACK", "", Part::None},
    NamedType{"NACK", "", Part::None},
    NamedType{"BEGIN", "", Part::None},
    NamedType{"COMMIT", "", Part::None},
    NamedType{"ABORT", "", Part::None},
    NamedType{"DISCONNECT", "", Part::None},
    NamedType{"MESSAGE", "", Part::None},
    NamedType{"RECEIPT", "", Part::Reply},
    NamedType{"ERROR", "", Part::Reply},
};

bool isBeat(ws::Bytes payload) { return std::ranges::all_of(payload, [](std::uint8_t c) { return c == '\n' || c == '\r'; }); }

std::string_view commandOf(ws::Bytes payload)
{
    const std::string_view text = ws::textOf(payload);
    return text.substr(0, text.find_first_of("\r\n"));
}

int fits(const Hint &hint, ws::Bytes payload)
{
    if (hint.subprotocol.ends_with(".stomp") || hint.subprotocol == "stomp")
        return fit::named;
    const bool shaped = !payload.empty() && payload.back() == 0 && findType(commands, commandOf(payload));
    return shaped ? fit::shaped : 0;
}

/// STOMP 1.2, "Value Encoding".
std::string unescaped(std::string_view text)
{
    constexpr std::string_view codes = "rnc\\";
    constexpr std::string_view plain = "\r\n:\\";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t code = text[i] == '\\' && i + 1 < text.size() ? codes.find(text[i + 1]) : std::string_view::npos;
        out += code == std::string_view::npos ? text[i] : plain[code];
        i += code == std::string_view::npos ? 0 : 1;
    }
    return out;
}

struct Line {
    std::string_view text;
    std::size_t next; ///< offset behind its end
};

std::optional<Line> lineAt(std::string_view text, std::size_t at)
{
    const std::size_t feed = text.find('\n', at);
    if (feed == std::string_view::npos)
        return std::nullopt;
    std::string_view line = text.substr(at, feed - at);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return Line{line, feed + 1};
}

/// Header lines up to the empty one; gives the body's offset, nullopt where a line is wrong (`at` says which).
std::optional<std::size_t> readHeaders(std::string_view text, std::size_t &at, TreeBuilder &tree)
{
    tree.key("headers");
    tree.open(NodeType::Object, at);
    while (const auto line = lineAt(text, at)) {
        if (line->text.empty()) {
            tree.close(at);
            return line->next;
        }
        const std::size_t colon = line->text.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        tree.key(unescaped(line->text.substr(0, colon)));
        tree.leaf(NodeType::String, unescaped(line->text.substr(colon + 1)), {at, line->text.size()});
        at = line->next;
    }
    return std::nullopt;
}

void addBody(Decoded &decoded, ws::Bytes payload, std::size_t from, const Limits &limits)
{
    const auto behind = payload.subspan(from);
    const auto end = from + std::size_t(std::ranges::find(behind, std::uint8_t(0)) - behind.begin());
    if (end == from)
        return;
    Node body;
    if (looksLikeJson(payload.subspan(from, end - from)))
        body = readJsonAt(payload.first(end), from, limits).root;
    else {
        body.type = NodeType::String;
        body.value = ws::textOf(payload.subspan(from, std::min(end - from, limits.value)));
        body.cut = end - from > limits.value;
        body.range = {from, end - from};
    }
    body.key = "body";
    decoded.root.children.push_back(std::move(body));
}

Exchange exchangeOf(const NamedType &command, const Node &headers)
{
    Exchange exchange{command.part, std::string(command.name), std::string(command.name), command.type == "ERROR"};
    if (const Node *receipt = headers.child("receipt")) {
        exchange.part = Part::Request;
        exchange.id = receipt->value;
        exchange.name = command.type;
    }
    if (const Node *receipt = headers.child("receipt-id"))
        exchange.id = receipt->value;
    return exchange;
}

Decoded beat(ws::Bytes payload)
{
    Decoded decoded;
    decoded.summary = "heart-beat";
    decoded.root.type = NodeType::String;
    decoded.root.range = {0, payload.size()};
    decoded.exchange.part = Part::Heartbeat;
    return decoded;
}

Decoded frame(ws::Bytes payload, const Limits &limits)
{
    const std::string_view text = ws::textOf(payload);
    const std::string_view word = commandOf(payload);
    const NamedType *command = findType(commands, word);
    TreeBuilder tree(limits);
    tree.open(NodeType::Object, 0);
    tree.key("command");
    tree.leaf(NodeType::String, word, {0, word.size()});
    const auto first = lineAt(text, 0);
    std::size_t at = first ? first->next : 0;
    const auto body = first && command ? readHeaders(text, at, tree) : std::nullopt;

    Decoded decoded;
    decoded.root = tree.take(payload.size());
    decoded.summary = std::string(word.substr(0, 40));
    if (!body) {
        decoded.fault = Fault{"Not a valid STOMP frame at " + lineAndColumn(payload, at), at};
        return decoded;
    }
    const Node headers = *decoded.root.child("headers");
    decoded.exchange = exchangeOf(*command, headers);
    const std::string_view destination = headers.text("destination");
    decoded.summary += destination.empty() ? "" : " " + std::string(destination);
    addBody(decoded, payload, *body, limits);
    return decoded;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = isBeat(payload) ? beat(payload) : frame(payload, limits);
    decoded.decoder = "stomp";
    return decoded;
}

} // namespace

extern const Decoder stompDecoder{"stomp", "STOMP", fits, run};

} // namespace decode
