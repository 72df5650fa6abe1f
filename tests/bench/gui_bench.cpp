// What the window costs: scrolling, filtering and growing timelines, and how long a key waits meanwhile. Run it offscreen:
//   QT_QPA_PLATFORM=offscreen build/bench/tests/bench/bench_gui
// The goals: a frame of scrolling 8 ms, a filter's first results 100 ms and its end 1 s, 700 MB at 10 million frames of
// 64 bytes, a key 50 ms while 50 000 frames a second arrive.
#include "capture/recorder.h"
#include "gui/paint/theme.h"
#include "gui/session/session_page.h"
#include "gui/window/main_window.h"
#include "ws/handshake.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <string>
#include <thread>

namespace {

using enum ws::Direction;
using Clock = std::chrono::steady_clock;

constexpr int manyFrames = 10'000'000;
constexpr int framesInARead = 1000;
constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Memory of the program itself, in MB; pages of the session file belong to the system.
double ownMegabytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    double kilobytes = 0;
    while (status >> word)
        if (word == "RssAnon:" || word == "RssShmem:") {
            double value = 0;
            status >> value;
            kilobytes += value;
        }
    return kilobytes / 1000;
}

/// `count` frames of 64 bytes; every hundredth is a Ping.
ws::ByteBuffer frames(int count)
{
    ws::ByteBuffer bytes;
    const std::string payload = R"({"type":"order","id":"A-7731","state":"picked_up","eta_s":540})" + std::string(3, ' ');
    for (int each = 0; each < count; ++each) {
        ws::FrameHeader header;
        header.opcode = each % 100 == 99 ? ws::Opcode::Ping : ws::Opcode::Text;
        ws::appendFrame(bytes, header, ws::bytesOf(payload.substr(0, 64)));
    }
    return bytes;
}

/// A session that is open, recorded as a socket would.
class Live {
public:
    Live()
        : m_recorder(std::move(capture::Recorder::createTemporary()).value())
    {
        capture::SessionInfo info;
        info.start = m_now;
        info.url = "ws://127.0.0.1:9001/feed";
        m_id = m_recorder->begin(info);
        m_recorder->setEndpoints(m_id, {"127.0.0.1", 40000}, {"127.0.0.1", 9001}, false);
        const std::string request = "GET /feed HTTP/1.1\r\nHost: 127.0.0.1:9001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
            + std::string(key) + "\r\nSec-WebSocket-Version: 13\r\n\r\n";
        const std::string answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + ws::acceptFor(key) + "\r\n\r\n";
        bytes(ClientToServer, ws::bytesOf(request));
        bytes(ServerToClient, ws::bytesOf(answer));
    }
    void bytes(ws::Direction direction, ws::Bytes data)
    {
        m_now += std::chrono::microseconds(20);
        m_recorder->bytes(m_id, direction, data, m_now);
    }
    std::shared_ptr<const capture::Recording> recording() const { return m_recorder->recording(); }

private:
    std::unique_ptr<capture::Recorder> m_recorder;
    capture::SessionId m_id = 0;
    ws::Time m_now{std::chrono::seconds(1'795'000'000)};
};

/// The window on a live session.
struct Window {
    explicit Window(const Live &live)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , window(std::move(gui::Workspace::create()).value(), theme, settings)
    {
        window.resize(1440, 900);
        window.show();
        window.workspace().book().add(live.recording(), gui::Origin::Engine);
        runUntil([this] { return !window.workspace().book().entries().empty(); });
        window.showSession(1);
        page = window.findChild<gui::SessionPage *>(QStringLiteral("sessionPage"));
    }
    template <typename Condition>
    static void runUntil(const Condition &condition)
    {
        while (!condition())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }

    QTemporaryDir folder;
    QSettings settings;
    gui::Theme theme;
    gui::MainWindow window;
    gui::SessionPage *page = nullptr;
};

/// Ten million frames, recorded once for all benchmarks.
Window &bigWindow()
{
    static Live live;
    static const bool recorded = [] {
        const auto read = frames(framesInARead);
        for (int each = 0; each < manyFrames / framesInARead; ++each)
            live.bytes(ServerToClient, read);
        return true;
    }();
    benchmark::DoNotOptimize(recorded);
    static Window window(live);
    Window::runUntil([] { return int(window.page->model().shownRows()) >= manyFrames; });
    return window;
}

void memoryOfTenMillionFrames(benchmark::State &state)
{
    auto &window = bigWindow();
    for ([[maybe_unused]] auto _ : state)
        window.window.grab();
    state.counters["own_MB"] = ownMegabytes();
}

/// One step of the wheel, then everything painted.
void scrollTenMillionRows(benchmark::State &state)
{
    auto &window = bigWindow();
    auto &view = window.page->timeline();
    view.setFollowing(false);
    auto *bar = view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    double worst = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        bar->setValue(bar->value() + (state.range(0) == 0 ? 3 : view.height()));
        view.viewport()->repaint();
        worst = std::max(worst, millisecondsSince(start));
    }
    state.counters["worst_ms"] = worst;
}

/// From the typed filter to the first rows and to the last.
void filterTenMillionRows(benchmark::State &state, const char *words)
{
    auto &window = bigWindow();
    auto &model = window.page->model();
    double first = 0, end = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        model.setFilter(capture::Filter::parse(words).value(), {});
        Window::runUntil([&] { model.showNewEvents(); return model.shownRows() > 0 || model.searchPercent() == 100; });
        first += millisecondsSince(start);
        Window::runUntil([&] { model.showNewEvents(); return model.searchPercent() == 100; });
        end += millisecondsSince(start);
        state.PauseTiming();
        model.clearFilter();
        state.ResumeTiming();
    }
    const auto runs = double(state.iterations());
    state.counters["first_ms"] = first / runs;
    state.counters["end_ms"] = end / runs;
}

/// A person's key while frames arrive: posted from another thread, so that it waits as long as the window is busy.
class Keys : public QObject {
public:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        waits.push_back(millisecondsSince(m_posted.load()));
        m_waiting = false;
        return true;
    }
    void press()
    {
        if (m_waiting.exchange(true))
            return;
        m_posted = Clock::now();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    std::vector<double> waits; ///< of the window's thread

private:
    std::atomic<Clock::time_point> m_posted{};
    std::atomic<bool> m_waiting{false};
};

void inputWhileFramesArrive(benchmark::State &state)
{
    constexpr int perSecond = 50'000;
    constexpr auto turn = std::chrono::milliseconds(10);
    Live live;
    Window window(live);
    window.page->timeline().setFollowing(true);
    Keys keys;
    std::atomic<bool> stop{false};
    std::thread peer([&] {
        const auto read = frames(perSecond / 100);
        for (auto next = Clock::now(); !stop; next += turn) {
            live.bytes(ServerToClient, read);
            keys.press();
            std::this_thread::sleep_until(next);
        }
    });
    for ([[maybe_unused]] auto _ : state) {
        const auto end = Clock::now() + std::chrono::seconds(1);
        Window::runUntil([&end] { return Clock::now() >= end; });
    }
    stop = true;
    peer.join();
    QCoreApplication::processEvents();
    auto &waits = keys.waits;
    std::sort(waits.begin(), waits.end());
    state.counters["median_ms"] = waits.empty() ? 0 : waits[waits.size() / 2];
    state.counters["p99_ms"] = waits.empty() ? 0 : waits[waits.size() * 99 / 100];
    state.counters["worst_ms"] = waits.empty() ? 0 : waits.back();
    state.counters["rows"] = double(window.page->model().shownRows());
}

BENCHMARK(inputWhileFramesArrive)->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfTenMillionFrames)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(scrollTenMillionRows)->Arg(0)->Arg(1)->ArgName("pages")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterTenMillionRows, kind, "op:ping")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterTenMillionRows, size, "size>60")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterTenMillionRows, nothing, "dir:out op:binary")->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
