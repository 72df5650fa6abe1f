#include "gui/core/sentences.h"

#include "gui/text/display_text.h"

#include <QCoreApplication>

namespace gui {

QString told(const explain::Sentence &sentence)
{
    const QString pattern = QCoreApplication::translate("Sentences", sentence.pattern.c_str()).replace(u'\'', u'’');
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place < 1 || std::size_t(place) > sentence.args.size()) {
            text += pattern[at];
            continue;
        }
        text += QString::fromStdString(sentence.args[std::size_t(place) - 1]);
        ++at;
    }
    return harmless(text);
}

} // namespace gui
