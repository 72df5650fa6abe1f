#pragma once

#include "ws/bytes.h"
#include "ws/time.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace net {

enum class BrowserKind : std::uint8_t { Chromium, Firefox, WebKit };
std::string_view browserKindId(BrowserKind kind); ///< "chromium", "firefox", "webkit"

/// A browser program of this machine.
struct Browser {
    BrowserKind kind = BrowserKind::Chromium;
    std::string path;
    std::string version; ///< as it says itself, "Chromium 156.0.8078.79"; empty: it would not tell
};

/// The browsers found in the usual places, at most one of each kind. Asks each for its version (some 100 ms).
std::vector<Browser> findBrowsers();
/// The browser at that path, its kind told from the name; nullopt when there is no such program.
std::optional<Browser> browserAt(const std::string &path);

/// What a real browser is to do, on a page that we serve over loopback.
struct BrowserTask {
    std::string url; ///< opened by `new WebSocket(url, subprotocols)`
    std::vector<std::string> subprotocols;
    /// Run by the page instead of opening `url` at once. It has `url`, `subprotocols` and `L`:
    /// L.open({url, protocols, onopen(ws), onmessage(ws), onerror(ws), onclose(ws)}) opens a socket and logs its events
    /// (false when the constructor threw), L.call(ws, "send", [..]) logs what is thrown, L.log({type, ..}), L.sockets, L.done().
    std::string script;
    std::string origin; ///< "http://app.example" or with a port; empty: http://127.0.0.1 and the port of our page
    bool insecure = false; ///< any certificate of the peer is good enough
    ws::Duration settle = std::chrono::milliseconds(300); ///< goes on listening so long after the last socket closed
    ws::Duration limit = std::chrono::seconds(10); ///< then the browser is ended
};

/// One thing that the page's script saw; members that the type does not have stay at their defaults.
struct BrowserEvent {
    std::string type; ///< "open", "message", "error", "close", "throw", or what L.log was given
    double milliseconds = 0; ///< since the page's script began
    std::uint32_t socket = 0; ///< number of the page's socket, from 1
    int readyState = 0;
    std::string protocol, extensions; ///< open
    std::string dataType; ///< message: "text" or "binary"
    std::uint64_t length = 0; ///< message: UTF-16 units of text, bytes of binary
    std::string data; ///< message: the text, or hex of the bytes; at most 4096 characters
    std::uint16_t code = 0; ///< close
    std::string reason;
    bool wasClean = false;
    std::string name, says; ///< throw: the exception's name and message
};

struct ConsoleText {
    std::string level; ///< "error", "warning", "info", "log"
    std::string text; ///< verbatim
    double milliseconds = 0; ///< since the browser was started
};

struct BrowserReport {
    bool ran = false; ///< the page ran and reported
    bool cut = false; ///< the time limit or the cancel ended it; what was seen until then is here
    std::string failure; ///< a sentence, when !ran
    std::string version; ///< of the browser, by its user agent
    std::string userAgent;
    std::string log; ///< what the browser wrote to its standard error, its last 64 KiB
    std::vector<BrowserEvent> events;
    std::vector<ConsoleText> console;
    ws::Duration took{};
};

/// Runs the browser headless with a fresh profile on our page, waits for what its script saw, and ends the process by
/// its own id. Blocks at most `limit` and a second; `cancelled` is asked about every 50 ms, from this thread.
BrowserReport askBrowser(const Browser &browser, const BrowserTask &task, const std::function<bool()> &cancelled = {});

} // namespace net
