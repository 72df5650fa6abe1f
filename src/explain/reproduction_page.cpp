#include "explain/reproduction_page.h"

#include "explain/sentence.h"

namespace explain {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

/// A string literal of JavaScript that is safe within an HTML script element too.
std::string scriptString(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain =
            byte >= 0x20 && byte != 0x7F && std::string_view("'\\<>&\"").find(c) == std::string_view::npos;
        out += plain ? std::string(1, c) : std::string("\\x") + hexDigits[byte >> 4] + hexDigits[byte & 15];
    }
    return out + "'";
}

std::string subprotocolArgument(const SessionFacts &facts)
{
    std::string list;
    for (const std::string &name : ws::splitList(facts.request ? facts.request->joined("Sec-WebSocket-Protocol") : ""))
        list += (list.empty() ? ", [" : ", ") + scriptString(printable(name));
    return list.empty() ? list : list + "]";
}

/// What the page did itself: its own close(), as far as a script can do the same again.
std::string closeCall(const SessionFacts &facts)
{
    const CloseFact *first = facts.closes.empty() ? nullptr : &facts.closes.front();
    if (!first || first->direction != ws::Direction::ClientToServer)
        return {};
    const bool allowed = first->code == 1000 || (first->code >= 3000 && first->code <= 4999);
    const std::string arguments =
        allowed ? std::to_string(*first->code) + ", " + scriptString(printable(first->reason)) : "";
    return "socket.addEventListener('open', () => socket.close(" + arguments + "));\n";
}

} // namespace

std::string reproductionPage(const SessionFacts &facts, const std::string &url)
{
    return "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Reproduction</title>\n<pre id=\"log\"></pre>\n<script>\n"
           "const log = (text) => document.getElementById('log').append(text + '\\n');\n"
           "const socket = new WebSocket("
        + scriptString(url) + subprotocolArgument(facts)
        + ");\n"
          "socket.onopen = () => log('open');\n"
          "socket.onmessage = () => log('message');\n"
          "socket.onerror = () => log('error');\n"
          "socket.onclose = (e) => log('close ' + e.code + ' \"' + e.reason + '\" wasClean ' + e.wasClean);\n"
        + closeCall(facts) + "</script>\n";
}

} // namespace explain
