#include "support/net/scripted_peer.h"

#include "net/socket_address.h"
#include "ws/handshake.h"

#include <QByteArray>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

using support::PeerSocket;
using support::ScriptedPeer;

PeerSocket::PeerSocket(net::Descriptor fd)
    : m_fd(std::move(fd))
{
    const timeval limit{5, 0};
    ::setsockopt(m_fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
}

std::string PeerSocket::readUntil(const std::string &end)
{
    while (m_left.find(end) == std::string::npos) {
        const std::string more = readSome();
        if (more.empty())
            break;
        m_left += more;
    }
    const std::size_t at = m_left.find(end);
    const std::size_t size = at == std::string::npos ? m_left.size() : at + end.size();
    const std::string read = m_left.substr(0, size);
    m_left.erase(0, size);
    return read;
}

std::string PeerSocket::readSome()
{
    char room[4096];
    const ssize_t size = ::recv(m_fd.get(), room, sizeof room, 0);
    return size > 0 ? std::string(room, std::size_t(size)) : std::string();
}

void PeerSocket::send(const std::string &bytes)
{
    (void)!::send(m_fd.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

void PeerSocket::sendHex(const char *hex)
{
    send(QByteArray::fromHex(hex).toStdString());
}

void PeerSocket::accept(const std::string &head, const std::string &fields)
{
    const std::string name = "Sec-WebSocket-Key: ";
    const std::size_t at = head.find(name) + name.size();
    const std::string key = head.substr(at, head.find("\r\n", at) - at);
    send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + ws::acceptFor(key) + "\r\n" + fields
         + "\r\n");
}

bool PeerSocket::readToEnd()
{
    char room[4096];
    ssize_t size = 0;
    while ((size = ::recv(m_fd.get(), room, sizeof room, 0)) > 0) { }
    return size < 0 && errno == ECONNRESET;
}

void PeerSocket::finish()
{
    ::shutdown(m_fd.get(), SHUT_WR);
}

void PeerSocket::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_fd.get(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_fd.reset();
}

ScriptedPeer::ScriptedPeer(std::function<void(PeerSocket &)> script, int connections)
{
    m_listening = std::move(net::listenOn({"127.0.0.1", 0})).value();
    m_port = net::localEndpoint(m_listening.get()).port;
    m_thread = std::thread([this, script = std::move(script), connections] {
        for (int i = 0; i < connections; ++i) {
            pollfd ready{m_listening.get(), POLLIN, 0};
            if (::poll(&ready, 1, 10000) != 1)
                return;
            PeerSocket socket(net::Descriptor(::accept4(m_listening.get(), nullptr, nullptr, SOCK_CLOEXEC)));
            script(socket);
        }
    });
}

ScriptedPeer::~ScriptedPeer()
{
    ::shutdown(m_listening.get(), SHUT_RDWR);
    m_thread.join();
}

std::string ScriptedPeer::url(const std::string &path) const
{
    return "ws://127.0.0.1:" + std::to_string(m_port) + path;
}
