#pragma once

#include "capture/session.h"
#include "explain/session_facts.h"
#include "explain/verdict.h"

namespace exporters {

/// A session with what was made of all its records; for formats that begin with the verdict.
struct JudgedSession {
    explain::SessionFacts facts;
    explain::Verdict verdict;
};
JudgedSession judgeSession(const capture::Session &session);

/// The five chapters of a tale (UI.md), and how far this one came.
struct Chapter {
    enum class State : std::uint8_t { NotReached, Done, Failed } state = State::NotReached;
    std::string name, note;
};
std::vector<Chapter> chaptersOf(const JudgedSession &judged);

} // namespace exporters
