#pragma once

#include "net/descriptor.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace bench {

/// Plain WebSocket clients on one thread that send 64-byte messages and wait for the echo; the same for every server.
class LoadGenerator {
public:
    /// Opens `count` connections to a loopback port and makes their handshakes; false when one failed.
    bool open(std::uint16_t port, const std::string &path, int count);

    struct Echoes {
        std::uint64_t messages = 0;
        double seconds = 0;
        double p50 = 0, p99 = 0; ///< microseconds from send to echo
    };
    /// One message under way on each connection, for so long.
    Echoes echo(std::chrono::milliseconds time);

    int socket(std::size_t index) const { return m_sockets[index].get(); }

private:
    std::vector<net::Descriptor> m_sockets;
};

/// A masked text frame of 64 bytes.
std::string maskedMessage();
/// As many descriptors as the system lets this process have.
void raiseDescriptorLimit();
/// Resident memory of this process in bytes.
std::uint64_t residentBytes();

} // namespace bench
