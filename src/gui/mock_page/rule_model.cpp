#include "gui/mock_page/rule_model.h"

#include "gui/paint/quantity.h"
#include "gui/paint/theme.h"

#include <QBrush>
#include <QMimeData>

#include <algorithm>

namespace gui {

namespace {

constexpr char rowType[] = "application/x-wiretale-rule";

QString fromUtf8(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

mock::Rule byOwnPath()
{
    return {}; // every path, no condition, no other address
}

bool isByOwnPath(const mock::Rule &rule)
{
    return rule.action.empty() && rule.path == "/*" && mock::ruleInWords(rule) == mock::ruleInWords(byOwnPath());
}

} // namespace

RuleModel::RuleModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rules{byOwnPath()}
{
}

void RuleModel::setRules(std::vector<mock::Rule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    if (m_rules.empty() || !isByOwnPath(m_rules.back()))
        m_rules.push_back(byOwnPath());
    m_hits.clear();
    endResetModel();
    emit rulesChanged();
}

void RuleModel::setRule(int row, const mock::Rule &rule)
{
    m_rules[std::size_t(row)] = rule;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit rulesChanged();
}

int RuleModel::insertRule(int row, const mock::Rule &rule)
{
    row = std::clamp(row, 0, rowCount() - 1); // never after the last
    beginInsertRows({}, row, row);
    m_rules.insert(m_rules.begin() + row, rule);
    endInsertRows();
    emit rulesChanged();
    return row;
}

void RuleModel::removeRule(int row)
{
    if (row < 0 || row >= rowCount() || isLast(row))
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    endRemoveRows();
    emit rulesChanged();
}

bool RuleModel::moveRule(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || isLast(row) || isLast(to))
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_rules[std::size_t(row)], m_rules[std::size_t(to)]);
    endMoveRows();
    emit dataChanged(index(0, Number), index(rowCount() - 1, Number));
    emit rulesChanged();
    return true;
}

void RuleModel::setHits(const QList<quint64> &hits)
{
    m_hits = hits;
    emit dataChanged(index(0, Hits), index(rowCount() - 1, Hits));
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleModel::text(int row, int column) const
{
    const mock::Rule &rule = m_rules[std::size_t(row)];
    switch (column) {
    case Number: return QString::number(row + 1);
    case Path: return fromUtf8(rule.path);
    case When: return fromUtf8(mock::ruleInWords(rule));
    case Behaviour: return rule.action.empty() ? tr("by its own path") : fromUtf8(rule.action);
    case Hits: return count(row < m_hits.size() ? m_hits[row] : 0);
    default: return {};
    }
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const mock::Rule &rule = m_rules[std::size_t(index.row())];
    const int column = index.column();
    const bool fixed = column == Path || (column == Behaviour && !rule.action.empty());
    const bool number = column == Number || column == Hits;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), column);
    case Qt::CheckStateRole: return column == Enabled ? QVariant(rule.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole: return gui::font(fixed ? FontRole::Mono : number ? FontRole::MonoNote : FontRole::Dense);
    case Qt::ForegroundRole: return QBrush(colour(rule.enabled && !number && (column != Behaviour || fixed) ? Token::Text : Token::Text2));
    case Qt::TextAlignmentRole: return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return column == Enabled ? tr("Rule %1 is used").arg(index.row() + 1) : text(index.row(), column);
    default: return {};
    }
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Enabled)
        return false;
    mock::Rule rule = m_rules[std::size_t(index.row())];
    rule.enabled = value.toInt() == Qt::Checked;
    setRule(index.row(), rule);
    return true;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number || section == Hits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {{}, QStringLiteral("#"), tr("Path"), tr("When"), tr("Behaviour"), tr("Hits")};
    return titles[section];
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == Enabled)
        flags |= Qt::ItemIsUserCheckable;
    if (!isLast(index.row()))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList RuleModel::mimeTypes() const
{
    return {QLatin1StringView(rowType)};
}

QMimeData *RuleModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QLatin1StringView(rowType), QByteArray::number(indexes.first().row()));
    return data;
}

bool RuleModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    int from = data->data(QLatin1StringView(rowType)).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount() - 1;
    if (to > from)
        --to;
    to = std::min(to, rowCount() - 2);
    while (from != to && moveRule(from, to > from ? 1 : -1))
        from += to > from ? 1 : -1;
    return false; // the move is done; the view must not remove the row
}

namespace {

QString stepInWords(const mock::Rule &rule)
{
    struct Row { const char *start, *words; };
    static constexpr Row rows[] = {
        {"/reject", QT_TRANSLATE_NOOP("gui::RuleModel", "refuse once")},
        {"/close", QT_TRANSLATE_NOOP("gui::RuleModel", "send away once")},
        {"/refuse", QT_TRANSLATE_NOOP("gui::RuleModel", "send away once")},
        {"/drop", QT_TRANSLATE_NOOP("gui::RuleModel", "drop once")},
        {"/rst", QT_TRANSLATE_NOOP("gui::RuleModel", "reset once")},
    };
    for (const Row &row : rows) {
        if (rule.action.starts_with(row.start))
            return RuleModel::tr(row.words);
    }
    return RuleModel::tr("then stay");
}

bool follows(const mock::Rule &first, const mock::Rule &next)
{
    return first.nth && next.nth && first.path == next.path && first.subprotocol == next.subprotocol
           && next.nth->from == first.nth->to + 1;
}

} // namespace

QString remarkOn(const std::vector<mock::Rule> &rules)
{
    for (std::size_t first = 0; first < rules.size(); ++first) {
        std::size_t last = first;
        while (last + 1 < rules.size() && follows(rules[last], rules[last + 1]))
            ++last;
        if (last == first)
            continue;
        QStringList words;
        for (std::size_t i = first; i <= last; ++i)
            words << stepInWords(rules[i]);
        return RuleModel::tr("Rules %1 to %2 make a reconnect test: %3.")
            .arg(first + 1).arg(last + 1).arg(words.join(QStringLiteral(", ")));
    }
    return RuleModel::tr("The first rule that matches decides; without one, the path itself does.");
}

} // namespace gui
