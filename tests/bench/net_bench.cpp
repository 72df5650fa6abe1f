// The transport against its peers, in one run and with recording on:
//   cmake --preset bench && cmake --build --preset bench --target bench_net && build/bench/tests/bench/bench_net
#include "load_generator.h"

#include "net/browser_process.h"
#include "net/engine.h"
#include "net/socket_address.h"

#include <benchmark/benchmark.h>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

using bench::LoadGenerator;

struct MockUnderTest {
    std::unique_ptr<net::Engine> engine = net::Engine::create(std::move(capture::Recorder::createTemporary()).value());
    net::ServerInfo info;

    MockUnderTest()
    {
        net::MockRequest request;
        request.listen.port = 0;
        info = engine->startMock(request).value();
    }
};

/// A peer of tests/interop/peers that prints "PORT n".
struct ForeignPeer {
    std::optional<net::BrowserProcess> process;
    std::uint16_t port = 0;

    explicit ForeignPeer(const std::vector<std::string> &command)
    {
        auto started = net::BrowserProcess::start({command, {{"NODE_PATH", "/usr/share/nodejs"}}, false, false});
        if (!started)
            return;
        process.emplace(std::move(started).value());
        for (int i = 0; i < 500 && port == 0 && process->running(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            process->pump();
            for (const std::string &line : process->takeLines())
                if (line.starts_with("PORT "))
                    port = std::uint16_t(std::atoi(line.c_str() + 5));
        }
    }
};

/// What the servers complain of goes nowhere: a full pipe would stop them.
std::vector<std::string> pythonPeer()
{
    return {"/bin/sh", "-c", "exec /usr/bin/python3 " WIRETALE_SOURCE_DIR "/tests/interop/peers/websockets_peer.py 2>/dev/null"};
}

std::vector<std::string> nodePeer()
{
    return {"/bin/sh", "-c", "exec /usr/bin/node " WIRETALE_SOURCE_DIR "/tests/interop/peers/ws_peer.js 2>/dev/null"};
}

void echoOver100(benchmark::State &state, std::uint16_t port, const std::string &path)
{
    LoadGenerator clients;
    if (port == 0 || !clients.open(port, path, 100)) {
        state.SkipWithError("the peer is not there");
        return;
    }
    std::uint64_t messages = 0;
    LoadGenerator::Echoes last;
    for (auto _ : state) {
        last = clients.echo(std::chrono::milliseconds(1000));
        state.SetIterationTime(last.seconds);
        messages += last.messages;
    }
    state.SetItemsProcessed(std::int64_t(messages));
    state.counters["p50_us"] = last.p50;
    state.counters["p99_us"] = last.p99;
}

void echoWiretale(benchmark::State &state)
{
    const MockUnderTest mock;
    echoOver100(state, mock.info.port, "/echo");
}

void echoPython(benchmark::State &state)
{
    const ForeignPeer peer(pythonPeer());
    echoOver100(state, peer.port, "/echo");
}

void echoNode(benchmark::State &state)
{
    const ForeignPeer peer(nodePeer());
    echoOver100(state, peer.port, "/echo");
}

/// One connection that sends 64-byte messages as fast as TCP takes them; counted when they stand in the recording.
void recordFromLoopback(benchmark::State &state)
{
    const MockUnderTest mock;
    const auto address = net::socketAddress({"127.0.0.1", mock.info.port});
    std::string burst;
    for (int i = 0; i < 4096; ++i)
        burst += bench::maskedMessage();
    for (auto _ : state) {
        const std::size_t number = mock.engine->recording()->sessionCount();
        net::Descriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const std::string head = "GET /sink HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
                                 "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        if (::connect(fd.get(), address->data(), address->size) != 0 || ::send(fd.get(), head.data(), head.size(), 0) < 0) {
            state.SkipWithError("no connection");
            return;
        }
        char room[2048];
        (void)!::recv(fd.get(), room, sizeof room, 0);
        const auto session = mock.engine->recording()->session(number);
        const auto begun = std::chrono::steady_clock::now();
        constexpr std::size_t rounds = 250; // a million messages
        for (std::size_t i = 0; i < rounds; ++i)
            for (std::size_t sent = 0; sent < burst.size();) {
                const ssize_t size = ::send(fd.get(), burst.data() + sent, burst.size() - sent, MSG_NOSIGNAL);
                if (size <= 0)
                    break;
                sent += std::size_t(size);
            }
        const std::uint64_t all = head.size() + rounds * burst.size();
        while (session->streamSize(ws::Direction::ClientToServer) < all)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    state.SetItemsProcessed(state.iterations() * 250 * 4096);
}

/// 10 000 clients that say nothing and 1 000 that echo; the clients live in a process of their own, as one process may
/// not have the descriptors for both ends.
void idleAndActive(benchmark::State &state)
{
    int ports[2] = {-1, -1};
    int results[2] = {-1, -1};
    if (::pipe(ports) != 0 || ::pipe(results) != 0)
        std::abort();
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        std::uint16_t port = 0;
        (void)!::read(ports[0], &port, sizeof port);
        LoadGenerator idle;
        LoadGenerator active;
        LoadGenerator::Echoes echoes;
        const bool open = idle.open(port, "/echo", 10000) && active.open(port, "/echo", 1000);
        (void)!::write(results[1], &open, sizeof open);
        if (open)
            echoes = active.echo(std::chrono::milliseconds(2000));
        (void)!::write(results[1], &echoes, sizeof echoes);
        (void)!::read(ports[0], &port, sizeof port); // until the parent has measured
        ::_exit(0);
    }
    {
        const MockUnderTest mock;
        const std::uint64_t before = bench::residentBytes();
        LoadGenerator::Echoes echoes;
        for (auto _ : state) {
            bool open = false;
            (void)!::write(ports[1], &mock.info.port, sizeof mock.info.port);
            (void)!::read(results[0], &open, sizeof open);
            const std::uint64_t opened = bench::residentBytes();
            (void)!::read(results[0], &echoes, sizeof echoes);
            if (!open) {
                state.SkipWithError("not all clients could connect");
                break;
            }
            state.counters["bytes_per_client"] = double(opened - before) / 11000;
            state.SetIterationTime(echoes.seconds);
        }
        state.SetItemsProcessed(std::int64_t(echoes.messages));
        state.counters["p50_us"] = echoes.p50;
        state.counters["p99_us"] = echoes.p99;
        (void)!::write(ports[1], &mock.info.port, sizeof mock.info.port);
        ::waitpid(child, nullptr, 0);
    }
    for (const int fd : {ports[0], ports[1], results[0], results[1]})
        ::close(fd);
}

/// Connections a second: TCP, the handshake and the client's end, one after the other; each is a session of its own.
void acceptRate(benchmark::State &state, std::uint16_t port)
{
    constexpr int each = 500;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        for (int i = 0; i < each; ++i) {
            LoadGenerator client;
            if (port == 0 || !client.open(port, "/echo", 1)) {
                state.SkipWithError("the peer is not there");
                return;
            }
        }
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    state.SetItemsProcessed(state.iterations() * each);
}

void acceptWiretale(benchmark::State &state)
{
    const MockUnderTest mock;
    acceptRate(state, mock.info.port);
}

void acceptPython(benchmark::State &state)
{
    const ForeignPeer peer(pythonPeer());
    acceptRate(state, peer.port);
}

void acceptNode(benchmark::State &state)
{
    const ForeignPeer peer(nodePeer());
    acceptRate(state, peer.port);
}

/// False once the server ended the connection.
bool sendBurst(int socket, const std::string &burst)
{
    const ssize_t size = ::send(socket, burst.data(), burst.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (size < 0 && errno == EAGAIN)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return size > 0 || errno == EAGAIN;
}

std::string burstOf(std::uint8_t opcode)
{
    std::string frame = bench::maskedMessage(), burst;
    frame[0] = char(0x80 | opcode);
    for (int i = 0; i < 1000; ++i)
        burst += frame;
    return burst;
}

/// Keeps a hostile client going from a process of its own: a thread would share the processor's time and our locks.
class FloodProcess {
public:
    FloodProcess(std::uint16_t port, const std::string &path, std::string burst)
    {
        std::fflush(nullptr);
        m_process = ::fork();
        if (m_process != 0)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        LoadGenerator client;
        if (client.open(port, path, 1))
            while (burst.empty() ? (::pause(), false) : sendBurst(client.socket(0), burst)) { }
        ::_exit(0);
    }
    ~FloodProcess()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    FloodProcess(const FloodProcess &) = delete;

private:
    pid_t m_process;
};

struct Attack {
    const char *name, *path;
    std::string burst; ///< sent again and again; empty: opens and never reads
};

/// Ten well-behaved clients beside one hostile one, against the same ten alone in the same run.
void latencyBeside(benchmark::State &state, const Attack &attack)
{
    const MockUnderTest mock;
    LoadGenerator clients;
    if (!clients.open(mock.info.port, "/echo", 10)) {
        state.SkipWithError("no connection");
        return;
    }
    const auto quiet = clients.echo(std::chrono::milliseconds(1000));
    const FloodProcess flood(mock.info.port, attack.path, attack.burst);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    LoadGenerator::Echoes beside;
    for (auto _ : state) {
        beside = clients.echo(std::chrono::milliseconds(2000));
        state.SetIterationTime(beside.seconds);
    }
    state.counters["quiet_p50_us"] = quiet.p50;
    state.counters["p50_us"] = beside.p50;
    state.counters["ratio_p50"] = beside.p50 / quiet.p50;
    state.counters["ratio_p99"] = beside.p99 / quiet.p99;
}

const Attack attacks[] = {
    {"a push that nobody reads", "/push?count=1000000&size=1000&rate=0", {}},
    {"a flood of Pings", "/sink", burstOf(0x9)},
    {"a flood of messages that are echoed and not read", "/echo", burstOf(0x2)},
    {"a flood of messages to /sink", "/sink", burstOf(0x2)},
};

[[maybe_unused]] const bool attacksRegistered = [] {
    for (const Attack &attack : attacks)
        benchmark::RegisterBenchmark((std::string("latency beside ") + attack.name).c_str(), [&attack](benchmark::State &state) { latencyBeside(state, attack); })
            ->UseManualTime()
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    return true;
}();

BENCHMARK(acceptWiretale)->Name("accept rate/wiretale, recording")->UseManualTime()->Iterations(4)->Unit(benchmark::kMillisecond);
BENCHMARK(acceptPython)->Name("accept rate/python3-websockets")->UseManualTime()->Iterations(4)->Unit(benchmark::kMillisecond);
BENCHMARK(acceptNode)->Name("accept rate/node-ws")->UseManualTime()->Iterations(4)->Unit(benchmark::kMillisecond);
BENCHMARK(idleAndActive)->Name("10000 idle and 1000 active clients")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(recordFromLoopback)->Name("64 B messages recorded from loopback")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(echoWiretale)->Name("64 B echo over 100 connections/wiretale, recording")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(echoPython)->Name("64 B echo over 100 connections/python3-websockets")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(echoNode)->Name("64 B echo over 100 connections/node-ws")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int count, char **arguments)
{
    bench::raiseDescriptorLimit(); // 11 000 sockets and the recording
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
