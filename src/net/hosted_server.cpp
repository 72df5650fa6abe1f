#include "net/hosted_server.h"

#include "net/socket_address.h"
#include "net/tls_context.h"

ws::Result<net::OpenPort> net::openPort(const ListenRequest &request)
{
    const std::string address = request.address == "localhost" ? "127.0.0.1" : request.address;
    OpenPort port;
    if (request.tls) {
        auto tls = serverTlsContext(request);
        if (!tls)
            return tls.error();
        port.tls = std::move(tls).value();
    }
    auto socket = listenOn({address, request.port});
    if (!socket)
        return socket.error();
    port.socket = std::move(socket).value();

    const bool ip6 = address.find(':') != std::string::npos;
    port.info.address = address;
    port.info.port = localEndpoint(port.socket.get()).port;
    port.info.url = (request.tls ? "wss://" : "ws://") + (ip6 ? "[" + address + "]" : address) + ":" + std::to_string(port.info.port);
    if (!isLoopback(*socketAddress({address, request.port})))
        port.info.remark = "Listening beyond loopback: other computers can reach this server at " + address + ".";
    return port;
}
