#pragma once

#include "explain/cause.h"
#include "explain/page_model.h"
#include "explain/sentence.h"
#include "explain/session_facts.h"

namespace explain {

/// What the page's script was told, read off the outcome of the acting engine, so that the sentence and the list of
/// events can never differ.
Sentence pageSentence(const Finding &finding, const SessionFacts &facts, const PageOutcome &outcome, Engine acting);

/// Whose outcome the sentence is read off: for Standard (a plain client) Chromium's, as real browsers differ from the
/// standard where it matters most; else the acting engine's own.
Engine speakingEngine(Engine acting);

} // namespace explain
