#pragma once

#include "ws/bytes.h"

#include <algorithm>
#include <vector>

namespace recorded {

inline void store16(ws::ByteBuffer &bytes, std::size_t at, std::size_t value)
{
    bytes[at] = std::uint8_t(value >> 8);
    bytes[at + 1] = std::uint8_t(value);
}

/// An IPv4 packet (without options) cut into fragments of `size` bytes, a multiple of 8 (RFC 791, 3.2).
inline std::vector<ws::ByteBuffer> fragmentsOfV4(const ws::ByteBuffer &ip, std::size_t size, std::uint16_t id)
{
    constexpr std::size_t header = 20;
    std::vector<ws::ByteBuffer> fragments;
    for (std::size_t at = header; at < ip.size(); at += size) {
        const std::size_t end = std::min(ip.size(), at + size);
        ws::ByteBuffer fragment(ip.begin(), ip.begin() + header);
        store16(fragment, 2, header + end - at);
        store16(fragment, 4, id);
        store16(fragment, 6, (at - header) / 8 | (end < ip.size() ? 0x2000 : 0));
        fragment.insert(fragment.end(), ip.begin() + std::ptrdiff_t(at), ip.begin() + std::ptrdiff_t(end));
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

/// The same for IPv6, with a fragment header in each (RFC 8200, 4.5).
inline std::vector<ws::ByteBuffer> fragmentsOfV6(const ws::ByteBuffer &ip, std::size_t size, std::uint16_t id)
{
    constexpr std::size_t header = 40, fragmentHeader = 8;
    std::vector<ws::ByteBuffer> fragments;
    for (std::size_t at = header; at < ip.size(); at += size) {
        const std::size_t end = std::min(ip.size(), at + size);
        ws::ByteBuffer fragment(ip.begin(), ip.begin() + header);
        store16(fragment, 4, fragmentHeader + end - at);
        fragment.insert(fragment.end(), {ip[6], 0, 0, 0, 0, 0, std::uint8_t(id >> 8), std::uint8_t(id)});
        fragment[6] = 44;
        store16(fragment, header + 2, (at - header) | (end < ip.size() ? 1 : 0));
        fragment.insert(fragment.end(), ip.begin() + std::ptrdiff_t(at), ip.begin() + std::ptrdiff_t(end));
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

inline std::vector<ws::ByteBuffer> fragmentsOf(const ws::ByteBuffer &ip, std::size_t size, std::uint16_t id)
{
    return ip[0] >> 4 == 6 ? fragmentsOfV6(ip, size, id) : fragmentsOfV4(ip, size, id);
}

} // namespace recorded
