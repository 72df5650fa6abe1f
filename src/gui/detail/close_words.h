#pragma once

#include "explain/close_exchange.h"
#include "gui/core/tale.h"
#include "gui/paint/advice_card.h"
#include "gui/paint/close_ladder.h"
#include "gui/paint/code_card.h"

#include <functional>

namespace gui {

/// The ladder and the cards of a close, from the same facts as the verdict.
/// `session`: what the rows are read from, for names and sizes of messages; may be null.
LadderData ladderData(const Tale &tale, const explain::CloseExchange &exchange, const capture::Session *session);
/// `vocabulary`: index of the meaning to show, 0: the chosen one.
CodeCardData codeCardData(const Tale &tale, int vocabulary);
/// `numberOf`: the timeline's # of a record, as people see no frame numbers.
CleanCardData cleanCardData(const Tale &tale, const explain::CloseExchange &exchange, const std::function<std::uint32_t(std::uint32_t)> &numberOf);
ChangeData changeData(const Tale &tale);

/// "Chromium 156"; "Standard" for the plain profile.
QString pageName(const Tale &tale);
Badge basisBadge(const explain::PageOutcome &outcome);

} // namespace gui
