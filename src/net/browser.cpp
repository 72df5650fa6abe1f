#include "net/browser.h"

#include "net/browser_host.h"
#include "net/browser_launch.h"
#include "net/clock.h"
#include "net/url.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace {

using net::Browser;
using net::BrowserKind;

constexpr ws::Duration turn = std::chrono::milliseconds(10);

struct Candidate {
    BrowserKind kind;
    const char *program;
};
constexpr Candidate candidates[] = {
    {BrowserKind::Chromium, "chromium"},
    {BrowserKind::Chromium, "google-chrome"},
    {BrowserKind::Chromium, "chromium-browser"},
    {BrowserKind::Firefox, "firefox-esr"},
    {BrowserKind::Firefox, "firefox"},
    {BrowserKind::WebKit, "MiniBrowser"},
    {BrowserKind::WebKit, "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"},
    {BrowserKind::WebKit, "/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser"},
    {BrowserKind::WebKit, "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser"},
    {BrowserKind::WebKit, "/usr/libexec/webkit2gtk-4.1/MiniBrowser"},
};

std::string firstLine(std::string text)
{
    text.erase(std::min(text.find('\n'), text.size()));
    return text;
}

/// MiniBrowser has no --version; its folder names the library's generation.
Browser described(BrowserKind kind, const std::string &path)
{
    if (kind == BrowserKind::WebKit)
        return {kind, path, "WebKitGTK MiniBrowser"};
    std::string said = net::outputOf({path, "--version"}, std::chrono::seconds(5));
    const std::size_t name = said.find(kind == BrowserKind::Firefox ? "Mozilla" : "Chrom");
    return {kind, path, firstLine(name == std::string::npos ? said : said.substr(name))};
}

std::optional<BrowserKind> kindOf(const std::string &path)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    if (name.find("hrom") != std::string::npos)
        return BrowserKind::Chromium;
    if (name.find("irefox") != std::string::npos)
        return BrowserKind::Firefox;
    if (name == "MiniBrowser")
        return BrowserKind::WebKit;
    return std::nullopt;
}

std::string_view titleOf(BrowserKind kind)
{
    switch (kind) {
    case BrowserKind::Chromium: return "Chromium";
    case BrowserKind::Firefox: return "Firefox";
    case BrowserKind::WebKit: break;
    }
    return "WebKit";
}

/// A display of our own for a browser that has no headless mode; nothing where there is one already.
struct Display {
    std::optional<net::BrowserProcess> server;
    std::string name;
};

ws::Result<Display> displayFor(const Browser &browser)
{
    Display display;
    const char *given = std::getenv("DISPLAY");
    if (browser.kind != BrowserKind::WebKit || (given && *given))
        return display;
    const std::string program = net::findProgram("Xvfb");
    if (program.empty())
        return ws::Error{"WebKit's MiniBrowser needs a display, and there is neither one nor the program Xvfb."};
    auto server = net::BrowserProcess::start({{program, "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"}, {}, false, false});
    if (!server)
        return server.error();
    display.server.emplace(std::move(server).value());
    for (const ws::Time until = net::now() + std::chrono::seconds(3); net::now() < until && display.name.empty();) {
        std::this_thread::sleep_for(turn);
        display.server->pump();
        for (const std::string &line : display.server->takeLines())
            if (!line.empty() && std::ranges::all_of(line, [](char c) { return c >= '0' && c <= '9'; }))
                display.name = ":" + line;
    }
    if (display.name.empty())
        return ws::Error{"The display server Xvfb did not start."};
    return display;
}

/// One browser under way: what serves, what runs, what is heard.
struct Run {
    net::BrowserHost host;
    net::BrowserProcess process;
    std::unique_ptr<net::BrowserConsole> console;
    ws::Time begun;

    void pump(net::BrowserReport &report)
    {
        host.pump();
        process.pump();
        console->pump(process);
        for (net::ConsoleText &text : console->takeTexts()) {
            text.milliseconds = std::chrono::duration<double, std::milli>(net::now() - begun).count();
            report.console.push_back(std::move(text));
        }
    }
};

void watch(Run &run, const net::BrowserTask &task, const std::function<bool()> &cancelled, net::BrowserReport &report)
{
    std::optional<ws::Time> doneAt;
    for (;;) {
        run.pump(report);
        const ws::Time time = net::now();
        if (run.host.report().done && !doneAt)
            doneAt = time + std::chrono::milliseconds(50); // console texts come on a way of their own
        if (doneAt && time >= *doneAt)
            return;
        report.cut = time - run.begun > task.limit || (cancelled && cancelled());
        if (report.cut || !run.process.running())
            return;
        std::this_thread::sleep_for(turn);
    }
}

void conclude(Run &run, const Browser &browser, net::BrowserReport &report)
{
    report.log = run.process.output();
    report.events = run.host.report().events;
    report.userAgent = run.host.report().userAgent;
    report.version = net::versionFromUserAgent(report.userAgent);
    report.ran = run.host.reported();
    report.took = net::now() - run.begun;
    const std::string title(titleOf(browser.kind));
    if (report.ran)
        return;
    if (run.host.pageOpened())
        report.failure = title + " opened the page, but its script did not report.";
    else if (report.cut)
        report.failure = title + " did not open the page in time.";
    else
        report.failure = title + " did not start: it ended at once.";
}

/// Why the page cannot have that origin; empty: it can.
std::string originFault(const std::string &origin)
{
    if (origin.empty())
        return {};
    const auto url = net::parseUrl(origin);
    if (!url || url.value().scheme != "http" || url.value().target != "/")
        return "The page's origin must be http://HOST or http://HOST:PORT; \"" + origin + "\" is not.";
    return {};
}

} // namespace

std::string_view net::browserKindId(BrowserKind kind)
{
    switch (kind) {
    case BrowserKind::Chromium: return "chromium";
    case BrowserKind::Firefox: return "firefox";
    case BrowserKind::WebKit: break;
    }
    return "webkit";
}

std::vector<Browser> net::findBrowsers()
{
    std::vector<Browser> found;
    for (const Candidate &candidate : candidates) {
        if (std::ranges::any_of(found, [&](const Browser &browser) { return browser.kind == candidate.kind; }))
            continue;
        if (const std::string path = findProgram(candidate.program); !path.empty())
            found.push_back(described(candidate.kind, path));
    }
    return found;
}

std::optional<Browser> net::browserAt(const std::string &path)
{
    const std::string program = findProgram(path);
    const auto kind = kindOf(path);
    if (program.empty() || !kind)
        return std::nullopt;
    return described(*kind, program);
}

net::BrowserReport net::askBrowser(const Browser &browser, const BrowserTask &task, const std::function<bool()> &cancelled)
{
    BrowserReport report;
    const auto failed = [&report](std::string why) {
        report.failure = std::move(why);
        return report;
    };
    if (const std::string fault = originFault(task.origin); !fault.empty())
        return failed(fault);
    const TemporaryFolder folder;
    if (folder.path().empty())
        return failed("No temporary folder could be made for the browser's profile.");
    auto host = BrowserHost::create(task);
    if (!host)
        return failed(host.error().says);
    auto display = displayFor(browser);
    if (!display)
        return failed(display.error().says);
    const std::uint16_t port = host.value().port();
    const std::string page = (task.origin.empty() ? "http://127.0.0.1:" + std::to_string(port) : parseUrl(task.origin).value().origin()) + "/";
    auto launch = browserLaunch(browser, task, page, port, folder.path());
    if (!launch)
        return failed(launch.error().says);
    if (!display.value().name.empty())
        launch.value().process.environment.emplace_back("DISPLAY", display.value().name);
    auto process = BrowserProcess::start(launch.value().process);
    if (!process)
        return failed(process.error().says);

    Run run{std::move(host).value(), std::move(process).value(), std::move(launch.value().console), now()};
    watch(run, task, cancelled, report);
    conclude(run, browser, report);
    run.process.end(std::chrono::milliseconds(500));
    return report;
}
