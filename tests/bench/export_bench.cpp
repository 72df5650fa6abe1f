// What a million frames of 64 bytes cost out to each format and back, from the file on, beside `tshark -T json` on the same
// file in the same run. The counter peak_MB is the process's highest resident size of that benchmark, times_tshark how many
// times faster than tshark it is (run all in one go: tshark comes first).
//   bench_export [--benchmark_filter=...]
#include "capture/recorder.h"
#include "exporters/exporter.h"
#include "exporters/import.h"
#include "ws/handshake.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace {

using enum ws::Direction;

constexpr std::uint32_t frames = 1'000'000;
constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";

double tsharkSeconds = 0;

/// The folder of all files of a run, removed at its end.
class Folder {
public:
    Folder()
    {
        const char *const set = std::getenv("TMPDIR");
        m_path = std::string(set ? set : "/tmp") + "/wiretale-bench-XXXXXX";
        if (!::mkdtemp(m_path.data()))
            std::abort();
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    std::string file(const std::string &name) const { return m_path + '/' + name; }

private:
    std::string m_path;
};

const Folder &folder()
{
    static const Folder made;
    return made;
}

/// A line of JSON of 64 bytes, each another.
std::string message(std::uint32_t number)
{
    std::string text = R"({"symbol":"EURUSD","bid":1.0)" + std::to_string(1000 + number % 9000) + R"(,"n":)" + std::to_string(number);
    return text + std::string(63 - text.size(), ' ') + '}';
}

ws::ByteBuffer frame(std::uint32_t number)
{
    ws::FrameHeader header;
    header.opcode = ws::Opcode::Text;
    ws::ByteBuffer bytes;
    ws::appendFrame(bytes, header, ws::bytesOf(message(number)));
    return bytes;
}

std::string recordSession(std::uint32_t count)
{
    const std::string path = folder().file(std::to_string(count) + ".pcapng");
    auto recorder = std::move(capture::Recorder::create(path)).value();
    ws::Time now{std::chrono::seconds(1'795'000'000)};
    capture::SessionInfo info;
    info.url = "ws://127.0.0.1:9001/";
    info.start = now;
    const capture::SessionId id = recorder->begin(info);
    const auto send = [&](ws::Direction direction, ws::Bytes bytes) { recorder->bytes(id, direction, bytes, now += std::chrono::microseconds(1)); };
    recorder->setEndpoints(id, {"127.0.0.1", 40000}, {"127.0.0.1", 9001}, false);
    send(ClientToServer, ws::bytesOf("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + std::string(key)
                                     + "\r\nSec-WebSocket-Version: 13\r\n\r\n"));
    send(ServerToClient, ws::bytesOf("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                                     + ws::acceptFor(key) + "\r\n\r\n"));
    for (std::uint32_t i = 0; i < count; ++i)
        send(ServerToClient, frame(i));
    recorder->end(id, now);
    return path;
}

/// The file of a million frames, made once.
const std::string &million()
{
    static const std::string path = recordSession(frames);
    return path;
}

void resetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (double kibibytes = 0; word == "VmHWM:" && status >> kibibytes)
            return kibibytes * 1024 / 1e6;
    return 0;
}

void count(benchmark::State &state, double seconds)
{
    state.SetItemsProcessed(state.iterations() * frames);
    state.counters["peak_MB"] = peakMegabytes();
    if (tsharkSeconds > 0)
        state.counters["times_tshark"] = tsharkSeconds * double(state.iterations()) / seconds;
}

class Clock {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void tsharkToJson(benchmark::State &state)
{
    if (std::system("command -v tshark >/dev/null") != 0)
        return state.SkipWithError("tshark is not installed");
    const std::string command = "tshark -r " + million() + " -T json >/dev/null 2>&1";
    for ([[maybe_unused]] auto _ : state) {
        const Clock clock;
        if (std::system(command.c_str()) != 0)
            state.SkipWithError("tshark failed");
        tsharkSeconds = clock.seconds();
    }
    state.SetItemsProcessed(state.iterations() * frames);
}

/// Opens the file and writes it, as `wiretale-cli show` does.
void fromFileTo(benchmark::State &state, const char *format, bool reveal)
{
    exporters::ExportOptions options;
    options.reveal = reveal;
    million();
    resetPeak();
    std::uint64_t written = 0;
    const Clock clock;
    for ([[maybe_unused]] auto _ : state) {
        const auto opened = exporters::openAny(million());
        const auto sink = [&](std::string_view piece) {
            written += piece.size();
            return true;
        };
        if (!exporters::findExporter(format)->write(*opened.value(), options, sink))
            state.SkipWithError("the export failed");
    }
    count(state, clock.seconds());
    state.SetBytesProcessed(std::int64_t(written));
}

void backFrom(benchmark::State &state, const char *format)
{
    exporters::ExportOptions options;
    options.reveal = true;
    const std::string path = folder().file(std::string("back.") + format);
    if (!exporters::exportToFile(*exporters::findExporter(format), *exporters::openAny(million()).value(), options, path))
        return state.SkipWithError("the export failed");
    resetPeak();
    const Clock clock;
    for ([[maybe_unused]] auto _ : state) {
        const auto opened = exporters::openAny(path);
        if (!opened || !opened.value()->session(0)->findMessage(frames))
            state.SkipWithError("messages are missing");
    }
    count(state, clock.seconds());
}

/// What a browser has to hold.
void reportOfAHundredThousandFrames(benchmark::State &state)
{
    const std::string path = recordSession(100'000);
    std::uint64_t written = 0;
    for ([[maybe_unused]] auto _ : state) {
        written = 0;
        const auto sink = [&](std::string_view piece) {
            written += piece.size();
            return true;
        };
        if (!exporters::findExporter("html")->write(*exporters::openAny(path).value(), {}, sink))
            state.SkipWithError("the export failed");
    }
    state.counters["report_MB"] = double(written) / 1e6;
}

BENCHMARK(tsharkToJson)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, jsonl_masked, "jsonl", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, jsonl_revealed, "jsonl", true)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, har, "har", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, json, "json", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, text, "text", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, html, "html", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, markdown, "markdown", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(fromFileTo, pcapng, "pcapng", false)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(backFrom, jsonl, "jsonl")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(backFrom, har, "har")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(backFrom, pcapng, "pcapng")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(reportOfAHundredThousandFrames)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
