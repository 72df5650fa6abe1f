#pragma once

#include "ws/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace explain {

/// What proves a claim: a record of the session's store, a frame, or bytes.
struct Evidence {
    std::optional<std::size_t> record; ///< index in the event sequence the facts were folded from
    std::uint64_t frame = 0; ///< frame number, 0: none
    std::optional<ws::Direction> direction;
    std::optional<std::uint64_t> offset; ///< first byte in the direction's stream
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace explain
