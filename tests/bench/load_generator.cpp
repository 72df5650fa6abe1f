#include "load_generator.h"

#include "net/socket_address.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace {

constexpr std::size_t echoBytes = 2 + 64;
using Clock = std::chrono::steady_clock;

net::Descriptor connectTo(std::uint16_t port)
{
    const auto address = net::socketAddress({"127.0.0.1", port});
    net::Descriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return ::connect(fd.get(), address->data(), address->size) == 0 ? std::move(fd) : net::Descriptor();
}

bool shakeHands(int fd, const std::string &path)
{
    const std::string head = "GET " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Sec-WebSocket-Version: 13\r\n\r\n";
    if (::send(fd, head.data(), head.size(), MSG_NOSIGNAL) != ssize_t(head.size()))
        return false;
    std::string answer;
    char room[2048];
    while (answer.find("\r\n\r\n") == std::string::npos) {
        const ssize_t size = ::recv(fd, room, sizeof room, 0);
        if (size <= 0)
            return false;
        answer.append(room, std::size_t(size));
    }
    return answer.starts_with("HTTP/1.1 101");
}

double percentile(std::vector<double> &values, double part)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * part);
    std::ranges::nth_element(values, at);
    return *at;
}

} // namespace

std::string bench::maskedMessage()
{
    std::string frame("\x81\xC0\x00\x00\x00\x00", 6);
    return frame + std::string(64, 'x');
}

void bench::raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::uint64_t bench::residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    file >> size >> resident;
    return resident * std::uint64_t(::sysconf(_SC_PAGESIZE));
}

bool bench::LoadGenerator::open(std::uint16_t port, const std::string &path, int count)
{
    for (int i = 0; i < count; ++i) {
        net::Descriptor fd = connectTo(port);
        if (!fd || !shakeHands(fd.get(), path))
            return false;
        m_sockets.push_back(std::move(fd));
    }
    return true;
}

bench::LoadGenerator::Echoes bench::LoadGenerator::echo(std::chrono::milliseconds time)
{
    struct Pending {
        std::size_t received = 0;
        Clock::time_point sent;
    };
    const std::string message = maskedMessage();
    const net::Descriptor poll(::epoll_create1(EPOLL_CLOEXEC));
    std::vector<Pending> pending(m_sockets.size());
    std::vector<double> times;
    const auto begun = Clock::now();
    const auto send = [&](std::size_t i) {
        pending[i] = {0, Clock::now()};
        (void)!::send(m_sockets[i].get(), message.data(), message.size(), MSG_NOSIGNAL);
    };
    for (std::size_t i = 0; i < m_sockets.size(); ++i) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll.get(), EPOLL_CTL_ADD, m_sockets[i].get(), &event);
        send(i);
    }
    Echoes echoes;
    while (Clock::now() - begun < time) {
        epoll_event ready[256];
        const int count = ::epoll_wait(poll.get(), ready, 256, 100);
        for (int n = 0; n < count; ++n) {
            const std::size_t i = ready[n].data.u64;
            char room[4096];
            const ssize_t size = ::recv(m_sockets[i].get(), room, sizeof room, MSG_DONTWAIT);
            if (size <= 0)
                return {};
            pending[i].received += std::size_t(size);
            if (pending[i].received < echoBytes)
                continue;
            times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - pending[i].sent).count());
            ++echoes.messages;
            send(i);
        }
    }
    echoes.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    echoes.p50 = percentile(times, 0.5);
    echoes.p99 = percentile(times, 0.99);
    return echoes;
}
