#pragma once

#include "net/browser.h"

#include <string>
#include <string_view>

namespace net {

/// The page that a real browser opens: a script that has L, url and subprotocols (see BrowserTask) and reports what it
/// saw by POST to /report.
std::string browserPageHtml();
std::string browserHarnessScript(const BrowserTask &task);
/// The task's own script, or one that opens the address.
std::string browserPageScript(const BrowserTask &task);

/// What the page posted so far; a later report repeats the earlier ones' events and adds to them.
struct PageReport {
    std::vector<BrowserEvent> events;
    std::string userAgent;
    bool done = false;
};
/// Reads one report; false when it is not one (anybody on this computer may post to the page's port).
bool readPageReport(std::string_view json, PageReport &report);

/// "Chrome/156.0.0.0" out of a user agent, whose engine's name and version stand there.
std::string versionFromUserAgent(std::string_view userAgent);

} // namespace net
