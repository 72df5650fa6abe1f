#include "explain/profiles.h"

#include "explain/page_agent.h"
#include "ws/http_head.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace explain {

namespace {

/// One field line; `name` as that browser writes it. {VERSION} and {ORIGIN} are filled here, the rest by who sends it.
struct Line {
    std::string_view name, value;
};

constexpr std::array chromiumLines = {
    Line{"Host", "{HOST}"},
    Line{"Connection", "Upgrade"},
    Line{"Pragma", "no-cache"},
    Line{"Cache-Control", "no-cache"},
    Line{"User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{VERSION}.0.0.0 Safari/537.36"},
    Line{"Upgrade", "websocket"},
    Line{"Origin", "{ORIGIN}"},
    Line{"Sec-WebSocket-Version", "13"},
    Line{"Accept-Encoding", "gzip, deflate, br, zstd"},
    Line{"Accept-Language", "en-US,en;q=0.9"},
    Line{"", "{FIELDS}"},
    Line{"Sec-WebSocket-Key", "{KEY}"},
    Line{"Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"},
    Line{"Sec-WebSocket-Protocol", "{PROTOCOLS}"},
};

constexpr std::array firefoxLines = {
    Line{"Host", "{HOST}"},
    Line{"User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:{VERSION}.0) Gecko/20100101 Firefox/{VERSION}.0"},
    Line{"Accept", "*/*"},
    Line{"Accept-Language", "en-US,en;q=0.9"},
    Line{"Accept-Encoding", "gzip, deflate, br, zstd"},
    Line{"Sec-WebSocket-Version", "13"},
    Line{"Origin", "{ORIGIN}"},
    Line{"Sec-WebSocket-Protocol", "{PROTOCOLS}"},
    Line{"Sec-WebSocket-Extensions", "permessage-deflate"},
    Line{"Sec-WebSocket-Key", "{KEY}"},
    Line{"Connection", "Upgrade"},
    Line{"", "{FIELDS}"},
    Line{"Sec-Fetch-Dest", "empty"},
    Line{"Sec-Fetch-Mode", "websocket"},
    Line{"Sec-Fetch-Site", "same-site"},
    Line{"Pragma", "no-cache"},
    Line{"Cache-Control", "no-cache"},
    Line{"Upgrade", "websocket"},
};

constexpr std::array webkitLines = {
    Line{"User-Agent",
         "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{VERSION}.5 Safari/605.1.15"},
    Line{"Origin", "{ORIGIN}"},
    Line{"Pragma", "no-cache"},
    Line{"Cache-Control", "no-cache"},
    Line{"Upgrade", "websocket"},
    Line{"Connection", "Upgrade"},
    Line{"Sec-WebSocket-Key", "{KEY}"},
    Line{"Sec-WebSocket-Version", "13"},
    Line{"Sec-WebSocket-Protocol", "{PROTOCOLS}"},
    Line{"Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"},
    Line{"Accept-Encoding", "gzip, deflate"},
    Line{"Accept-Language", "C"},
    Line{"Host", "{HOST}"},
    Line{"", "{FIELDS}"},
    Line{"Sec-Fetch-Dest", "websocket"},
    Line{"Sec-Fetch-Mode", "websocket"},
    Line{"Sec-Fetch-Site", "same-site"},
};

/// One row per engine, in the order of Engine.
struct Profile {
    std::span<const Line> lines;
    int version;
    ws::Manner manner;
    bool followsRedirects;
};
constexpr std::array profiles = {
    Profile{chromiumLines, 156, ws::Manner::Chromium, false},
    Profile{firefoxLines, 153, ws::Manner::Firefox, false},
    Profile{webkitLines, 60, ws::Manner::WebKit, true},
    Profile{{}, 0, ws::Manner::Strict, false},
};

const Profile &profileOf(Engine engine) { return profiles[std::size_t(engine)]; }

void fill(std::string &line, std::string_view place, const std::string &value)
{
    for (std::size_t at = line.find(place); at != std::string::npos; at = line.find(place, at + value.size()))
        line.replace(at, place.size(), value);
}

bool isLeftOut(const Line &line, const ProfileOptions &options)
{
    const bool replaced = std::ranges::any_of(
        options.replaced, [&](const std::string &name) { return ws::equalsIgnoringCase(name, line.name); });
    return replaced || (!options.deflate && line.name == "Sec-WebSocket-Extensions");
}

} // namespace

std::string browserHead(Engine engine, const ProfileOptions &options)
{
    const Profile &profile = profileOf(engine);
    if (profile.lines.empty())
        return {};
    const std::string origin = options.origin.empty() ? std::string(options.secure ? "https" : "http") + "://{HOST}" : options.origin;
    std::string head = "GET {TARGET} HTTP/1.1\r\n";
    for (const Line &line : profile.lines) {
        if (isLeftOut(line, options))
            continue;
        std::string text = std::string(line.name) + (line.name.empty() ? "" : ": ") + std::string(line.value) + "\r\n";
        fill(text, "{VERSION}", std::to_string(options.version > 0 ? options.version : profile.version));
        fill(text, "{ORIGIN}", origin);
        head += text;
    }
    return head + "\r\n";
}

int measuredVersion(Engine engine) { return profileOf(engine).version; }

bool followsRedirects(Engine engine) { return profileOf(engine).followsRedirects; }

ws::Policy browserPolicy(Engine engine)
{
    ws::Policy policy = ws::Policy::of(profileOf(engine).manner);
    if (engine != Engine::Standard)
        policy.makeAgent = [engine] { return makePageAgent(engine); };
    return policy;
}

} // namespace explain
