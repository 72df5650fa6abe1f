#pragma once

#include "ws/bytes.h"
#include "ws/time.h"

#include <optional>
#include <string>
#include <vector>

namespace capture {

/// What the first bytes of a TCP stream look like. Said only of what is certain enough to build on.
enum class StreamGuess : std::uint8_t { Unknown, HttpRequest, HttpAnswer, Tls, ClientFrames, ServerFrames };

/// Of a stream from its very beginning; the bytes may be cut after any of them.
StreamGuess guessBeginning(ws::Bytes bytes);
/// Of a segment from within a stream: whole WebSocket frames that fill it exactly and that chance does not explain.
StreamGuess guessFrames(ws::Bytes segment);

/// What a TLS ClientHello says in the clear (RFC 8446, 4.1.2).
struct TlsHello {
    std::string serverName;
    std::vector<std::string> alpn;
};
/// nullopt when it is not whole or none.
std::optional<TlsHello> readTlsHello(ws::Bytes bytes);

} // namespace capture
