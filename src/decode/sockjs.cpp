#include "decode/protocol.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

/// SockJS frames of the server: one letter, then JSON where there is more to say.
constexpr std::array types = {
    NamedType{"o", "open", Part::None},
    NamedType{"h", "heartbeat", Part::Heartbeat},
    NamedType{"a", "messages", Part::None},
    NamedType{"m", "message", Part::None},
    NamedType{"c", "close", Part::None},
};

/// "/prefix/SERVER/SESSION/websocket", SERVER of three digits.
bool isSockJsPath(std::string_view path)
{
    constexpr std::string_view end = "/websocket";
    path = path.substr(0, path.find('?'));
    if (!path.ends_with(end))
        return false;
    path.remove_suffix(end.size());
    const std::size_t session = path.rfind('/');
    if (session == std::string_view::npos || session < 4)
        return false;
    const std::string_view server = path.substr(session - 3, 3);
    return path[session - 4] == '/' && std::ranges::all_of(server, [](char c) { return c >= '0' && c <= '9'; });
}

int fits(const Hint &hint, ws::Bytes payload)
{
    if (!hint.text || payload.empty() || !isSockJsPath(hint.path))
        return 0;
    const std::string_view first = ws::textOf(payload.first(1));
    return findType(types, first) || first == "[" || first == "\"" ? fit::located + 10 : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    const NamedType *type = payload.empty() ? nullptr : findType(types, ws::textOf(payload.first(1)));
    const std::size_t prefix = type ? 1 : 0;
    Decoded decoded;
    if (payload.size() > prefix)
        decoded = readJsonAt(payload, prefix, limits);
    decoded.decoder = "sockjs";
    decoded.summary = type ? std::string(type->name) : "messages";
    if (decoded.root.type == NodeType::Array)
        decoded.summary += " " + std::to_string(decoded.root.children.size());
    if (type)
        decoded.exchange.part = type->part;
    if (payload.size() <= prefix) {
        decoded.root.type = NodeType::String;
        decoded.root.value = decoded.summary;
        decoded.root.range = {0, payload.size()};
    }
    return decoded;
}

} // namespace

extern const Decoder sockjsDecoder{"sockjs", "SockJS", fits, run};

} // namespace decode
