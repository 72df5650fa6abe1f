#include "ws/frame.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

namespace ws {

namespace {

std::uint64_t bigEndian(Bytes bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

void appendBigEndian(ByteBuffer &out, std::uint64_t value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        out.push_back(std::uint8_t(value >> shift));
}

constexpr std::string_view names[16] = {
    "Continuation", "Text", "Binary", "Reserved 0x3", "Reserved 0x4", "Reserved 0x5", "Reserved 0x6", "Reserved 0x7",
    "Close", "Ping", "Pong", "Reserved 0xB", "Reserved 0xC", "Reserved 0xD", "Reserved 0xE", "Reserved 0xF",
};

/// The key from index `phase` on, two times in a row, as it lies in memory.
std::uint64_t twice(MaskingKey key, std::uint64_t phase)
{
    std::uint32_t word = 0;
    std::memcpy(&word, key.data(), 4);
    const int bits = 8 * int(phase & 3);
    word = std::endian::native == std::endian::little ? std::rotr(word, bits) : std::rotl(word, bits);
    return std::uint64_t(word) << 32 | word;
}

struct LengthField {
    LengthForm form;
    std::uint8_t shortLength; ///< the 7-bit value that announces it
    int bytes;
};

LengthField lengthField(const FrameHeader &header)
{
    const LengthForm form = std::max(header.lengthForm, minimalLengthForm(header.payloadLength));
    if (form == LengthForm::Extended64)
        return {form, 127, 8};
    if (form == LengthForm::Extended16)
        return {form, 126, 2};
    return {form, std::uint8_t(header.payloadLength), 0};
}

} // namespace

std::optional<FrameHeader> parseFrameHeader(Bytes in)
{
    FrameHeader header;
    return readFrameHeader(in, header) ? std::optional(header) : std::nullopt;
}

bool readFrameHeader(Bytes in, FrameHeader &header)
{
    if (in.size() < 2)
        return false;

    const bool masked = in[1] & 0x80;
    const std::uint8_t shortLength = in[1] & 0x7F;
    const std::size_t lengthBytes = shortLength == 127 ? 8 : shortLength == 126 ? 2 : 0;
    const std::size_t size = 2 + lengthBytes + (masked ? 4 : 0);
    if (in.size() < size)
        return false;

    header.fin = in[0] & 0x80;
    header.rsv = in[0] >> 4 & 0x07;
    header.opcode = Opcode(in[0] & 0x0F);
    header.lengthForm = lengthBytes == 8 ? LengthForm::Extended64
        : lengthBytes == 2               ? LengthForm::Extended16
                                         : LengthForm::Short7;
    header.payloadLength = lengthBytes ? bigEndian(in.subspan(2, lengthBytes)) : shortLength;
    header.mask.reset();
    if (masked)
        std::memcpy(header.mask.emplace().data(), in.data() + size - 4, 4);
    header.size = std::uint8_t(size);
    return true;
}

void appendFrameHeader(ByteBuffer &out, const FrameHeader &header)
{
    const LengthField length = lengthField(header);
    const int first = (header.fin ? 0x80 : 0) | (header.rsv & 0x07) << 4 | (int(header.opcode) & 0x0F);
    out.push_back(std::uint8_t(first));
    out.push_back(std::uint8_t((header.mask ? 0x80 : 0) | length.shortLength));
    appendBigEndian(out, header.payloadLength, length.bytes);
    if (header.mask)
        append(out, *header.mask);
}

LengthForm minimalLengthForm(std::uint64_t payloadLength)
{
    if (payloadLength < 126)
        return LengthForm::Short7;
    return payloadLength < 65536 ? LengthForm::Extended16 : LengthForm::Extended64;
}

void applyMask(std::span<std::uint8_t> data, MaskingKey key, std::uint64_t phase)
{
    copyMasked(data.data(), data, key, phase);
}

void copyMasked(std::uint8_t *to, Bytes from, MaskingKey key, std::uint64_t phase)
{
    const std::uint64_t wide = twice(key, phase);
    std::size_t at = 0;
    for (; at + 8 <= from.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, from.data() + at, 8);
        word ^= wide;
        std::memcpy(to + at, &word, 8);
    }
    const auto *turned = reinterpret_cast<const std::uint8_t *>(&wide);
    for (std::size_t i = 0; at < from.size(); ++at, ++i)
        to[at] = std::uint8_t(from[at] ^ turned[i]);
}

void appendFrame(ByteBuffer &out, FrameHeader header, Bytes payload)
{
    header.payloadLength = payload.size();
    appendFrameHeader(out, header);
    append(out, payload);
    if (header.mask)
        applyMask(std::span(out).last(payload.size()), *header.mask);
}

std::string_view opcodeName(Opcode opcode) { return names[std::uint8_t(opcode) & 0x0F]; }

} // namespace ws
