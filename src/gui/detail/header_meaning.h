#pragma once

#include "explain/session_facts.h"

#include <QString>

namespace gui {

/// What a header field says in this handshake, in a few words; empty for fields that have no part in it.
QString headerMeaning(const ws::HttpField &field, ws::HttpKind kind, const explain::SessionFacts &facts);

} // namespace gui
