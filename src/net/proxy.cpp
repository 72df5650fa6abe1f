#include "net/proxy.h"

#include "ws/handshake.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace {

using net::Url;

constexpr std::size_t longestAnswer = 64 * 1024;

/// "host:port" in authority form, brackets around IPv6.
std::string authority(const Url &target)
{
    return (target.literalIp6() ? "[" + target.host + "]" : target.host) + ":" + std::to_string(target.port);
}

std::string printable(std::string_view text)
{
    std::string shown(text.substr(0, 200));
    std::ranges::replace_if(shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return shown;
}

class HttpConnect : public net::ProxyTalk {
public:
    HttpConnect(Url proxy, Url target)
        : m_proxy(std::move(proxy))
        , m_target(std::move(target))
    {
    }

    ws::ByteBuffer start() override
    {
        const std::string host = authority(m_target);
        std::string head = "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n";
        if (!m_proxy.user.empty())
            head += "Proxy-Authorization: Basic " + ws::encodeBase64(ws::bytesOf(m_proxy.user + ":" + m_proxy.password)) + "\r\n";
        head += "\r\n";
        return {head.begin(), head.end()};
    }

    ws::ByteBuffer receive(ws::Bytes bytes) override
    {
        ws::append(m_in, bytes);
        const std::string_view text = ws::textOf(m_in);
        const std::size_t end = text.find("\r\n\r\n");
        if (end == std::string_view::npos) {
            if (m_in.size() > longestAnswer)
                settle(State::Refused, "the answer's head does not end");
            return {};
        }
        const std::string line(text.substr(0, text.find("\r\n")));
        const bool accepted = line.starts_with("HTTP/1.") && line.size() > 9 && line[9] == '2';
        m_in.erase(m_in.begin(), m_in.begin() + std::ptrdiff_t(end + 4));
        settle(accepted ? State::Open : State::Refused, printable(line));
        return {};
    }

private:
    Url m_proxy, m_target;
};

/// RFC 1928, 6: the reply field.
constexpr std::array<std::string_view, 9> socksReplies = {
    "succeeded", "general failure of the SOCKS server", "connection not allowed by its rules", "network unreachable",
    "host unreachable", "connection refused", "TTL expired", "command not supported", "address type not supported"};

class Socks5 : public net::ProxyTalk {
public:
    Socks5(Url proxy, Url target)
        : m_proxy(std::move(proxy))
        , m_target(std::move(target))
    {
    }

    ws::ByteBuffer start() override
    {
        if (m_proxy.user.empty())
            return {5, 1, 0};
        return {5, 2, 0, 2};
    }

    ws::ByteBuffer receive(ws::Bytes bytes) override
    {
        ws::append(m_in, bytes);
        ws::ByteBuffer answer;
        while (state() == State::Asking && (this->*m_step)(answer)) { }
        return answer;
    }

private:
    using Step = bool (Socks5::*)(ws::ByteBuffer &);

    void drop(std::size_t count) { m_in.erase(m_in.begin(), m_in.begin() + std::ptrdiff_t(count)); }

    bool readMethod(ws::ByteBuffer &answer)
    {
        if (m_in.size() < 2)
            return false;
        const std::uint8_t version = m_in[0];
        const std::uint8_t method = m_in[1];
        if (version != 5) {
            settle(State::Refused, "the peer does not speak SOCKS5");
            return false;
        }
        drop(2);
        if (method == 2 && !m_proxy.user.empty()) {
            sendPassword(answer);
            m_step = &Socks5::readPassword;
        } else if (method == 0) {
            sendRequest(answer);
            m_step = &Socks5::readReply;
        } else
            settle(State::Refused, "no acceptable authentication method");
        return true;
    }

    /// RFC 1929, 2.
    void sendPassword(ws::ByteBuffer &answer) const
    {
        const std::string user = m_proxy.user.substr(0, 255);
        const std::string password = m_proxy.password.substr(0, 255);
        answer.insert(answer.end(), {1, std::uint8_t(user.size())});
        ws::append(answer, ws::bytesOf(user));
        answer.push_back(std::uint8_t(password.size()));
        ws::append(answer, ws::bytesOf(password));
    }

    bool readPassword(ws::ByteBuffer &answer)
    {
        if (m_in.size() < 2)
            return false;
        const bool accepted = m_in[1] == 0;
        drop(2);
        if (!accepted) {
            settle(State::Refused, "user name or password refused");
            return false;
        }
        sendRequest(answer);
        m_step = &Socks5::readReply;
        return true;
    }

    /// RFC 1928, 4.
    void sendRequest(ws::ByteBuffer &answer) const
    {
        answer.insert(answer.end(), {5, 1, 0});
        std::uint8_t room[16];
        if (inet_pton(AF_INET, m_target.host.c_str(), room) == 1) {
            answer.push_back(1);
            answer.insert(answer.end(), room, room + 4);
        } else if (inet_pton(AF_INET6, m_target.host.c_str(), room) == 1) {
            answer.push_back(4);
            answer.insert(answer.end(), room, room + 16);
        } else {
            const std::string host = m_target.host.substr(0, 255);
            answer.insert(answer.end(), {3, std::uint8_t(host.size())});
            ws::append(answer, ws::bytesOf(host));
        }
        answer.insert(answer.end(), {std::uint8_t(m_target.port >> 8), std::uint8_t(m_target.port)});
    }

    bool readReply(ws::ByteBuffer &)
    {
        if (m_in.size() < 5)
            return false;
        const std::size_t address = m_in[3] == 1 ? 4 : m_in[3] == 4 ? 16 : 1u + m_in[4];
        const std::size_t size = 4 + address + 2;
        const std::uint8_t reply = m_in[1];
        const std::string says = reply < socksReplies.size() ? std::string(socksReplies[reply]) : "reply " + std::to_string(reply);
        if (reply != 0) {
            settle(State::Refused, says);
            return false;
        }
        if (m_in.size() < size)
            return false;
        drop(size);
        settle(State::Open, says);
        return false;
    }

    Url m_proxy, m_target;
    Step m_step = &Socks5::readMethod;
};

} // namespace

std::unique_ptr<net::ProxyTalk> net::ProxyTalk::create(const Url &proxy, const Url &target)
{
    if (proxy.scheme == "http")
        return std::make_unique<HttpConnect>(proxy, target);
    return std::make_unique<Socks5>(proxy, target);
}

void net::ProxyTalk::settle(State state, std::string says)
{
    m_state = state;
    m_says = std::move(says);
}
