#pragma once

#include "ws/http_head.h"
#include "ws/violation.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ws {

using HandshakeNonce = std::array<std::uint8_t, 16>;

/// Sec-WebSocket-Accept for a Sec-WebSocket-Key as received (RFC 6455, 4.2.2 step 5.4).
std::string acceptFor(std::string_view key);
std::string encodeBase64(Bytes bytes);
/// nullopt when it is not canonical base64.
std::optional<ByteBuffer> decodeBase64(std::string_view text);

struct ExtensionParameter {
    std::string name;
    std::optional<std::string> value; ///< unquoted
    friend bool operator==(const ExtensionParameter &, const ExtensionParameter &) = default;
};

/// One element of Sec-WebSocket-Extensions (RFC 6455, 9.1).
struct Extension {
    std::string name;
    std::vector<ExtensionParameter> parameters;
    friend bool operator==(const Extension &, const Extension &) = default;
};

/// nullopt when the list breaks the grammar of RFC 6455, 9.1.
std::optional<std::vector<Extension>> parseExtensions(std::string_view value);
std::string formatExtensions(const std::vector<Extension> &extensions);

/// permessage-deflate as negotiated, or as offered (RFC 7692, 7.1).
struct DeflateParameters {
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15;
    int clientMaxWindowBits = 15;
    friend bool operator==(const DeflateParameters &, const DeflateParameters &) = default;
};

/// What both heads agreed on.
struct Negotiated {
    std::string subprotocol; ///< empty: none
    std::string extensions; ///< the answer's header value as received
    std::optional<DeflateParameters> deflate;
    friend bool operator==(const Negotiated &, const Negotiated &) = default;
};

/// What a client's request asks for.
struct HandshakeRequest {
    std::string target = "/"; ///< origin-form of the request line
    std::string host; ///< Host field's value
    std::string key; ///< Sec-WebSocket-Key
    std::vector<std::string> subprotocols;
    std::vector<Extension> extensions;
    std::vector<HttpField> otherFields; ///< Origin, Cookie, ...; order kept
};

/// A request head in Wiretale's own order: Host, Upgrade, Connection, Key, Version, Protocol, Extensions, others.
ByteBuffer formatRequest(const HandshakeRequest &request);

/// The answer 101 that RFC 6455, 4.2.2 asks for; `fields` are appended.
ByteBuffer formatAcceptance(std::string_view key, const Negotiated &negotiated, const std::vector<HttpField> &fields = {});

/// Picks the first acceptable permessage-deflate offer as a server (RFC 7692, 5 and 7.1); nullopt declines all.
std::optional<DeflateParameters> acceptDeflate(const std::vector<Extension> &offers);
/// The answer's extension element for what was picked.
Extension deflateAnswer(const DeflateParameters &parameters, const std::vector<Extension> &offers);

/// What the opening handshake came to, judged as RFC 6455, 4.1 judges it.
struct HandshakeOutcome {
    bool accepted = false; ///< status 101 and no Error among the violations
    bool upgraded = false; ///< status 101: frames follow, whatever else was wrong
    Negotiated negotiated;
    std::vector<Violation> violations; ///< of the answer; offsets within the answer's head
};

/// Judges a request head as a server does (RFC 6455, 4.2.1); offsets within the head.
std::vector<Violation> checkRequest(const HttpHead &request);
/// Judges an answer as a client does (RFC 6455, 4.1, RFC 7692, 7.1).
HandshakeOutcome checkAnswer(const HttpHead &request, const HttpHead &answer);

} // namespace ws
