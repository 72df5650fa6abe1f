#include "explain/page_console.h"
#include "explain/page_engine.h"
#include "ws/http_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace explain {

namespace {

/// Exceptions and their words. Firefox and WebKit have one sentence per name; Chromium's says what was wrong.
struct ExceptionWords {
    std::string_view name, firefox, webkit;
};
constexpr std::array exceptionWords = {
    ExceptionWords{"SyntaxError", "An invalid or illegal string was specified", "The string did not match the expected pattern."},
    ExceptionWords{"InvalidAccessError", "A parameter or an operation is not supported by the underlying object",
                   "The object does not support the operation or argument."},
    ExceptionWords{"InvalidStateError", "An attempt was made to use an object that is not, or is no longer, usable",
                   "The object is in an invalid state."},
    ExceptionWords{"TypeError", "WebSocket.send: 0 is not a valid argument count for any overload.", "Not enough arguments"},
};

void raise(PageState &page, std::string_view name, std::string chromium)
{
    const auto words = std::ranges::find(exceptionWords, name, &ExceptionWords::name);
    switch (page.engine) {
    case Engine::Chromium:
        return throwException(page, std::string(name), std::move(chromium));
    case Engine::Firefox:
        return throwException(page, std::string(name), std::string(words->firefox));
    case Engine::WebKit:
        return throwException(page, std::string(name), std::string(words->webkit));
    case Engine::Standard:
        return throwException(page, std::string(name), {});
    }
}

void logScriptError(PageState &page, std::string text)
{
    if (page.engine == Engine::WebKit)
        log(page, "CONSOLE JS ERROR " + text);
}

/// Fetch, 2.9: ports that a page may not connect to.
constexpr std::array badPorts = {
    0,    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,   25,   37,   42,   43,   53,   69,   77,   79,
    87,   95,   101,  102,  103,  104,  109,  110,  111,  113,  115,  117,  119,  123,  135,  137,  139,  143,  161,  179,  389,
    427,  465,  512,  513,  514,  515,  526,  530,  531,  532,  540,  548,  554,  556,  563,  587,  601,  636,  989,  990,  993,
    995,  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
};

/// Non-ASCII and control characters as \uXXXX, as both engines that show a subprotocol show it.
std::string encodedSubprotocol(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = std::uint8_t(text[i]);
        if (byte >= 0x20 && byte < 0x7F) {
            shown += text[i];
            continue;
        }
        unsigned unit = byte;
        const std::size_t more = byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
        if (more > 0 && i + more < text.size()) {
            unit = byte & (more == 2 ? 0x0F : 0x1F);
            for (std::size_t k = 0; k < more; ++k)
                unit = unit << 6 | (std::uint8_t(text[++i]) & 0x3F);
        }
        shown += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            shown += digits[unit >> shift & 15];
    }
    return shown;
}

std::string construct(std::string_view what) { return "Failed to construct 'WebSocket': " + std::string(what); }

bool checkUrl(PageState &page, const std::string &url)
{
    std::string scheme = url.substr(0, url.find(':'));
    std::ranges::transform(scheme, scheme.begin(), ws::asciiLower);
    const bool absolute = url.find(':') != std::string::npos;
    const bool known = scheme == "ws" || scheme == "wss" || scheme == "http" || scheme == "https";
    const bool badHost = hostOf(url).empty() || portOf(url) < 0
        || (page.engine != Engine::Chromium && hostOf(url).find(' ') != std::string::npos);
    if (!absolute || (known && badHost)) {
        logScriptError(page, "Invalid url for WebSocket " + url);
        raise(page, "SyntaxError", construct("The URL '" + url + "' is invalid."));
        return false;
    }
    if (!known) {
        logScriptError(page, "Wrong url scheme for WebSocket " + url);
        raise(page, "SyntaxError",
            construct("The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '" + scheme + "' is not allowed."));
        return false;
    }
    if (const std::size_t hash = url.find('#'); hash != std::string::npos) {
        page.surprised = true;
        logScriptError(page, "URL has fragment component " + url);
        raise(page, "SyntaxError",
            construct("The URL contains a fragment identifier ('" + url.substr(hash + 1)
                + "'). Fragment identifiers are not allowed in WebSocket URLs."));
        return false;
    }
    return true;
}

bool checkSubprotocols(PageState &page, const std::vector<std::string> &subprotocols)
{
    for (const std::string &subprotocol : subprotocols)
        if (!ws::isToken(subprotocol)) {
            const std::string shown = encodedSubprotocol(subprotocol);
            logScriptError(page, "Wrong protocol for WebSocket '" + shown + "'");
            raise(page, "SyntaxError", construct("The subprotocol '" + shown + "' is invalid."));
            return false;
        }
    for (auto one = subprotocols.begin(); one != subprotocols.end(); ++one)
        if (std::find(std::next(one), subprotocols.end(), *one) != subprotocols.end()) {
            logScriptError(page, "WebSocket protocols contain duplicates: '" + *one + "'");
            raise(page, "SyntaxError", construct("The subprotocol '" + *one + "' is duplicated."));
            return false;
        }
    return true;
}

/// WebKit refuses without a close event and says so as a script error.
void refuse(PageState &page, std::string_view chromium, const std::string &webkit)
{
    if (page.engine == Engine::WebKit) {
        logScriptError(page, webkit);
        fireError(page);
        page.flow.phase = PagePhase::Closed;
        return;
    }
    if (page.engine == Engine::Chromium)
        logChromium(page, chromium);
    if (page.engine == Engine::Firefox)
        logFirefox(page);
    failPage(page);
}

bool checkDestination(PageState &page, const std::string &url)
{
    const int port = portOf(url);
    if (std::ranges::binary_search(badPorts, port)) {
        refuse(page, "Error in connection establishment: net::ERR_UNSAFE_PORT", "WebSocket port " + std::to_string(port) + " blocked");
        return false;
    }
    const bool blocksZero = page.engine == Engine::Firefox || page.engine == Engine::WebKit;
    if (blocksZero && hostOf(url) == "0.0.0.0") {
        refuse(page, {}, "WebSocket address 0.0.0.0 blocked");
        return false;
    }
    return true;
}

/// Web IDL, [Clamp] unsigned short: Firefox rounds to the nearest, the others cut.
std::uint16_t clamped(Engine engine, double code)
{
    if (std::isnan(code))
        return 0;
    const double whole = engine == Engine::Firefox || engine == Engine::Standard ? std::nearbyint(code) : std::trunc(code);
    return std::uint16_t(std::clamp(whole, 0.0, 65535.0));
}

/// The code that goes out; nullopt where none was given. Chromium takes a reason without a code for the code 0.
std::optional<std::uint16_t> codeOf(const PageState &page, const PageCloseCall &call)
{
    if (call.code)
        return clamped(page.engine, *call.code);
    return page.engine == Engine::Chromium && call.reason ? std::optional<std::uint16_t>(0) : std::nullopt;
}

} // namespace

bool constructPage(PageState &page, const std::string &given, const std::vector<std::string> &subprotocols)
{
    const std::string url = given.starts_with("//") ? "ws:" + given : given; // against an http: page
    page.url = displayUrl(url);
    page.host = hostOf(url);
    if (!checkUrl(page, url) || !checkSubprotocols(page, subprotocols)) {
        page.flow.phase = PagePhase::Closed;
        return false;
    }
    return admitByContext(page, url) && checkDestination(page, url);
}

void callClose(PageState &page, const PageCloseCall &call)
{
    constexpr std::size_t longestReason = 123;
    const auto code = codeOf(page, call);
    if (code && *code != 1000 && (*code < 3000 || *code > 4999))
        return raise(page, "InvalidAccessError",
            "Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. "
                + std::to_string(*code) + " is neither.");
    const std::string reason = code ? call.reason.value_or("") : "";
    if (reason.size() > longestReason) {
        logScriptError(page, "WebSocket close message is too long.");
        return raise(page, "SyntaxError",
            "Failed to execute 'close' on 'WebSocket': The close reason must not be greater than 123 UTF-8 bytes.");
    }
    if (page.flow.phase == PagePhase::Connecting || page.flow.phase == PagePhase::Open)
        rulesOf(page.engine).close(page, code, reason);
}

void callSend(PageState &page, const PageSendCall &call)
{
    if (call.empty)
        raise(page, "TypeError", "Failed to execute 'send' on 'WebSocket': 1 argument required, but only 0 present.");
    else if (page.flow.phase == PagePhase::Connecting)
        raise(page, "InvalidStateError", "Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.");
    else if (page.flow.phase != PagePhase::Open && page.engine == Engine::Chromium)
        log(page, "WebSocket is already in CLOSING or CLOSED state.");
}

} // namespace explain
