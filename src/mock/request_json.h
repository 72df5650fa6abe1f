#pragma once

#include "ws/handshake.h"
#include "ws/http_head.h"

#include <string>

namespace mock {

/// {"method":"GET","target":"/headers","version":"HTTP/1.1","headers":[["Host","..."],...]}
std::string requestJson(const ws::HttpHead &request);
/// {"offered":["a","b"],"chosen":"a"}
std::string subprotocolsJson(const ws::HttpHead &request, const ws::Negotiated &negotiated);

} // namespace mock
