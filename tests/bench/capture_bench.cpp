// What recording, opening and filtering cost. The file of a million frames is made once; tshark reads the same one when
// it is installed: compare the "open" figure with it, in the same run.
//   bench_capture [--benchmark_filter=...]
#include "capture/recorder.h"
#include "capture/row_map.h"
#include "ws/handshake.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include <unistd.h>

namespace {

using enum ws::Direction;

constexpr std::uint32_t frames = 1'000'000;
constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";

ws::ByteBuffer frame(std::size_t payload)
{
    ws::FrameHeader header;
    header.mask = ws::MaskingKey{1, 2, 3, 4};
    ws::ByteBuffer bytes;
    ws::appendFrame(bytes, header, ws::bytesOf(std::string(payload, 'x')));
    return bytes;
}

struct Live {
    std::unique_ptr<capture::Recorder> recorder;
    capture::SessionId id = 0;
    ws::Time now{std::chrono::seconds(1'795'000'000)};

    explicit Live(std::unique_ptr<capture::Recorder> made)
        : recorder(std::move(made))
    {
        capture::SessionInfo info;
        info.start = now;
        id = recorder->begin(info);
        recorder->setEndpoints(id, {"127.0.0.1", 40000}, {"127.0.0.1", 9001}, false);
        const std::string request = "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
            + std::string(key) + "\r\nSec-WebSocket-Version: 13\r\n\r\n";
        const std::string answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                   "Sec-WebSocket-Accept: " + ws::acceptFor(key) + "\r\n\r\n";
        bytes(ClientToServer, ws::bytesOf(request));
        bytes(ServerToClient, ws::bytesOf(answer));
    }
    void bytes(ws::Direction direction, ws::Bytes data)
    {
        now += std::chrono::microseconds(1);
        recorder->bytes(id, direction, data, now);
    }
};

std::string folder()
{
    const char *const set = std::getenv("TMPDIR");
    return set ? set : "/tmp";
}

/// A file with a million frames of 64 bytes, so many to a read.
std::string recordedFile(std::uint32_t perRead)
{
    const std::string path = folder() + "/wiretale-bench-" + std::to_string(perRead) + ".pcapng";
    Live live(std::move(capture::Recorder::create(path)).value());
    ws::ByteBuffer read;
    for (std::uint32_t i = 0; i < perRead; ++i)
        ws::append(read, frame(64));
    for (std::uint32_t i = 0; i < frames / perRead; ++i)
        live.bytes(ClientToServer, read);
    live.recorder->end(live.id, live.now);
    return path;
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    double pages = 0, resident = 0;
    status >> pages >> resident;
    return resident * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void recordMessages(benchmark::State &state)
{
    Live live(std::move(capture::Recorder::createTemporary()).value());
    ws::ByteBuffer read;
    for (int i = 0; i < state.range(0); ++i)
        ws::append(read, frame(64));
    for ([[maybe_unused]] auto _ : state)
        live.bytes(ClientToServer, read);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void openMillionFrames(benchmark::State &state)
{
    const std::string path = recordedFile(std::uint32_t(state.range(0)));
    const double before = residentMegabytes();
    double grown = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto opened = capture::openRecording(path);
        if (opened.value()->session(0)->records().size() < 2 * frames)
            state.SkipWithError("frames are missing");
        grown = std::max(grown, residentMegabytes() - before);
    }
    state.SetItemsProcessed(state.iterations() * frames);
    state.counters["resident_MB"] = residentMegabytes();
    state.counters["grown_MB"] = grown;
    ::unlink(path.c_str());
}

void tsharkMillionFrames(benchmark::State &state)
{
    if (std::system("command -v tshark >/dev/null") != 0)
        return state.SkipWithError("tshark is not installed");
    const std::string path = recordedFile(std::uint32_t(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        if (std::system(("tshark -r " + path + " >/dev/null 2>&1").c_str()) != 0)
            state.SkipWithError("tshark failed");
    state.SetItemsProcessed(state.iterations() * frames);
    ::unlink(path.c_str());
}

/// Five million frames and their messages.
void filterTenMillionRows(benchmark::State &state)
{
    static const auto live = [] {
        auto made = std::make_unique<Live>(std::move(capture::Recorder::createTemporary()).value());
        ws::ByteBuffer read;
        for (int i = 0; i < 1000; ++i)
            ws::append(read, frame(std::size_t(i % 8)));
        for (int i = 0; i < 5000; ++i)
            made->bytes(ClientToServer, read);
        return made;
    }();
    constexpr const char *filters[] = {"op:text", "size>5 -is:problem", "dir:in", "time>1"};
    const auto filter = capture::Filter::parse(filters[state.range(0)]).value();
    const auto session = live->recorder->recording()->session(0);
    for ([[maybe_unused]] auto _ : state) {
        capture::RowMap rows(session, filter);
        rows.extend();
        benchmark::DoNotOptimize(rows.size());
    }
    state.SetLabel(filters[state.range(0)]);
    state.SetItemsProcessed(state.iterations() * std::int64_t(session->records().size()));
}

BENCHMARK(recordMessages)->Arg(1)->Arg(64)->Arg(512);
BENCHMARK(openMillionFrames)->Arg(1)->Arg(64)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK(tsharkMillionFrames)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(filterTenMillionRows)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
