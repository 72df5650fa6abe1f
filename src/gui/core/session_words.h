#pragma once

#include "gui/core/session_book.h"
#include "gui/core/tale.h"
#include "gui/paint/row_data.h"

namespace gui {

/// The state's glyph; a session without a tale is connecting.
Glyph sessionGlyph(const SessionEntry &entry);
/// "live…/v2/orders", or the name that the user gave.
QString sessionTitle(const capture::SessionInfo &info);
/// "HTTP 403 Forbidden", "4401, then a late frame", "Open 2:14 · 42 messages".
QString sessionDetail(const SessionEntry &entry);
SessionData sessionData(const SessionEntry &entry);
/// "Ended after 62.6 ms: handshake refused".
QString sessionStatus(const SessionEntry &entry);
/// All words by which the list's filter finds it.
QString sessionSearchText(const SessionEntry &entry);

} // namespace gui
