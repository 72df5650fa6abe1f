#include "net/browser_launch.h"

#include "net/url.h"

#include <fstream>

#include <filesystem>

namespace {

using net::Browser;
using net::BrowserTask;

/// Where a page whose origin is not ours is really found.
struct Detour {
    std::string host;
    std::uint16_t port = 0; ///< as in the origin
    std::string to; ///< "127.0.0.1:34567"; empty: no detour
};

Detour detourFor(const BrowserTask &task, std::uint16_t port)
{
    const auto origin = net::parseUrl(task.origin);
    if (task.origin.empty() || !origin)
        return {};
    return {origin.value().host, origin.value().port, "127.0.0.1:" + std::to_string(port)};
}

net::BrowserLaunch chromium(const Browser &browser, const BrowserTask &task, const std::string &page, const Detour &detour, const std::string &folder)
{
    net::BrowserLaunch launch;
    launch.process.command = {browser.path,
                              "--headless",
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--disable-extensions",
                              "--disable-dev-shm-usage",
                              "--user-data-dir=" + folder,
                              "--remote-debugging-pipe",
                              "--no-proxy-server"};
    if (!detour.to.empty())
        launch.process.command.push_back("--host-resolver-rules=MAP " + detour.host + ":" + std::to_string(detour.port) + " " + detour.to);
    if (task.insecure)
        launch.process.command.emplace_back("--ignore-certificate-errors");
    launch.process.command.emplace_back("about:blank");
    launch.process.controlPipe = true;
    launch.process.environment = {{"HOME", folder}};
    launch.console = net::chromiumConsole(page);
    return launch;
}

void writeFirefoxPreferences(const Detour &detour, const std::string &folder)
{
    std::ofstream file(folder + "/user.js");
    file << "user_pref(\"browser.shell.checkDefaultBrowser\", false);\n"
            "user_pref(\"browser.startup.homepage_override.mstone\", \"ignore\");\n"
            "user_pref(\"datareporting.policy.dataSubmissionEnabled\", false);\n"
            "user_pref(\"toolkit.telemetry.reportingpolicy.firstRun\", false);\n"
            "user_pref(\"app.normandy.enabled\", false);\n"
            "user_pref(\"app.update.enabled\", false);\n"
            "user_pref(\"services.settings.server\", \"data:,#remote-settings-dummy/v1\");\n"
            "user_pref(\"network.captive-portal-service.enabled\", false);\n"
            "user_pref(\"network.connectivity-service.enabled\", false);\n"
            "user_pref(\"network.dns.disablePrefetch\", true);\n";
    if (detour.to.empty()) {
        file << "user_pref(\"network.proxy.type\", 0);\n";
        return;
    }
    const std::string port = std::to_string(detour.port);
    file << "user_pref(\"network.proxy.type\", 2);\n"
            "user_pref(\"network.proxy.allow_hijacking_localhost\", true);\n"
            "user_pref(\"network.proxy.autoconfig_url\", \"data:text/plain,function FindProxyForURL(u,h){return u.indexOf('http://"
         << detour.host << (detour.port == 80 ? "" : ":" + port) << "/')==0?'PROXY " << detour.to << "':'DIRECT'}\");\n";
}

net::BrowserLaunch firefox(const Browser &browser, const BrowserTask &task, const std::string &page, const Detour &detour, const std::string &folder)
{
    writeFirefoxPreferences(detour, folder);
    net::BrowserLaunch launch;
    launch.process.command = {browser.path, "--headless", "--no-remote", "--profile", folder, "--remote-debugging-port", "0", "about:blank"};
    launch.process.environment = {{"HOME", folder}, {"MOZ_CRASHREPORTER_DISABLE", "1"}, {"MOZ_HEADLESS", "1"}};
    launch.console = net::firefoxConsole(page, task.insecure);
    return launch;
}

/// With --private MiniBrowser forgets its console option; the profile is fresh anyway. It has no headless mode: without a display it needs a server of its own, which the caller starts.
net::BrowserLaunch webkit(const Browser &browser, const BrowserTask &task, const std::string &page, const Detour &detour, const std::string &folder)
{
    net::BrowserLaunch launch;
    launch.process.terminal = true;
    launch.process.command = {browser.path, "--enable-write-console-messages-to-stdout=true"};
    if (!detour.to.empty()) {
        launch.process.command.push_back("--proxy=http://" + detour.to);
        launch.process.command.emplace_back("--ignore-host=127.0.0.1");
        launch.process.command.emplace_back("--ignore-host=localhost");
    }
    if (task.insecure)
        launch.process.command.emplace_back("--ignore-tls-errors");
    launch.process.command.push_back(page);
    launch.process.environment = {{"HOME", folder}, {"XDG_RUNTIME_DIR", folder}, {"XDG_DATA_HOME", folder}, {"XDG_CACHE_HOME", folder}, {"XDG_CONFIG_HOME", folder}, {"WEBKIT_DISABLE_COMPOSITING_MODE", "1"}, {"GDK_BACKEND", "x11"},
                                  {"NO_AT_BRIDGE", "1"}, {"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"}};
    launch.console = net::webkitConsole();
    return launch;
}

} // namespace

ws::Result<net::BrowserLaunch> net::browserLaunch(const Browser &browser, const BrowserTask &task, const std::string &pageUrl, std::uint16_t port,
                                                  const std::string &folder)
{
    const Detour detour = detourFor(task, port);
    switch (browser.kind) {
    case BrowserKind::Chromium: return chromium(browser, task, pageUrl, detour, folder);
    case BrowserKind::Firefox: return firefox(browser, task, pageUrl, detour, folder);
    case BrowserKind::WebKit: break;
    }
    return webkit(browser, task, pageUrl, detour, folder);
}
