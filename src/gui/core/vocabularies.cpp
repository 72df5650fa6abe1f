#include "gui/core/vocabularies.h"

#include <optional>

namespace gui {

namespace {

std::optional<explain::VocabularySet> &own()
{
    static std::optional<explain::VocabularySet> set;
    return set;
}

} // namespace

const explain::VocabularySet &vocabularies()
{
    return own() ? *own() : explain::VocabularySet::embedded();
}

void setVocabularyFolder(const QString &folder)
{
    std::vector<std::string> problems; // such a file is left out
    if (folder.isEmpty())
        own().reset();
    else
        own() = explain::VocabularySet::withFolder(folder.toStdString(), problems);
}

} // namespace gui
