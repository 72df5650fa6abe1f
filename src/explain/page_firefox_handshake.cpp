#include "explain/page_firefox_handshake.h"

#include "explain/page_console.h"
#include "explain/page_head.h"
#include "ws/handshake.h"
#include "ws/http_text.h"

#include <algorithm>
#include <set>

namespace explain {

namespace {

constexpr std::size_t largestHead = 384 * 1024;
constexpr std::size_t bytesToKnowHttp = 11;

enum class Answer {
    Good,
    Bad,
    Hangs, ///< the channel gives up without a word to the page
};

/// Any of the parts between commas and blanks.
bool hasToken(const std::optional<std::string> &list, std::string_view token)
{
    if (!list)
        return false;
    for (std::size_t at = 0; at < list->size();) {
        const std::size_t end = std::min(list->find_first_of(", \t", at), list->size());
        if (ws::equalsIgnoringCase(std::string_view(*list).substr(at, end - at), token))
            return true;
        at = end + 1;
    }
    return false;
}

bool contradicts(const BrowserHead &head, std::string_view name)
{
    const auto values = head.values(name);
    return std::set(values.begin(), values.end()).size() > 1;
}

/// nullopt: some other parameter's business; no number or out of range: -1.
int windowBits(std::string_view value)
{
    const std::size_t digit = std::min(value.find_first_of("0123456789"), value.size());
    int bits = 0;
    for (std::size_t i = digit; i < value.size() && ws::isDigit(value[i]) && bits < 100; ++i)
        bits = bits * 10 + (value[i] - '0');
    return bits >= 8 && bits <= 15 ? bits : -1;
}

Answer judgeParameter(std::string_view token, std::set<std::string> &seen)
{
    const std::size_t equals = token.find('=');
    const std::string_view name = token.substr(0, equals);
    const std::string_view value = equals == std::string_view::npos ? std::string_view() : token.substr(equals + 1);
    const bool takeover = name == "client_no_context_takeover" || name == "server_no_context_takeover";
    const bool bits = name == "client_max_window_bits" || name == "server_max_window_bits";
    if (!seen.insert(std::string(name)).second || (!takeover && !bits))
        return Answer::Bad;
    if (takeover)
        return value.empty() ? Answer::Good : Answer::Bad;
    if (windowBits(value) < 0)
        return Answer::Bad;
    return name == "client_max_window_bits" && windowBits(value) == 8 ? Answer::Hangs : Answer::Good;
}

/// The whole value is one extension: a comma makes its name another one.
Answer judgeExtensions(std::string_view value)
{
    std::size_t end = std::min(value.find(';'), value.size());
    if (ws::trimmed(value.substr(0, end)) != "permessage-deflate")
        return Answer::Bad;
    std::set<std::string> seen;
    Answer answer = Answer::Good;
    while (end + 1 < value.size()) {
        const std::size_t from = end + 1;
        end = std::min(value.find(';', from), value.size());
        const Answer one = judgeParameter(ws::trimmed(value.substr(from, end - from)), seen);
        if (one == Answer::Bad)
            return one;
        if (one == Answer::Hangs)
            answer = one;
    }
    return answer;
}

/// A field without a value does not count beside one that has a value.
std::optional<std::string> joinedOf(const BrowserHead &head, std::string_view name)
{
    std::optional<std::string> all;
    for (const std::string &value : head.values(name))
        all = all && !all->empty() && !value.empty() ? *all + ", " + value : all && !all->empty() ? *all : value;
    return all;
}

bool isUpgrade(const BrowserHead &head, const PageRequest &request)
{
    const bool version = head.major == 1 && head.minor >= 1;
    const auto lengths = splitValues(head.joined("Content-Length").value_or(""));
    const bool corrupt = std::set(lengths.begin(), lengths.end()).size() > 1 || contradicts(head, "Location")
        || contradicts(head, "Content-Disposition");
    return head.readable && version && head.status == 101 && !corrupt && hasToken(head.joined("Upgrade"), "websocket")
        && hasToken(head.joined("Connection"), "upgrade")
        && head.joined("Sec-WebSocket-Accept") == ws::acceptFor(request.key);
}

void judge(PageState &page, const BrowserHead &head)
{
    if (!isUpgrade(head, page.request))
        return firefoxFail(page);
    std::string subprotocol;
    if (const auto picked = joinedOf(head, "Sec-WebSocket-Protocol"); picked && !page.request.subprotocols.empty()) {
        if (std::ranges::find(page.request.subprotocols, *picked) == page.request.subprotocols.end())
            return firefoxFail(page);
        subprotocol = *picked;
    }
    const std::string extensions = joinedOf(head, "Sec-WebSocket-Extensions").value_or("");
    if (ws::trimmed(extensions).empty())
        return openPage(page, std::move(subprotocol), {});
    switch (judgeExtensions(ws::trimmed(extensions))) {
    case Answer::Good:
        page.flow.deflate = true;
        return openPage(page, std::move(subprotocol), "permessage-deflate");
    case Answer::Bad:
        return firefoxFail(page);
    case Answer::Hangs:
        page.flow.phase = PagePhase::Closed;
        page.deadline.reset();
    }
}

} // namespace

void firefoxFail(PageState &page)
{
    logFirefox(page);
    failPage(page);
}

void firefoxHead(PageState &page, const ws::HttpHead &head)
{
    const BrowserHead read = readHeadAsFirefox(head.raw);
    const bool informational = read.readable && read.status / 100 == 1 && read.status != 101;
    if (head.raw.size() > largestHead)
        return firefoxFail(page);
    if (!informational)
        judge(page, read);
}

void firefoxHeadBegun(PageState &page, ws::Bytes bytes)
{
    const bool http = looksLikeHttp(bytes);
    if (bytes.size() > largestHead || (!http && bytes.size() >= bytesToKnowHttp))
        firefoxFail(page);
}

void firefoxHeadCut(PageState &page, ws::Bytes bytes) { judge(page, readHeadAsFirefox(bytes)); }

} // namespace explain
