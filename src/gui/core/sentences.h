#pragma once

#include "explain/sentence.h"

#include <QString>

namespace gui {

/// A sentence of the verdict in the language of the window, with typographic apostrophes; what a peer said stays as it was.
/// Patterns that have no translation stay English.
QString told(const explain::Sentence &sentence);

} // namespace gui
