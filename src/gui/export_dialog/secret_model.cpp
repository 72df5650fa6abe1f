#include "gui/export_dialog/secret_model.h"

#include "gui/paint/quantity.h"
#include "gui/paint/row_data.h"
#include "gui/paint/theme.h"

#include <QBrush>

#include <algorithm>

namespace gui {

void SecretModel::setSecrets(const std::vector<exporters::FoundSecret> &secrets)
{
    beginResetModel();
    m_secrets = secrets;
    endResetModel();
}

void SecretModel::setRules(const exporters::RedactionRules &rules)
{
    m_rules = rules;
    if (!m_secrets.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit rulesChanged();
}

bool SecretModel::isMasked(const exporters::FoundSecret &secret) const
{
    return std::ranges::find(m_rules.kept, secret.id) == m_rules.kept.end();
}

quint64 SecretModel::maskedPlaces() const
{
    quint64 places = 0;
    for (const auto &secret : m_secrets)
        places += isMasked(secret) ? secret.places : 0;
    return places;
}

int SecretModel::keptSecrets() const
{
    return int(std::ranges::count_if(m_secrets, [this](const auto &secret) { return !isMasked(secret); }));
}

int SecretModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_secrets.size());
}

int SecretModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SecretModel::text(const exporters::FoundSecret &secret, int column) const
{
    switch (column) {
    case Where: return shown(QString::fromStdString(secret.place), 100);
    case Name: return shown(QString::fromStdString(secret.kind), 100);
    case Now: return shown(QString::fromStdString(secret.shortened), 100);
    case InTheFile: return isMasked(secret) ? QStringLiteral("[masked %1]").arg(secret.number) : tr("kept");
    case Places: return count(secret.places);
    default: return {};
    }
}

QVariant SecretModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &secret = m_secrets[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(secret, column);
    case Qt::CheckStateRole: return column == Masked ? QVariant(isMasked(secret) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole: return gui::font(column == Where ? FontRole::Dense : FontRole::Mono);
    case Qt::ForegroundRole: return QBrush(colour(column == Where || column == Name ? Token::Text : Token::Text2));
    case Qt::TextAlignmentRole: return int((column == Places ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BadgesRole: {
        const auto look = isMasked(secret) ? Badge::Look::Mask : Badge::Look::Plain;
        return QVariant::fromValue(QList<Badge>{{look, text(secret, InTheFile), {}}});
    }
    default: return {};
    }
}

bool SecretModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Masked)
        return false;
    const std::uint64_t id = m_secrets[std::size_t(index.row())].id;
    exporters::RedactionRules rules = m_rules;
    std::erase(rules.kept, id);
    if (value.toInt() != Qt::Checked)
        rules.kept.push_back(id);
    setRules(rules);
    return true;
}

void SecretModel::maskAll()
{
    exporters::RedactionRules rules = m_rules;
    rules.kept.clear();
    setRules(rules);
}

void SecretModel::keepAll()
{
    exporters::RedactionRules rules = m_rules;
    rules.kept.clear();
    for (const auto &secret : m_secrets)
        rules.kept.push_back(secret.id);
    setRules(rules);
}

QVariant SecretModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Places ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {{}, tr("Where"), tr("Name"), tr("Now"), tr("In the file"), tr("Places")};
    return titles[section];
}

Qt::ItemFlags SecretModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Masked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace gui
