#pragma once

#include "explain/page_facts.h"
#include "explain/page_machine.h"
#include "ws/session_decoder.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace lab {

/// What one engine did, or what the model says it does.
struct Observation {
    std::vector<explain::PageEvent> events;
    std::optional<std::vector<explain::PageEvent>> otherRun; ///< where the laboratory's second run differed
    std::vector<std::string> console;
    bool sentClose = false, sentKnown = true, eventsKnown = true, consoleKnown = true;
    std::optional<std::uint16_t> sentCode;
};

/// In words, one line per part, for a test's message.
std::string inWords(const Observation &observation);

/// What was observed of this engine in a scenario of browser-observations.jsonl.
Observation observed(const nlohmann::json &scenario, explain::Engine engine);

/// Plays the scenario's server against the model: its bytes go through the session decoder, time is virtual, and steps that
/// wait for the browser wait for the model.
Observation predicted(const nlohmann::json &scenario, explain::Engine engine);

/// Whether both are the same to a page and on the wire, as far as `a` is known.
bool agree(const Observation &a, const Observation &b);

} // namespace lab
