#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace support {

/// A client of the mock server that is not ours: a socket with a hand-written handshake. Blocking, for loopback.
class MockVisitor {
public:
    /// `agent` is sent as User-Agent; `fields` are further whole lines.
    MockVisitor(std::uint16_t port, std::string_view path, std::string_view agent, std::string_view fields = {});
    ~MockVisitor();
    MockVisitor(const MockVisitor &) = delete;
    MockVisitor &operator=(const MockVisitor &) = delete;

    /// Reads until the end of the answer's head, or until nothing more comes.
    std::string readHead();
    void sendText(std::string_view text);
    void sendClose(std::uint16_t code, std::string_view reason);
    /// Reads until the server has ended TCP.
    void readAll();
    void hangUp();

private:
    void write(std::string_view bytes);
    void sendFrame(std::uint8_t opcode, std::string_view payload);
    int m_socket;
};

} // namespace support
