#include "net/socket_address.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace {

const sockaddr_in *ip4(const net::SocketAddress &address)
{
    return reinterpret_cast<const sockaddr_in *>(&address.storage);
}

const sockaddr_in6 *ip6(const net::SocketAddress &address)
{
    return reinterpret_cast<const sockaddr_in6 *>(&address.storage);
}

ws::Endpoint nameOf(int fd, int (*name)(int, sockaddr *, socklen_t *))
{
    net::SocketAddress address;
    return name(fd, address.data(), &address.size) == 0 ? address.endpoint() : ws::Endpoint();
}

/// The sentence for a port that could not be had.
std::string portSentence(const ws::Endpoint &endpoint, int error)
{
    const std::string port = std::to_string(endpoint.port);
    switch (error) {
    case EADDRINUSE: return "Port " + port + " is in use by another program.";
    case EACCES: return "Port " + port + " is below 1024 and needs rights that this program does not have.";
    case EADDRNOTAVAIL: return endpoint.address + " is not an address of this computer.";
    default: return "Could not listen on " + endpoint.address + " port " + port + ": " + std::strerror(error) + ".";
    }
}

} // namespace

ws::Endpoint net::SocketAddress::endpoint() const
{
    char text[INET6_ADDRSTRLEN] = {};
    if (family() == AF_INET && inet_ntop(AF_INET, &ip4(*this)->sin_addr, text, sizeof text))
        return {text, ntohs(ip4(*this)->sin_port)};
    if (family() == AF_INET6 && inet_ntop(AF_INET6, &ip6(*this)->sin6_addr, text, sizeof text))
        return {text, ntohs(ip6(*this)->sin6_port)};
    return {};
}

std::optional<net::SocketAddress> net::socketAddress(const ws::Endpoint &endpoint)
{
    SocketAddress address;
    auto *v4 = reinterpret_cast<sockaddr_in *>(&address.storage);
    if (inet_pton(AF_INET, endpoint.address.c_str(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(endpoint.port);
        address.size = sizeof(sockaddr_in);
        return address;
    }
    address = {};
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&address.storage);
    const std::size_t zone = endpoint.address.find('%');
    if (inet_pton(AF_INET6, endpoint.address.substr(0, zone).c_str(), &v6->sin6_addr) != 1)
        return std::nullopt;
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(endpoint.port);
    if (zone != std::string::npos)
        v6->sin6_scope_id = if_nametoindex(endpoint.address.c_str() + zone + 1);
    address.size = sizeof(sockaddr_in6);
    return address;
}

bool net::isLoopback(const SocketAddress &address)
{
    if (address.family() == AF_INET)
        return ntohl(ip4(address)->sin_addr.s_addr) >> 24 == 127;
    return IN6_IS_ADDR_LOOPBACK(&ip6(address)->sin6_addr);
}

ws::Endpoint net::localEndpoint(int fd)
{
    return nameOf(fd, ::getsockname);
}

ws::Endpoint net::remoteEndpoint(int fd)
{
    return nameOf(fd, ::getpeername);
}

std::vector<std::string> net::interleaveFamilies(const std::vector<std::string> &addresses)
{
    const auto isIp6 = [](const std::string &address) { return address.find(':') != std::string::npos; };
    std::vector<std::string> families[2];
    for (const std::string &address : addresses)
        families[isIp6(address) != isIp6(addresses.front())].push_back(address);

    std::vector<std::string> ordered;
    for (std::size_t i = 0; i < std::max(families[0].size(), families[1].size()); ++i)
        for (const auto &family : families)
            if (i < family.size())
                ordered.push_back(family[i]);
    return ordered;
}

ws::Result<net::Descriptor> net::listenOn(const ws::Endpoint &endpoint)
{
    const auto address = socketAddress(endpoint);
    if (!address)
        return ws::Error{"\"" + endpoint.address + "\" is not a numeric address; 127.0.0.1 or ::1 listen on this computer only."};
    Descriptor fd(::socket(address->family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd)
        return ws::Error{portSentence(endpoint, errno), errno};
    const int on = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(fd.get(), address->data(), address->size) != 0 || ::listen(fd.get(), SOMAXCONN) != 0) {
        const int error = errno;
        return ws::Error{portSentence(endpoint, error), error};
    }
    return fd;
}
