#include "mock_visitor.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace support {

MockVisitor::MockVisitor(std::uint16_t port, std::string_view path, std::string_view agent, std::string_view fields)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval limit{2, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0)
        return;
    write("GET " + std::string(path) + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
          + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nUser-Agent: " + std::string(agent) + "\r\n" + std::string(fields)
          + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

MockVisitor::~MockVisitor()
{
    hangUp();
}

std::string MockVisitor::readHead()
{
    std::string head;
    char byte = 0;
    while (!head.ends_with("\r\n\r\n") && ::recv(m_socket, &byte, 1, 0) == 1)
        head += byte;
    return head;
}

void MockVisitor::sendText(std::string_view text)
{
    sendFrame(0x1, text);
}

void MockVisitor::sendClose(std::uint16_t code, std::string_view reason)
{
    sendFrame(0x8, std::string{char(code >> 8), char(code & 0xFF)} + std::string(reason));
}

void MockVisitor::readAll()
{
    char bytes[512];
    while (::recv(m_socket, bytes, sizeof bytes, 0) > 0) { }
}

void MockVisitor::hangUp()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void MockVisitor::write(std::string_view bytes)
{
    [[maybe_unused]] const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

/// Up to 125 bytes; a masking key of zeros is a masking key (RFC 6455, 5.3).
void MockVisitor::sendFrame(std::uint8_t opcode, std::string_view payload)
{
    write(std::string{char(0x80 | opcode), char(0x80 | payload.size()), 0, 0, 0, 0} + std::string(payload));
}

} // namespace support
