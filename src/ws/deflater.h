#pragma once

#include "ws/bytes.h"

#include <memory>

namespace ws {

/// The sending side of permessage-deflate for one direction (RFC 7692, 7.2.1).
class Deflater {
public:
    enum class ContextTakeover : bool { No, Yes };

    /// `windowBits` 8 to 15, as negotiated for the direction.
    Deflater(ContextTakeover takeover, int windowBits);
    ~Deflater();
    Deflater(Deflater &&) noexcept;
    Deflater &operator=(Deflater &&) noexcept;

    /// The payload of a whole message, compressed, without the four bytes that RFC 7692, 7.2.1 takes off.
    ByteBuffer compress(Bytes message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ws
