#pragma once

#include "explain/page_input.h"
#include "ws/bytes.h"
#include "ws/time.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace explain {

enum class Engine : std::uint8_t { Chromium, Firefox, WebKit, Standard };
std::string_view engineId(Engine engine); ///< "chromium", "firefox", "webkit", "standard"
std::span<const Engine> allEngines();

/// One event as a page's script gets it, in order. `message` counts adjacent ones.
struct PageEvent {
    enum class Type : std::uint8_t { Open, Message, Error, Close, Throw } type = Type::Open;
    std::string protocol, extensions; ///< open
    std::uint64_t count = 0; ///< message
    std::uint16_t code = 0; ///< close
    std::string reason; ///< close: UTF-8; throw: the exception's message
    bool wasClean = false; ///< close
    std::string name; ///< throw: "SyntaxError"
    ws::Time time{}; ///< when the script is told
    friend bool operator==(const PageEvent &, const PageEvent &) = default;
};

/// "open, 3 messages, error, close 1006 (not clean)".
std::string eventsInWords(const std::vector<PageEvent> &events);

enum class Basis : std::uint8_t { Measured, Predicted };
std::string_view basisId(Basis basis);

/// What one engine makes of the server's bytes.
struct PageOutcome {
    std::vector<PageEvent> events;
    std::vector<std::string> console; ///< texts as the console shows them
    std::optional<std::uint16_t> sentCloseCode; ///< of the Close that this engine would send; nullopt: none, or an empty one
    bool sentClose = false;
    ws::ByteBuffer sent; ///< frames the engine would send by itself (Pongs, Closes), unmasked; at most 64 KiB
    std::optional<ws::Time> stoppedAt; ///< where a browser stops reading though the recording goes on
    Basis basis = Basis::Predicted;
    std::string engineVersion; ///< "Chromium 156"; empty for the standard
    std::string measuredHere; ///< the version of a browser of this machine that was asked in such a situation; else empty
    std::string departs; ///< where this engine departs from the standard, a sentence; empty: nowhere
};

/// What happens to a page's socket: the state machine of one engine, run over all facts of `input`. Pure.
PageOutcome predictPage(Engine engine, const PageInput &input);

} // namespace explain
