#include "explain/page_console.h"
#include "explain/page_engine.h"

// What the document decides before and after the socket's own life: mixed content, its content security policy, and the
// back/forward cache. CSP as measured here (Chromium 156, Firefox 153, WebKitGTK 2.50); mixed content beyond loopback by each
// engine's documented behaviour.

namespace explain {

namespace {

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "::1";
}

bool isInsecure(const std::string &url) { return displayUrl(url).starts_with("ws:"); }

/// Closed without a close event: what the script can wait for does not come.
void refuseSilently(PageState &page, std::string message)
{
    log(page, std::move(message));
    fireError(page);
    page.flow.phase = PagePhase::Closed;
}

void refuseLoudly(PageState &page, std::string exception, std::string says, std::string message)
{
    if (!message.empty())
        log(page, std::move(message));
    throwException(page, std::move(exception), std::move(says));
    page.flow.phase = PagePhase::Closed;
}

void blockByPolicy(PageState &page)
{
    const std::string &directive = page.context.blockedBy;
    const std::string name = directive.substr(0, directive.find(' '));
    switch (page.engine) {
    case Engine::Chromium:
        return refuseSilently(page,
            "Connecting to '" + page.url + "' violates the following Content Security Policy directive: \"" + directive
                + "\". The action has been blocked.");
    case Engine::Firefox:
        return refuseLoudly(page, "NS_ERROR_CONTENT_BLOCKED", "The load for this content was blocked.",
            "Content-Security-Policy: The page’s settings blocked the loading of a resource (" + name + ") at " + page.url
                + " because it violates the following directive: “" + directive + "”");
    case Engine::WebKit:
        return refuseLoudly(page, "SecurityError", "The operation is insecure.",
            "Refused to connect to " + page.url + " because it does not appear in the " + name
                + " directive of the Content Security Policy.");
    case Engine::Standard:
        return failPage(page); // Fetch, 4.1: a network error
    }
}

void blockMixed(PageState &page)
{
    page.surprised = true;
    switch (page.engine) {
    case Engine::Chromium:
        return refuseLoudly(page, "SecurityError",
            "Failed to construct 'WebSocket': An insecure WebSocket connection may not be initiated from a page loaded over HTTPS.", {});
    case Engine::Firefox:
        return refuseLoudly(page, "SecurityError", "The operation is insecure.", {});
    case Engine::WebKit:
        page.surprised = false;
        return refuseSilently(page, "CONSOLE SECURITY WARN [blocked] The page requested insecure content from " + page.url);
    case Engine::Standard:
        return failPage(page); // Mixed Content, 4.4
    }
}

} // namespace

bool admitByContext(PageState &page, const std::string &url)
{
    const bool trusted = isLoopback(hostOf(url)) && page.engine != Engine::WebKit; // Secure Contexts, 3.1
    if (!page.context.blockedBy.empty())
        blockByPolicy(page);
    else if (page.context.secure && isInsecure(url) && !trusted)
        blockMixed(page);
    return page.flow.phase != PagePhase::Closed;
}

void returnPage(PageState &page)
{
    if (!page.suspended)
        return;
    page.suspended = false;
    if (page.engine == Engine::Chromium)
        logChromium(page, "Page entered Back-Forward Cache.");
    failPage(page);
}

} // namespace explain
