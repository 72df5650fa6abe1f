#include "net/browser_host.h"

#include "net/socket_address.h"

#include <cerrno>
#include <cstdlib>

namespace {

constexpr std::size_t mostBytes = 16 * 1024 * 1024; ///< of one report

std::string response(std::string_view status, std::string_view type, const std::string &body)
{
    return "HTTP/1.1 " + std::string(status) + "\r\nContent-Type: " + std::string(type)
        + "; charset=utf-8\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The path of "GET /x HTTP/1.1", also in the absolute form that is sent to a proxy.
std::string pathOf(const std::string &head)
{
    const std::size_t from = head.find(' ') + 1;
    std::string target = head.substr(from, head.find(' ', from) - from);
    if (const std::size_t scheme = target.find("://"); scheme != std::string::npos) {
        const std::size_t slash = target.find('/', scheme + 3);
        target = slash == std::string::npos ? "/" : target.substr(slash);
    }
    return target.substr(0, target.find('?'));
}

std::size_t contentLength(const std::string &head)
{
    for (const char *name : {"\r\nContent-Length:", "\r\ncontent-length:"})
        if (const std::size_t at = head.find(name); at != std::string::npos)
            return std::size_t(std::strtoull(head.c_str() + at + 17, nullptr, 10));
    return 0;
}

} // namespace

ws::Result<net::BrowserHost> net::BrowserHost::create(const BrowserTask &task)
{
    auto listening = listenOn({"127.0.0.1", 0});
    if (!listening)
        return listening.error();
    BrowserHost host;
    host.m_listening = std::move(listening).value();
    host.m_port = localEndpoint(host.m_listening.get()).port;
    host.m_harness = browserHarnessScript(task);
    host.m_script = browserPageScript(task);
    return host;
}

void net::BrowserHost::pump()
{
    for (;;) {
        Descriptor client(::accept4(m_listening.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client)
            break;
        m_clients.push_back({std::move(client), {}, {}});
    }
    m_clients.remove_if([this](Client &client) { return !pump(client); });
}

/// False when the client is done with.
bool net::BrowserHost::pump(Client &client)
{
    char room[65536];
    ssize_t size = 0;
    while ((size = ::recv(client.fd.get(), room, sizeof room, 0)) > 0)
        client.in.append(room, std::size_t(size));
    if ((size < 0 && errno != EAGAIN) || client.in.size() > mostBytes)
        return false;
    const std::size_t end = client.in.find("\r\n\r\n");
    if (client.out.empty() && end != std::string::npos) {
        const std::string head = client.in.substr(0, end + 2);
        if (client.in.size() >= end + 4 + contentLength(head))
            client.out = answer(head, client.in.substr(end + 4, contentLength(head)));
    }
    if (client.out.empty())
        return size != 0;
    const ssize_t sent = ::send(client.fd.get(), client.out.data(), client.out.size(), MSG_NOSIGNAL);
    if (sent < 0)
        return errno == EAGAIN;
    client.out.erase(0, std::size_t(sent));
    return !client.out.empty();
}

std::string net::BrowserHost::answer(const std::string &head, const std::string &body)
{
    const std::string path = pathOf(head);
    if (head.starts_with("POST ") && path == "/report") {
        m_reported = readPageReport(body, m_report) || m_reported;
        return response("200 OK", "text/plain", "ok");
    }
    if (!head.starts_with("GET "))
        return response("405 Method Not Allowed", "text/plain", "");
    if (path == "/harness.js")
        return response("200 OK", "text/javascript", m_harness);
    if (path == "/page.js")
        return response("200 OK", "text/javascript", m_script);
    if (path != "/")
        return response("404 Not Found", "text/plain", "");
    m_pageOpened = true;
    return response("200 OK", "text/html", browserPageHtml());
}
