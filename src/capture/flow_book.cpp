#include "capture/flow_book.h"

namespace capture {

namespace {

constexpr std::uint16_t portOfUnknownServer = 80;

IpEndpoint made(const char *address, std::uint32_t port)
{
    return {*parseIpAddress(address), std::uint16_t(port)};
}

/// A port between 1024 and 65535 that tells sessions apart.
std::uint32_t portOf(SessionId id)
{
    return 1024 + id % 64512;
}

FlowBook::Ends realEnds(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server)
{
    const auto from = parseIpAddress(client.address), to = parseIpAddress(server.address);
    if (!from || !to)
        return {made("192.0.2.1", portOf(id)), made("192.0.2.2", server.port ? server.port : portOfUnknownServer)};
    const bool v6 = from->v6 || to->v6;
    return {{v6 ? mappedToV6(*from) : *from, client.port}, {v6 ? mappedToV6(*to) : *to, server.port}};
}

FlowBook::Ends otherEnds(SessionId id, const FlowBook::Ends &ends)
{
    if (!ends.first.address.v6)
        return {{mappedToV6(ends.first.address), ends.first.port}, {mappedToV6(ends.second.address), ends.second.port}};
    return {made("2001:db8::1", portOf(id)), made("2001:db8::2", ends.second.port)};
}

} // namespace

FlowBook::Ends FlowBook::take(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server)
{
    Ends ends = realEnds(id, client, server);
    if (!m_taken.insert(ends).second) {
        ends = otherEnds(id, ends);
        m_taken.insert(ends);
    }
    return ends;
}

Flow flowOf(const FlowBook::Ends &ends)
{
    return {{formatIpAddress(ends.first.address), ends.first.port},
            {formatIpAddress(ends.second.address), ends.second.port}};
}

} // namespace capture
