#pragma once

#include "net/descriptor.h"

#include <functional>
#include <string>
#include <thread>

namespace support {

/// One accepted connection of a ScriptedPeer, blocking.
class PeerSocket {
public:
    explicit PeerSocket(net::Descriptor fd);
    /// What was received up to and including `end`, or until the other side ended.
    std::string readUntil(const std::string &end);
    std::string readSome();
    void send(const std::string &bytes);
    void sendHex(const char *hex);
    /// The 101 that the request in `head` asks for.
    void accept(const std::string &head, const std::string &fields = {});
    /// Until the other side's FIN or RST; true for RST.
    bool readToEnd();
    void finish();
    void reset();

private:
    net::Descriptor m_fd;
    std::string m_left;
};

/// A server on a free loopback port that plays the script for each connection, on a thread of its own.
class ScriptedPeer {
public:
    explicit ScriptedPeer(std::function<void(PeerSocket &)> script, int connections = 1);
    ~ScriptedPeer();
    std::uint16_t port() const { return m_port; }
    std::string url(const std::string &path = "/") const;

private:
    net::Descriptor m_listening;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace support
