#include "gui/mock_page/client_model.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QBrush>
#include <QIcon>

#include <algorithm>

namespace gui {

void ClientModel::setClients(const QList<MockClient> &clients)
{
    m_all = clients;
    showRows();
}

void ClientModel::setShowEnded(bool show)
{
    m_showEnded = show;
    showRows();
}

void ClientModel::showRows()
{
    QList<MockClient> rows;
    for (const MockClient &client : std::as_const(m_all)) {
        if (m_showEnded || client.live)
            rows << client;
    }
    const bool same = rows.size() == m_shown.size()
                      && std::ranges::equal(rows, m_shown, {}, &MockClient::session, &MockClient::session);
    if (same) {
        m_shown = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = rows;
    endResetModel();
}

int ClientModel::live() const
{
    return int(std::ranges::count_if(m_all, &MockClient::live));
}

int ClientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ClientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientModel::text(const MockClient &client, int column) const
{
    switch (column) {
    case State: return client.live ? tr("open") : tr("ended");
    case Since: return client.since;
    case Client: return client.client;
    case Path: return client.path;
    case Behaviour: return client.state;
    case Page: return client.page.text;
    default: return {};
    }
}

QVariant ClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MockClient &client = m_shown[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return column == State ? QVariant() : text(client, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(client, column);
    case Qt::DecorationRole: return column == State ? QVariant(icon(client.glyph.icon, client.glyph.token)) : QVariant();
    case Qt::FontRole: return gui::font(column == Path ? FontRole::Mono : column == Since ? FontRole::MonoNote : FontRole::Dense);
    case Qt::ForegroundRole: return QBrush(colour(column == Since ? Token::Text2 : Token::Text));
    case PageRole: return QVariant::fromValue(client.page);
    default: return {};
    }
}

QVariant ClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (section == Page && role == Qt::DecorationRole)
        return icon(QStringLiteral("braces"), Token::Page);
    if (section == Page && role == Qt::ForegroundRole)
        return QBrush(colour(Token::Page));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {{}, tr("Since"), tr("Client"), tr("Path"), tr("Behaviour and state"), tr("Page’s script")};
    return titles[section];
}

} // namespace gui
