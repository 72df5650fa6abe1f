#pragma once

#include "mock/step.h"
#include "ws/http_head.h"

#include <optional>
#include <string>
#include <vector>

namespace mock {

/// Fills {ACCEPT}, {KEY}, {HOST}, {TARGET}, {OFFERED1}, {OFFERED2} from the request.
ws::ByteBuffer filledIn(ws::Bytes text, const ws::HttpHead &request);

/// Bytes of an answer that is not an acceptance.
ws::ByteBuffer formatAnswer(const Respond &respond, const ws::HttpHead &request);

struct Acceptance {
    ws::ByteBuffer head;
    ws::Negotiated negotiated;
};
struct AcceptanceOptions {
    std::vector<std::string> subprotocols; ///< known; empty: the first offered
    bool deflate = true;
};
/// The 101 as the step has it.
Acceptance formatAccept(const Accept &accept, const ws::HttpHead &request, const AcceptanceOptions &options);

/// The answer for a request that is no good opening handshake (RFC 6455, 4.2.1): 400, or 426 for the version; nullopt when
/// it is one.
std::optional<Respond> refusalOf(const ws::HttpHead &request);

} // namespace mock
