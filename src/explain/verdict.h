#pragma once

#include "explain/cause.h"
#include "explain/evidence.h"
#include "explain/page_model.h"
#include "explain/sentence.h"
#include "explain/session_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace explain {

enum class CheckOutcome : std::uint8_t { Pass, Fail, NotReached };
std::string_view checkOutcomeId(CheckOutcome outcome); ///< "pass", "fail", "not-reached"

/// One check of the opening handshake (RFC 6455, 4.1, 4.2; WHATWG) or of the closing one.
struct Check {
    std::string id; ///< "accept-key"
    CheckOutcome outcome = CheckOutcome::NotReached;
    std::string says;
    std::string offered, received, computed; ///< values, empty where they do not apply
    bool browsersOnly = false; ///< a browser fails here, other clients accept
    Evidence evidence;
    std::string section; ///< "RFC 6455, 4.1"
};

/// Something to change, and what it costs.
struct Advice {
    std::string id; ///< "accept-then-close"
    std::string says; ///< one sentence: what to do
    std::string why, cost;
    std::string tryAddress; ///< mock address that shows it ("/refuse/4403?reason=..."), may be empty
    std::vector<std::string> snippets; ///< ids for snippet()
    Evidence evidence;
};

/// What the page of one engine was told, and what its console shows.
struct PageView {
    Engine engine = Engine::Standard;
    PageOutcome outcome;
};

/// The tale's end: a pure function of SessionFacts.
struct Verdict {
    Cause cause = Cause::Open;
    std::string wire; ///< first sentence, on the wire
    std::string says; ///< second sentence, to the page's script
    std::vector<PageView> pages; ///< chromium, firefox, webkit, standard
    std::vector<Check> checks;
    std::vector<Advice> advice;
    std::vector<std::string>
        remarks; ///< close exchange, idle cuts, departures of an engine from the standard: sentences
    Evidence evidence; ///< of the cause

    Sentence wireSentence, pageSentence; ///< what `wire` and `says` were made of
    std::vector<Claim> claims; ///< what `remarks` were made of, with their proof
};

/// `acting`: whose page the second sentence speaks of (the profile); Standard for plain. `now` is the end of a time
/// that still runs ("Open for 2 min 14 s"); without it the last event's time is taken.
Verdict judge(const SessionFacts &facts, Engine acting = Engine::Standard, std::optional<ws::Time> now = {});

} // namespace explain
