#pragma once

#include "net/engine.h"
#include "net/tls_handles.h"
#include "ws/result.h"

namespace net {

/// A client's settings: verification, ALPN http/1.1 (RFC 6455 is HTTP/1.1), own CA, certificate, key log.
ws::Result<SslContext> clientTlsContext(const TlsOptions &options);

/// A listening port's settings: the given files, or a certificate made now; broken as `tlsFault` says.
ws::Result<SslContext> serverTlsContext(const ListenRequest &request);

/// The kinds of `tlsFault`.
struct TlsFaultKind {
    std::string_view id, says;
};
std::span<const TlsFaultKind> tlsFaultKinds();

} // namespace net
