#pragma once

#include "net/descriptor.h"
#include "ws/event.h"
#include "ws/result.h"

#include <sys/socket.h>

#include <optional>
#include <string>
#include <vector>

namespace net {

/// A numeric address and port in the kernel's form.
struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = sizeof(sockaddr_storage);

    int family() const { return storage.ss_family; }
    sockaddr *data() { return reinterpret_cast<sockaddr *>(&storage); }
    const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&storage); }
    ws::Endpoint endpoint() const;
};

/// nullopt when `endpoint.address` is no IPv4 or IPv6 address ("fe80::1%eth0" is one).
std::optional<SocketAddress> socketAddress(const ws::Endpoint &endpoint);
bool isLoopback(const SocketAddress &address);

/// The two ends of a connected socket; empty when the kernel does not know them any more.
ws::Endpoint localEndpoint(int fd);
ws::Endpoint remoteEndpoint(int fd);

/// The order of RFC 8305, 4: families take turns, beginning with that of the first address.
std::vector<std::string> interleaveFamilies(const std::vector<std::string> &addresses);

/// A non-blocking listening socket; the error is a sentence that names the port ("Port 9001 is in use by another program.").
ws::Result<Descriptor> listenOn(const ws::Endpoint &endpoint);

} // namespace net
