#include "ws/handshake.h"

namespace ws {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The `size` (1 to 3) bytes at the front of `in` as four characters.
void encodeGroup(Bytes in, std::size_t size, std::string &out)
{
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i)
        group = group << 8 | (i < size ? in[i] : 0u);
    for (std::size_t i = 0; i < 4; ++i)
        out += i <= size ? alphabet[group >> (18 - 6 * i) & 63] : '=';
}

} // namespace

std::string encodeBase64(Bytes bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3)
        encodeGroup(bytes.subspan(at), std::min<std::size_t>(3, bytes.size() - at), out);
    return out;
}

std::optional<ByteBuffer> decodeBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    text.remove_suffix(padding);

    ByteBuffer out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        group = group << 6 | std::uint32_t(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(std::uint8_t(group >> bits));
        }
    }
    const bool canonical = (group & ((1u << bits) - 1)) == 0; // RFC 4648, 3.5: pad bits are zero
    return canonical ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace ws
