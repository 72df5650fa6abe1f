#pragma once

#include "capture/session.h"
#include "gui/paint/row_data.h"

namespace gui {

/// What is remarkable about a row, most important first: broken rules, then how the message was carried.
QList<Badge> frameBadges(const capture::Session &session, std::size_t record);
QList<Badge> headBadges(const capture::Session &session, std::size_t record);

/// The few words of a broken rule.
QString ruleBadge(ws::Rule rule);

} // namespace gui
