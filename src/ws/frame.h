#pragma once

#include "ws/bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ws {

/// RFC 6455, 5.2. Holds any of the 16 values as received, reserved ones too.
enum class Opcode : std::uint8_t {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

constexpr bool isControl(Opcode opcode) { return (std::uint8_t(opcode) & 0x8) != 0; }
constexpr bool isReserved(Opcode opcode)
{
    const auto value = std::uint8_t(opcode);
    return (value > 0x2 && value < 0x8) || value > 0xA;
}

/// How the payload length was written (RFC 6455, 5.2), whatever its value.
enum class LengthForm : std::uint8_t { Short7, Extended16, Extended64 };

using MaskingKey = std::array<std::uint8_t, 4>;

/// RSV bits as one number: RSV1 is 4, RSV2 is 2, RSV3 is 1.
constexpr std::uint8_t rsv1 = 4, rsv2 = 2, rsv3 = 1;

/// A frame's header as it stands on the wire. The payload follows it and is not part of it.
struct FrameHeader {
    bool fin = true;
    std::uint8_t rsv = 0;
    Opcode opcode = Opcode::Text;
    LengthForm lengthForm = LengthForm::Short7;
    std::uint8_t size = 2; ///< bytes of the header itself, 2 to 14
    std::optional<MaskingKey> mask;
    std::uint64_t payloadLength = 0; ///< as written; with the top bit set it is illegal ("negative")

    friend bool operator==(const FrameHeader &, const FrameHeader &) = default;
};

/// Reads the header at the front of `in`; nullopt when part of it has not arrived yet.
std::optional<FrameHeader> parseFrameHeader(Bytes in);

/// The same into `header`, which is left as it is when part has not arrived; for readers of many.
bool readFrameHeader(Bytes in, FrameHeader &header);

/// Appends the header; `lengthForm` is kept when it can hold the length (also when it is not minimal), else the smallest
/// form that can is taken. `size` is ignored.
void appendFrameHeader(ByteBuffer &out, const FrameHeader &header);

/// The smallest length form for a payload (RFC 6455, 5.2: "the minimal number of bytes MUST be used").
LengthForm minimalLengthForm(std::uint64_t payloadLength);

/// XORs `data` with the key in place; `phase` is the index of data's first byte within the frame's payload (RFC 6455, 5.3).
void applyMask(std::span<std::uint8_t> data, MaskingKey key, std::uint64_t phase = 0);

/// The same while copying: `from` XORed with the key to `to`, which has room for it.
void copyMasked(std::uint8_t *to, Bytes from, MaskingKey key, std::uint64_t phase = 0);

/// A whole frame, header and payload masked by the header's key when it has one. `payload` is given unmasked;
/// `header.payloadLength` is replaced by its size.
void appendFrame(ByteBuffer &out, FrameHeader header, Bytes payload);

/// "Text", "Close", "Reserved 0x3"; RFC 6455's names.
std::string_view opcodeName(Opcode opcode);

} // namespace ws
