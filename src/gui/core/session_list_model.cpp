#include "gui/core/session_list_model.h"

#include "gui/core/session_words.h"
#include "gui/text/display_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace gui {

namespace {

enum Order : int { MockGroup, RelayGroup, LiveGroup, TodayGroup, EarlierGroups, FileGroup = 1'000'000 };

QDate dayOf(ws::Time time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
    return QDateTime::fromSecsSinceEpoch(seconds).date();
}

} // namespace

SessionListModel::SessionListModel(SessionBook &book, QObject *parent)
    : QAbstractItemModel(parent)
    , m_book(book)
{
    connect(&book, &SessionBook::added, this, &SessionListModel::update);
    connect(&book, &SessionBook::told, this, &SessionListModel::update);
    connect(&book, &SessionBook::removedChanged, this, &SessionListModel::rebuild);
    rebuild();
}

void SessionListModel::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void SessionListModel::setServers(std::vector<ServerEntry> servers)
{
    m_servers = std::move(servers);
    rebuild();
}

bool SessionListModel::matches(const SessionEntry &entry) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sessionSearchText(entry);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

SessionListModel::Place SessionListModel::placeOf(const SessionEntry &entry) const
{
    if (entry.origin == Origin::File)
        return {FileGroup, tr("From files")};
    const auto info = entry.tale ? entry.tale->info : entry.session->info();
    if (info.mode == capture::Mode::Serve)
        return {MockGroup, tr("Mock server")};
    if (info.mode == capture::Mode::Relay)
        return {RelayGroup, tr("Relay")};
    if (entry.live())
        return {LiveGroup, tr("Live")};
    const auto today = QDate::currentDate();
    const auto day = dayOf(info.start);
    if (day == today)
        return {TodayGroup, tr("Ended today")};
    return {EarlierGroups + int(day.daysTo(today)), QLocale().toString(day, QLocale::LongFormat)};
}

std::vector<SessionListModel::Group> SessionListModel::sorted() const
{
    std::map<int, Group> groups;
    const auto group = [&groups](const Place &place) -> Group & {
        auto &made = groups[place.order];
        made.order = place.order;
        made.title = place.title;
        return made;
    };
    for (const auto &server : m_servers) {
        const bool mock = server.mode == capture::Mode::Serve;
        group({mock ? MockGroup : RelayGroup, mock ? tr("Mock server") : tr("Relay")}).items.push_back({0, server.id});
    }
    const auto &entries = m_book.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (!entry->removed && matches(*entry))
            group(placeOf(*entry)).items.push_back({entry->key, 0});
    std::vector<Group> result;
    for (auto &[order, each] : groups)
        result.push_back(std::move(each));
    return result;
}

void SessionListModel::rebuild()
{
    beginResetModel();
    m_groups = sorted();
    endResetModel();
    emit sameCodeChanged();
}

/// A session that stays where it is is only painted again; one that came, ended or moved rebuilds the list.
void SessionListModel::update(SessionKey key)
{
    const auto *entry = m_book.find(key);
    if (!entry || entry->removed)
        return;
    const auto at = indexOf(key);
    const bool stays = at.isValid() && m_groups[std::size_t(at.parent().row())].order == placeOf(*entry).order && matches(*entry);
    if (!stays && (at.isValid() || matches(*entry)))
        return rebuild();
    if (at.isValid())
        emit dataChanged(at, at);
    emit sameCodeChanged();
}

QModelIndex SessionListModel::indexOf(SessionKey key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &items = m_groups[group].items;
        const auto item = std::find_if(items.begin(), items.end(), [key](const Item &each) { return each.key == key; });
        if (key != 0 && item != items.end())
            return createIndex(int(item - items.begin()), 0, quintptr(group + 1));
    }
    return {};
}

SessionListModel::SameCode SessionListModel::sameCode() const
{
    std::map<quint16, std::set<explain::Cause>> causes;
    for (const auto &entry : m_book.entries())
        if (!entry.removed && entry.tale && entry.tale->ended)
            if (const auto code = entry.tale->pageCode())
                causes[*code].insert(entry.tale->verdict.cause);
    SameCode most;
    for (const auto &[code, set] : causes)
        if (set.size() >= 2 && int(set.size()) > most.causes)
            most = {int(set.size()), code};
    return most;
}

// Groups have internal id 0, their items the group's index + 1.

QModelIndex SessionListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex SessionListModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[std::size_t(parent.row())].items.size()) : 0;
}

int SessionListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex &index) const
{
    return index.internalId() == 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[std::size_t(index.row())], index.row(), role);
    return itemValue(m_groups[index.internalId() - 1].items[std::size_t(index.row())], role);
}

QVariant SessionListModel::groupData(const Group &group, int row, int role) const
{
    GroupData data;
    data.title = group.title;
    data.count = group.order == MockGroup ? -1 : int(group.items.size());
    data.right = row == 0 ? tr("Page code") : QString();
    if (role == GroupRole)
        return QVariant::fromValue(data);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return data.count < 0 ? data.title : QStringLiteral("%1 (%2)").arg(data.title).arg(data.count);
    return {};
}

QVariant SessionListModel::itemValue(const Item &item, int role) const
{
    if (item.key == 0) {
        const auto server = std::find_if(m_servers.begin(), m_servers.end(), [&](const ServerEntry &each) { return each.id == item.server; });
        return server == m_servers.end() ? QVariant() : serverData(*server, role);
    }
    if (role == KeyRole)
        return item.key;
    const auto *entry = m_book.find(item.key);
    if (!entry || (role != SessionRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const auto data = sessionData(*entry);
    if (role == SessionRole)
        return QVariant::fromValue(data);
    const QString words = QStringLiteral("%1, %2").arg(data.title, data.detail);
    if (role == Qt::DisplayRole)
        return data.title;
    if (role == Qt::ToolTipRole)
        return plainToolTip(harmless(QString::fromStdString(entry->session->info().url)) + u'\n' + data.detail);
    return data.pageCode.isEmpty() ? words : tr("%1, page code %2").arg(words, data.pageCode);
}

QVariant SessionListModel::serverData(const ServerEntry &server, int role) const
{
    if (role == ServerRole)
        return server.id;
    if (role == SessionRole)
        return QVariant::fromValue(SessionData{glyph(server.mode == capture::Mode::Serve ? StateGlyph::MockServer : StateGlyph::Relay), server.title, server.detail, {}});
    if (role == Qt::DisplayRole)
        return server.title;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(server.title, server.detail);
    return {};
}

} // namespace gui
