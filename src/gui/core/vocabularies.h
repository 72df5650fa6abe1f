#pragma once

#include "explain/vocabulary.h"

#include <QString>

namespace gui {

/// Meanings of close codes: the program's, and those of the user's folder. For the window's thread.
const explain::VocabularySet &vocabularies();
/// Reads the folder anew; empty: only the program's own.
void setVocabularyFolder(const QString &folder);

} // namespace gui
