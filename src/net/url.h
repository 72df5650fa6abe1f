#pragma once

#include "ws/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace net {

/// A WebSocket address, or a proxy's, taken apart (RFC 3986, 3; RFC 6455, 3).
struct Url {
    std::string scheme; ///< lower case: "ws", "wss", "http", "https"; of a proxy "http", "socks5"
    std::string user, password; ///< decoded; empty: none
    std::string host; ///< lower case, without brackets
    std::uint16_t port = 0;
    std::string target = "/"; ///< path and query as they go on the request line

    bool secure() const { return scheme == "wss" || scheme == "https"; }
    bool literalIp6() const { return host.find(':') != std::string::npos; }
    /// True when the host is an address already and needs no lookup.
    bool literalAddress() const;
    /// The Host field's value: no port where it is the scheme's own (RFC 9110, 7.2).
    std::string hostField() const;
    /// The Origin of a page of this address: "http://host:port".
    std::string origin() const;
    /// The address without credentials.
    std::string text() const;
};

/// ws, wss, http, https. The error is a sentence that says what is wrong with the text.
ws::Result<Url> parseUrl(std::string_view text);
/// Why that text is no address, as a clause: "it has no host"; empty for an address.
std::string urlFault(std::string_view text);
/// http and socks5 (also written socks, socks5h); without a port 80 and 1080.
ws::Result<Url> parseProxyUrl(std::string_view text);
/// A Location value against the address that answered with it (RFC 3986, 5).
ws::Result<Url> resolveReference(const Url &base, std::string_view location);

/// %XX undone; a broken escape stays as it is.
std::string percentDecoded(std::string_view text);

} // namespace net
