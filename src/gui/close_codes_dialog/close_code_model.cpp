#include "gui/close_codes_dialog/close_code_model.h"

#include "explain/vocabulary.h"
#include "gui/paint/theme.h"

#include <QBrush>

#include <algorithm>

namespace gui {

CloseCodeModel::CloseCodeModel(const explain::VocabularySet &set, QObject *parent)
    : QAbstractTableModel(parent)
{
    std::vector<const explain::Vocabulary *> vocabularies;
    for (const explain::Vocabulary &vocabulary : set.all())
        vocabularies.push_back(&vocabulary);
    // the registry's own words stand first among those of a code
    std::stable_partition(vocabularies.begin(), vocabularies.end(), [](const auto *vocabulary) { return vocabulary->id == "iana"; });
    for (const explain::Vocabulary *vocabulary : vocabularies) {
        for (const explain::VocabularyEntry &entry : vocabulary->entries)
            m_rows.push_back({vocabulary, &entry});
    }
}

int CloseCodeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CloseCodeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CloseCodeModel::text(const Row &row, int column) const
{
    const auto &[vocabulary, entry] = row;
    switch (column) {
    case Code:
        return entry->first == entry->last ? QString::number(entry->first)
                                           : tr("%1 to %2").arg(entry->first).arg(entry->last);
    case Name: return QString::fromStdString(entry->name);
    case Vocabulary: return QString::fromStdString(vocabulary->title.empty() ? vocabulary->id : vocabulary->title);
    case Meaning: return QString::fromStdString(entry->meaning);
    default: return {};
    }
}

QVariant CloseCodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::FontRole: return gui::font(index.column() == Code ? FontRole::Mono : FontRole::Dense);
    case Qt::ForegroundRole: return QBrush(colour(index.column() == Code || index.column() == Name ? Token::Text : Token::Text2));
    case FirstRole: return row.entry->first;
    case LastRole: return row.entry->last;
    case VocabularyRole: return QString::fromStdString(row.vocabulary->id);
    default: return {};
    }
}

QVariant CloseCodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Code"), tr("Name"), tr("Vocabulary"), tr("Meaning")};
    return titles[section];
}

void CloseCodeFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void CloseCodeFilter::setVocabulary(const QString &id)
{
    m_vocabulary = id;
    invalidateFilter();
}

bool CloseCodeFilter::hasWord(int row, const QString &word) const
{
    bool isNumber = false;
    const uint number = word.toUInt(&isNumber);
    const QModelIndex code = sourceModel()->index(row, 0);
    if (isNumber && number >= code.data(CloseCodeModel::FirstRole).toUInt() && number <= code.data(CloseCodeModel::LastRole).toUInt())
        return true;
    for (int column = 0; column < CloseCodeModel::ColumnCount; ++column) {
        if (sourceModel()->index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool CloseCodeFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_vocabulary.isEmpty() && sourceModel()->index(row, 0).data(CloseCodeModel::VocabularyRole) != m_vocabulary)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) { return hasWord(row, word); });
}

bool CloseCodeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == CloseCodeModel::Code)
        return left.data(CloseCodeModel::FirstRole).toUInt() < right.data(CloseCodeModel::FirstRole).toUInt();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace gui
