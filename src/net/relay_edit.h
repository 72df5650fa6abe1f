#pragma once

#include "net/engine.h"
#include "net/url.h"

#include <optional>

namespace net {

/// What a relay changes in the app's request head. Nothing by default: bytes pass untouched.
struct RelayEdit {
    std::vector<ws::HttpField> fields; ///< replace the field of that name where it stands, else are appended
    std::string target; ///< takes the place of the request target "/"; empty: none

    bool changesNothing() const { return fields.empty() && target.empty(); }
};

RelayEdit relayEdit(const RelayRequest &request, const Url &to);

/// The head at the front of `bytes` with the edit done, and all that follows it; nullopt while the head is not whole.
std::optional<ws::ByteBuffer> editedHead(ws::Bytes bytes, const RelayEdit &edit);

} // namespace net
