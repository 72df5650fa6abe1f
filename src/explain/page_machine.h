#pragma once

#include "explain/page_state.h"

namespace explain {

/// One engine's WebSocket, fed fact by fact. A value of a few hundred bytes, whatever the number of frames.
class PageMachine {
public:
    PageMachine() = default;
    /// The constructor call; `out` holds the exception when it throws.
    PageMachine(Engine engine, const std::string &url, const std::vector<std::string> &subprotocols, ws::Time now,
                PageContext context = {});

    void take(const PageFact &fact);
    /// The script's close() without the checks of its arguments: for clients that are asked to do what no script can.
    void close(std::optional<std::uint16_t> code, std::string_view reason, ws::Time now);
    /// The engine's own timers up to `now`.
    void runUntil(ws::Time now);
    /// Nothing more comes: all timers run out.
    void runOut();

    const PageState &state() const { return m_page; }

private:
    PageState m_page;
};

} // namespace explain
