#include "net/turn_away.h"

#include "net/clock.h"
#include "net/network.h"
#include "net/socket_address.h"

#include <sys/socket.h>

namespace {

capture::SessionInfo sessionOf(const net::TurnedAway &client, int socket)
{
    capture::SessionInfo info;
    info.mode = client.mode;
    info.url = client.url;
    info.start = net::now();
    info.tls = client.tls;
    info.client = net::remoteEndpoint(socket);
    info.server = net::localEndpoint(socket);
    return info;
}

std::string inWords(const net::TurnedAway &client)
{
    return "at most " + std::to_string(client.maxClients) + " clients at a time; turned away so far: " + std::to_string(client.number);
}

} // namespace

void net::turnAway(Network &network, Descriptor socket, const TurnedAway &client)
{
    const capture::SessionInfo info = sessionOf(client, socket.get());
    const capture::SessionId id = network.recorder.begin(info);
    network.recorder.setEndpoints(id, info.client, info.server, info.tls);
    for (ws::EventBody body : {ws::EventBody(ws::LocalAction{"limit", inWords(client)}), ws::EventBody(ws::RstReceived{})}) {
        ws::Event event;
        event.time = now();
        event.direction = ws::Direction::ServerToClient;
        event.body = std::move(body);
        network.recorder.event(id, event);
    }
    const linger atOnce{1, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.reset();
    network.recorder.end(id, now());
}
