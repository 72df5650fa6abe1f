#pragma once

#include "net/browser.h"
#include "net/browser_console.h"
#include "net/browser_process.h"

namespace net {

/// How one kind of browser is started headless on a page, with a profile of its own in `folder`.
struct BrowserLaunch {
    ProcessWish process;
    std::unique_ptr<BrowserConsole> console;
};

/// `pageUrl` is what the browser opens; `port` where our page really is, for origins that are not loopback addresses.
ws::Result<BrowserLaunch> browserLaunch(const Browser &browser, const BrowserTask &task, const std::string &pageUrl, std::uint16_t port,
                                        const std::string &folder);

} // namespace net
