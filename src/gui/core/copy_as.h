#pragma once

#include "gui/core/tale.h"

#include <QString>

namespace gui {

/// The ways to take a session elsewhere. Secrets are masked.
enum class CopyFormat { Curl, Websocat, Wscat, Python, JavaScript, Markdown, Address };

QString copyAs(CopyFormat format, const Tale &tale);

} // namespace gui
