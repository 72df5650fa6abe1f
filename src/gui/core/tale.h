#pragma once

#include "capture/session.h"
#include "explain/verdict.h"

#include <memory>

namespace gui {

/// What is told of a session up to some record: a value, made off the window's thread and never changed afterwards.
struct Tale {
    capture::SessionInfo info;
    explain::SessionFacts facts;
    explain::Verdict verdict;
    explain::Engine acting = explain::Engine::Standard; ///< whose page the second sentence speaks of
    bool ended = false;
    std::size_t told = 0; ///< records folded
    ws::Time now{}; ///< when it was told; of an ended session: its last record's time

    /// What the page of `acting` got; an empty outcome before anything is known.
    const explain::PageOutcome &page() const;
    /// The code of its close event; nullopt while there is none.
    std::optional<std::uint16_t> pageCode() const;
};

using TalePtr = std::shared_ptr<const Tale>;

} // namespace gui
