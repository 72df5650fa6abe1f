#pragma once

#include "gui/core/request_draft.h"

#include <optional>

namespace gui {

/// A `curl` command as a shell would read it.
struct CurlCommand {
    QString url;
    RequestDraft draft;
    bool insecure = false;
};

/// nullopt when the text is no curl command with an address. Headers that a WebSocket client sends by itself are left out.
std::optional<CurlCommand> parseCurl(const QString &text);

/// Words of a command line: quotes, backslashes and line continuations as in sh.
QStringList shellWords(const QString &text);
QString shellQuoted(const QString &word);

} // namespace gui
