#pragma once

#include "capture/capture_reader.h"
#include "capture/tcp_segment.h"

#include <functional>
#include <list>
#include <map>
#include <tuple>

namespace capture {

/// Puts the fragments of IP datagrams together (RFC 791, 3.2; RFC 8200, 4.5). What it holds is bounded: the oldest
/// datagrams that wait for a part are given up first.
class IpFragments {
public:
    /// Gets what each part of a complete datagram holds of its TCP segment, in order; `position` is that of the bytes in
    /// the file.
    using Sink = std::function<void(const TcpSegment &segment, std::uint64_t position)>;

    /// False when the packet is no fragment of a TCP segment.
    bool take(const CapturedPacket &packet, const Sink &sink);
    /// Fragments that no whole datagram came of.
    std::size_t leftOut() const;

private:
    struct Part {
        ws::ByteBuffer bytes; ///< as far as it was captured
        std::uint64_t length = 0, position = 0;
    };
    using Key = std::tuple<IpAddress, IpAddress, std::uint32_t>;
    struct Datagram {
        Key key;
        std::map<std::uint64_t, Part> parts; ///< by their offset
        std::optional<std::uint64_t> end;
    };
    using Place = std::list<Datagram>::iterator;

    Place datagramOf(const IpPacket &ip);
    void giveUp(Place datagram);
    static bool fits(const Datagram &datagram, std::uint64_t offset, std::uint64_t length);
    static bool isComplete(const Datagram &datagram);
    static bool handOver(const Datagram &datagram, const Sink &sink);

    std::list<Datagram> m_waiting; ///< oldest first
    std::map<Key, Place> m_byKey;
    std::size_t m_givenUp = 0;
};

} // namespace capture
