#pragma once

#include "ws/handshake.h"

namespace ws {

inline constexpr std::string_view deflateName = "permessage-deflate";

/// The parameters of one permessage-deflate element as written. `legal` is false for unknown or doubled names and for
/// values outside of RFC 7692, 7.1; the rest is read all the same.
struct DeflateElement {
    DeflateParameters parameters;
    bool serverBits = false; ///< server_max_window_bits is present
    bool clientBits = false; ///< client_max_window_bits is present
    bool clientBitsValue = false; ///< and has a value
    bool legal = true;
};

DeflateElement readDeflateElement(const Extension &extension);

/// Whether `answer` may follow `offer` (RFC 7692, 7.1.1 and 7.1.2).
bool answersOffer(const DeflateElement &answer, const DeflateElement &offer);

} // namespace ws
