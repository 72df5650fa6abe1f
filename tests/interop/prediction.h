#pragma once

#include "capture/recording.h"
#include "explain/page_fold.h"
#include "net/browser.h"

#include <QStringList>

#include <optional>
#include <string>

namespace support {

explain::Engine engineOf(net::BrowserKind kind);

/// The first connection to that URL; null when there is none.
std::shared_ptr<const capture::Session> sessionTo(const capture::Recording &recording, const std::string &url);

/// The recording of the connection to that URL, through the model; nullopt when there is no such session.
std::optional<explain::PageOutcome> predicted(const capture::Recording &recording, const std::string &url, explain::Engine engine);

/// "open, message, close 1000 1 bye": the words that seen and predicted events are compared in.
QString inWords(const std::vector<explain::PageEvent> &events);

/// Firefox learns of a fault in the same read as the 101 on another thread than its page does: open may come or not.
bool sameBut(explain::Engine engine, const QString &seen, const QString &said);

} // namespace support
