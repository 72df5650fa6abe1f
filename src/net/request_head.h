#pragma once

#include "net/engine.h"
#include "net/url.h"
#include "ws/connection.h"

namespace net {

/// The request head for an address: the template with its places filled in, or Wiretale's own (ws::formatRequest).
/// A template line whose place has nothing to say is left out.
ws::ByteBuffer requestHead(const ConnectRequest &request, const Url &url, std::string_view key);

/// A fresh Sec-WebSocket-Key (RFC 6455, 4.1).
std::string freshKey(const ws::RandomSource &random);

} // namespace net
