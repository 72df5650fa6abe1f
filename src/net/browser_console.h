#pragma once

#include "net/browser.h"
#include "net/browser_process.h"

#include <memory>

namespace net {

/// Opens the page in a browser that was started for it, and collects what the page's console shows. Non-blocking; the
/// caller's loop pumps it.
class BrowserConsole {
public:
    virtual ~BrowserConsole() = default;
    virtual void pump(BrowserProcess &process) = 0;
    /// Texts since the last call; times are left to the caller.
    std::vector<ConsoleText> takeTexts() { return std::exchange(m_texts, {}); }

protected:
    std::vector<ConsoleText> m_texts;
};

/// Chromium: the DevTools protocol over its pipe.
std::unique_ptr<BrowserConsole> chromiumConsole(const std::string &page);
/// Firefox: WebDriver BiDi over a WebSocket, our own engine as its client.
std::unique_ptr<BrowserConsole> firefoxConsole(const std::string &page, bool insecure);
/// WebKit's MiniBrowser: the lines it writes; it opens the page from its command line.
std::unique_ptr<BrowserConsole> webkitConsole();

} // namespace net
