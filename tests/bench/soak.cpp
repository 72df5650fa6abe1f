// A day's worth of short connections against the real program; its memory and descriptors must stay flat:
//   cmake --preset bench && cmake --build --preset bench --target bench_soak wiretale-cli
//   build/bench/tests/bench/bench_soak build/bench/src/cli/wiretale-cli 1000000
#include "load_generator.h"

#include "net/socket_address.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

constexpr const char *paths[] = {"/echo", "/close/1000", "/drop", "/reject/503", "/greet?n=1", "/rst?after=0", "/cut-frame", "/echo"};
constexpr std::uint64_t mostGrowth = 16 * 1024 * 1024; ///< bytes between the tenth part and the end

struct Usage {
    std::uint64_t resident = 0;
    std::size_t descriptors = 0;
};

Usage usageOf(pid_t process)
{
    const std::string folder = "/proc/" + std::to_string(process);
    std::ifstream statm(folder + "/statm");
    std::uint64_t size = 0, resident = 0;
    statm >> size >> resident;
    std::error_code failed;
    const auto open = std::distance(fs::directory_iterator(folder + "/fd", failed), fs::directory_iterator());
    return {resident * std::uint64_t(::sysconf(_SC_PAGESIZE)), std::size_t(open)};
}

/// The source address moves, so that the ports of one do not run out while they wait for TIME_WAIT.
net::Descriptor connectFrom(std::uint64_t number, std::uint16_t port)
{
    const auto from = net::socketAddress({"127.0.1." + std::to_string(1 + number % 200), 0});
    const auto to = net::socketAddress({"127.0.0.1", port});
    net::Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::bind(socket.get(), from->data(), from->size) != 0 || ::connect(socket.get(), to->data(), to->size) != 0)
        return {};
    return socket;
}

/// One short life: the handshake, a message, what comes of it within a while; then the client is gone.
bool live(std::uint64_t number, std::uint16_t port)
{
    const net::Descriptor socket = connectFrom(number, port);
    if (!socket)
        return false;
    const std::string request = std::string("GET ") + paths[number % std::size(paths)]
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Sec-WebSocket-Version: 13\r\n\r\n" + bench::maskedMessage();
    (void)!::send(socket.get(), request.data(), request.size(), MSG_NOSIGNAL);
    char room[4096];
    (void)!::recv(socket.get(), room, sizeof room, 0);
    if (number % 3 == 0) { // some go without a word, some with RST
        const linger atOnce{1, 0};
        ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    return true;
}

std::uint16_t portIn(const fs::path &file)
{
    for (int i = 0; i < 500; ++i) {
        unsigned port = 0;
        if (std::ifstream(file) >> port)
            return std::uint16_t(port);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return 0;
}

/// Waits until the server has no more descriptors than at its start, or gives up.
Usage settled(pid_t process, const Usage &start)
{
    Usage now = usageOf(process);
    for (int i = 0; i < 300 && now.descriptors > start.descriptors; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        now = usageOf(process);
    }
    return now;
}

int soak(pid_t process, std::uint16_t port, std::uint64_t connections)
{
    const Usage start = usageOf(process);
    Usage tenth;
    const auto begun = Clock::now();
    for (std::uint64_t number = 1; number <= connections; ++number) {
        if (!live(number, port)) {
            std::printf("connection %llu failed\n", static_cast<unsigned long long>(number));
            return 1;
        }
        if (number % std::max<std::uint64_t>(connections / 10, 1) != 0)
            continue;
        const Usage now = usageOf(process);
        const double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
        std::printf("%9llu connections, %6.0f/s, %7.1f MiB resident, %zu descriptors\n", static_cast<unsigned long long>(number),
                    double(number) / seconds, double(now.resident) / 1048576, now.descriptors);
        std::fflush(stdout);
        if (tenth.resident == 0)
            tenth = now;
    }
    const Usage end = settled(process, start);
    std::printf("at the end: %.1f MiB resident (%.1f at the tenth part), %zu descriptors (%zu at the start)\n", double(end.resident) / 1048576,
                double(tenth.resident) / 1048576, end.descriptors, start.descriptors);
    const bool flat = end.resident < tenth.resident + mostGrowth && end.descriptors <= start.descriptors;
    std::puts(flat ? "flat" : "NOT flat");
    return flat ? 0 : 1;
}

/// `wiretale-cli serve` on a port of its choice; its verdicts go nowhere.
pid_t startServer(const char *program, const fs::path &portFile)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::execl(program, program, "serve", "--quiet", "--listen", "127.0.0.1:0", "--port-file", portFile.c_str(), nullptr);
    ::_exit(127);
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::puts("usage: bench_soak PATH-OF-wiretale-cli [CONNECTIONS]");
        return 2;
    }
    const fs::path portFile = fs::temp_directory_path() / ("wiretale-soak-" + std::to_string(::getpid()));
    const pid_t server = startServer(arguments[1], portFile);
    const std::uint16_t port = portIn(portFile);
    const int result = port ? soak(server, port, count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1'000'000) : 2;
    ::kill(server, SIGINT);
    ::waitpid(server, nullptr, 0);
    fs::remove(portFile);
    return result;
}
