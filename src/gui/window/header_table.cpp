#include "gui/window/header_table.h"

#include "gui/paint/theme.h"

#include <QRegularExpression>

namespace gui {

namespace {

/// Field names are tokens, values have no line ends (RFC 9110, 5.1 and 5.5): nothing may smuggle in a second line.
bool isName(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
    return token.match(text).hasMatch();
}

bool isValue(const QString &text)
{
    return !text.contains(u'\r') && !text.contains(u'\n') && !text.contains(QChar(0));
}

bool looksSecret(const QString &name)
{
    const QString lower = name.toLower();
    return lower == QLatin1String("authorization") || lower == QLatin1String("cookie") || lower.contains(QLatin1String("token")) || lower.contains(QLatin1String("key"));
}

} // namespace

void HeaderTable::setHeaders(std::vector<DraftHeader> headers)
{
    beginResetModel();
    m_headers = std::move(headers);
    endResetModel();
}

void HeaderTable::remove(int row)
{
    if (row < 0 || row >= int(m_headers.size()))
        return;
    beginRemoveRows({}, row, row);
    m_headers.erase(m_headers.begin() + row);
    endRemoveRows();
    emit edited();
}

int HeaderTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size()) + 1;
}

int HeaderTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant HeaderTable::newRow(int column, int role) const
{
    if (column == Name && role == Qt::DisplayRole)
        return tr("add a header…");
    if (role == Qt::ForegroundRole)
        return colour(Token::Text3);
    return {};
}

QVariant HeaderTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == int(m_headers.size()))
        return newRow(index.column(), role);
    const auto &header = m_headers[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        return header.on ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::CheckStateRole && index.column() == Secret)
        return header.secret ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::FontRole)
        return font(FontRole::Mono);
    if (role == Qt::EditRole)
        return index.column() == Name ? header.name : header.value;
    if (role == Qt::DisplayRole && index.column() != Secret)
        return index.column() == Name ? header.name : header.secret ? QStringLiteral("••••••••") : header.value;
    return {};
}

bool HeaderTable::store(DraftHeader &header, int column, const QVariant &value, int role) const
{
    const bool check = value.toInt() == Qt::Checked;
    const QString text = value.toString().trimmed();
    if (role == Qt::CheckStateRole)
        (column == Secret ? header.secret : header.on) = check;
    else if (role != Qt::EditRole || column == Secret || (column == Name ? !isName(text) : !isValue(text)))
        return false;
    else if (column == Name)
        header.name = text, header.secret |= looksSecret(text);
    else
        header.value = text;
    return true;
}

bool HeaderTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool fresh = index.row() == int(m_headers.size());
    DraftHeader header = fresh ? DraftHeader{} : m_headers[std::size_t(index.row())];
    if (!store(header, index.column(), value, role) || header.name.isEmpty())
        return false;
    if (fresh) {
        beginInsertRows({}, index.row(), index.row());
        m_headers.push_back(header);
        endInsertRows();
    } else {
        m_headers[std::size_t(index.row())] = header;
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), 2));
    }
    emit edited();
    return true;
}

QVariant HeaderTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Header"), tr("Value"), tr("Secret")};
    return section < 3 ? titles[section] : QVariant();
}

Qt::ItemFlags HeaderTable::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    const bool fresh = index.row() == int(m_headers.size());
    if (index.column() == Secret)
        return fresh ? flags : flags | Qt::ItemIsUserCheckable;
    if (fresh && index.column() == Value)
        return flags;
    flags |= Qt::ItemIsEditable;
    return index.column() == Name && !fresh ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace gui
