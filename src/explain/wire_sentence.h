#pragma once

#include "explain/cause.h"
#include "explain/sentence.h"
#include "explain/session_facts.h"

#include <optional>

namespace explain {

/// What happened on the wire, in one or two sentences; every argument is filled, whatever the facts lack.
Sentence wireSentence(const Finding &finding, const SessionFacts &facts, std::optional<ws::Time> now = {});

} // namespace explain
