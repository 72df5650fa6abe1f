#pragma once

#include "mock/address.h"
#include "ws/connection.h"
#include "ws/http_head.h"

namespace mock {

struct PageOptions {
    std::string url; ///< "ws://127.0.0.1:9001": shown where the request names no host
    AddressOptions address;
    ws::RandomSource random; ///< for the nonce of the page's policy
};

/// The answer to a request that is no WebSocket handshake: the help page of the address, all of them for "/", a text for
/// what does not exist; GET and HEAD only.
Respond pageFor(const ws::HttpHead &request, const PageOptions &options);

} // namespace mock
