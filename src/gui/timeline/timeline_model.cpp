#include "gui/timeline/timeline_model.h"

#include "gui/paint/quantity.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"
#include "gui/text/time_text.h"
#include "gui/timeline/chapter_words.h"

#include <QIcon>

namespace gui {

using capture::Record;
using capture::RecordKind;
using Item = TimelineIndex::Item;

namespace {

constexpr std::size_t rowsPerTick = 1'000'000; // records sorted in one turn of the timer: about 10 ms

struct Column {
    const char *title;
    bool right;
    FontRole font;
};

constexpr Column columns[timelineColumns] = { // in the order of TimelineColumn
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "#"), true, FontRole::MonoNote},
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "Time, s"), true, FontRole::Mono},
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "Client\tServer"), false, FontRole::Dense},
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "Kind"), false, FontRole::Dense},
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "Bytes"), true, FontRole::Mono},
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "Summary"), false, FontRole::Mono},
    {QT_TRANSLATE_NOOP("gui::TimelineModel", "Page’s script"), false, FontRole::Dense},
};

const capture::EventStore &noRecords()
{
    static const capture::EventStore none;
    return none;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    reset();
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::reset()
{
    m_filter.reset();
    m_rows = std::make_unique<TimelineRows>(m_session ? m_session->records() : noRecords());
    m_index = std::make_unique<TimelineIndex>(*m_rows);
    m_tale.reset();
    m_page.setTale({}, noRecords());
    m_views.clear();
}

void TimelineModel::setSession(std::shared_ptr<const capture::Session> session)
{
    beginResetModel();
    m_session = std::move(session);
    reset();
    takeRows();
    for (const auto chapter : allChapters)
        m_index->take(chapter, m_index->available(chapter) - m_index->taken(chapter));
    endResetModel();
}

void TimelineModel::setTale(const TalePtr &tale)
{
    m_tale = tale;
    m_page.setTale(tale, m_session ? m_session->records() : noRecords());
    rowsChanged();
    emit headerDataChanged(Qt::Horizontal, 0, timelineColumns - 1);
}

void TimelineModel::rowsChanged()
{
    m_views.clear(); // a message may have ended, a rule may have been broken since
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, timelineColumns - 1));
}

void TimelineModel::takeRows()
{
    m_rows->readMore(rowsPerTick);
    if (!m_filter)
        return;
    m_filter->searchNewRecords();
    m_index->readFilter(rowsPerTick, [this](std::size_t record) { return rowRecord(record); });
}

void TimelineModel::showNewEvents()
{
    if (!m_session || m_paused)
        return;
    takeRows();
    bool any = false;
    for (const auto chapter : allChapters) {
        any |= m_index->available(chapter) > m_index->taken(chapter);
        takeChapterRows(chapter);
    }
    if (any)
        emit grown();
}

void TimelineModel::takeChapterRows(Chapter chapter)
{
    const auto gained = m_index->available(chapter) - m_index->taken(chapter);
    if (gained == 0)
        return;
    if (!m_index->expanded(chapter))
        return m_index->take(chapter, gained);
    const int first = m_index->chapterRow(chapter) + 1 + m_index->childCount(chapter);
    beginInsertRows({}, first, first + int(gained) - 1);
    m_index->take(chapter, gained);
    endInsertRows();
}

/// The row that stands for a record which the filter found: a message's is that of its first frame.
std::optional<std::uint32_t> TimelineModel::rowRecord(std::size_t record) const
{
    const auto &found = m_session->records().at(record);
    if (found.kind == RecordKind::Frame && m_rows->find(std::uint32_t(record)))
        return std::uint32_t(record);
    if (found.kind != RecordKind::Message && found.kind != RecordKind::Frame)
        return std::uint32_t(record);
    const auto message = found.kind == RecordKind::Message ? std::optional(record) : m_session->findMessage(found.link);
    const auto first = message ? m_session->findFrame(m_session->records().at(*message).link) : std::nullopt;
    return first ? std::optional(std::uint32_t(*first)) : std::nullopt;
}

void TimelineModel::setFilter(const capture::Filter &filter, const capture::RecordTest &test)
{
    if (!m_session)
        return;
    beginResetModel();
    m_filter = std::make_unique<RowFilter>(m_session, filter, test);
    m_index->setFilter(m_filter.get());
    endResetModel();
}

void TimelineModel::clearFilter()
{
    if (!m_filter)
        return;
    beginResetModel();
    m_index->setFilter(nullptr);
    m_filter.reset();
    for (const auto chapter : allChapters)
        m_index->take(chapter, m_index->available(chapter));
    endResetModel();
}

int TimelineModel::searchPercent() const
{
    if (!m_filter)
        return 100;
    return m_filter->searching() ? std::min(99, m_filter->percent()) : m_filter->percent();
}

std::size_t TimelineModel::shownRows() const
{
    std::size_t rows = 0;
    for (const auto chapter : allChapters)
        rows += m_index->taken(chapter);
    return rows;
}

const TimelineCounts &TimelineModel::counts() const
{
    return m_rows->counts();
}

void TimelineModel::setTimeMode(TimeMode mode)
{
    m_timeMode = mode;
    rowsChanged();
    emit headerDataChanged(Qt::Horizontal, 0, timelineColumns - 1);
}

void TimelineModel::setKindPlace(KindPlace place)
{
    if (m_kindPlace == place)
        return;
    m_kindPlace = place;
    rowsChanged();
}

void TimelineModel::setExpanded(Chapter chapter, bool expanded)
{
    if (m_index->expanded(chapter) == expanded)
        return;
    const int header = m_index->chapterRow(chapter);
    const int children = m_index->childCount(chapter);
    if (children == 0)
        m_index->setExpanded(chapter, expanded);
    else if (expanded) {
        beginInsertRows({}, header + 1, header + children);
        m_index->setExpanded(chapter, true);
        endInsertRows();
    } else {
        beginRemoveRows({}, header + 1, header + children);
        m_index->setExpanded(chapter, false);
        endRemoveRows();
    }
    emit dataChanged(index(header, 0), index(header, timelineColumns - 1));
}

void TimelineModel::expandAll()
{
    for (const auto chapter : allChapters)
        setExpanded(chapter, true);
}

bool TimelineModel::setUnfolded(int row, bool unfolded)
{
    const auto at = item(row);
    if (at.isChapter || at.isFragment || m_index->unfolded(at.record) == unfolded)
        return false;
    const auto &frame = m_session->records().at(at.record);
    if (frame.kind != RecordKind::Frame || frame.flags & capture::Fin)
        return false;
    std::vector<std::uint32_t> fragments;
    const auto &records = m_session->records();
    const auto size = records.size();
    for (std::size_t each = at.record; each < size && fragments.size() < 10'000; ++each) {
        const auto &other = records.at(each);
        if (other.kind == RecordKind::Frame && other.link == frame.link && !ws::isControl(ws::Opcode(other.opcode)))
            fragments.push_back(std::uint32_t(each));
        if (other.kind == RecordKind::Message && other.number == frame.link)
            break;
    }
    const int rows = int(fragments.size());
    if (rows == 0)
        return false;
    if (unfolded) {
        beginInsertRows({}, row + 1, row + rows);
        m_index->setFragments(at.record, std::move(fragments));
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + rows);
        m_index->setFragments(at.record, {});
        endRemoveRows();
    }
    return true;
}

int TimelineModel::rowOf(std::uint32_t record) const
{
    if (!m_session || record >= m_session->records().size())
        return -1;
    const auto target = rowRecord(record).value_or(record);
    if (const auto row = m_index->rowOf(target))
        return *row;
    const auto place = m_rows->find(target);
    return place && !m_index->expanded(place->chapter) ? m_index->chapterRow(place->chapter) : -1;
}

int TimelineModel::rowOfNumber(std::uint32_t number) const
{
    const auto place = m_rows->findNumber(number);
    return place ? rowOf(m_rows->record(place->chapter, place->row)) : -1;
}

bool TimelineModel::hasProblem(int row) const
{
    const auto at = item(row);
    if (at.isChapter || at.isFragment)
        return false;
    const auto &record = m_session->records().at(at.record);
    if (record.kind == RecordKind::Frame)
        return record.flags & capture::Problem;
    return record.kind == RecordKind::TlsFailed || record.kind == RecordKind::FramingLost || !view(at.record, false).badges.isEmpty();
}

QString TimelineModel::plainRow(int row) const
{
    QStringList cells;
    const auto at = item(row);
    if (at.isChapter)
        return accessibleChapter(at.chapter);
    for (int column = 0; column < timelineColumns; ++column)
        cells << data(index(row, column), Qt::DisplayRole).toString();
    return cells.join(u'\t');
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : m_index->size();
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : timelineColumns;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = item(index.row());
    return at.isChapter ? chapterValue(at.chapter, index.column(), role) : rowValue(at, TimelineColumn(index.column()), role);
}

QVariant TimelineModel::chapterValue(Chapter chapter, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return accessibleChapter(chapter);
    if (role == Qt::DisplayRole && column == 0)
        return chapterName(chapter);
    if (role != ChapterRole)
        return {};
    auto data = chapterData(chapter, m_tale.get());
    data.expanded = m_index->expanded(chapter) && m_index->childCount(chapter) > 0;
    return QVariant::fromValue(data);
}

const RowView &TimelineModel::view(std::uint32_t record, bool fragment) const
{
    const std::uint64_t key = std::uint64_t(record) << 1 | (fragment ? 1 : 0);
    if (auto *known = m_views.object(key))
        return *known;
    auto *made = new RowView(fragment ? fragmentView(*m_session, record) : rowView(*m_session, record));
    m_views.insert(key, made);
    return *made;
}

QVariant TimelineModel::rowValue(const Item &at, TimelineColumn column, int role) const
{
    const auto &style = columns[int(column)];
    switch (role) {
    case Qt::DisplayRole: return text(at, column);
    case Qt::ToolTipRole: return column == TimelineColumn::Summary ? plainToolTip(view(at.record, at.isFragment).summary.left(1000)) : QVariant();
    case Qt::AccessibleTextRole: return accessibleText(at);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (style.right ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return font(style.font);
    case Qt::ForegroundRole: return column == TimelineColumn::Number || column == TimelineColumn::Bytes ? colour(Token::Text2) : colour(Token::Text);
    case LaneRole: return QVariant::fromValue(view(at.record, at.isFragment).lane);
    case KindRole: return QVariant::fromValue(KindData{view(at.record, at.isFragment).icon, view(at.record, at.isFragment).kind});
    case PageRole: return QVariant::fromValue(page(at));
    case SummaryRole: {
        const auto &row = view(at.record, at.isFragment);
        const bool iconHere = m_kindPlace == KindPlace::Summary;
        const QLatin1String version("HTTP/1.1 "); // narrow: the status is what matters
        const QString summary = iconHere && row.summary.startsWith(version) ? row.summary.mid(version.size()) : row.summary;
        return QVariant::fromValue(SummaryData{iconHere ? row.icon : QString(), summary, row.badges, at.isFragment});
    }
    default: return {};
    }
}

QVariant TimelineModel::text(const Item &at, TimelineColumn column) const
{
    switch (column) {
    case TimelineColumn::Number: return number(at) == 0 ? QString() : QString::number(number(at));
    case TimelineColumn::Time: return timeText(at);
    case TimelineColumn::Lane: return m_session->records().at(at.record).direction == ws::Direction::ClientToServer ? QStringLiteral("→") : QStringLiteral("←");
    case TimelineColumn::Kind: return view(at.record, at.isFragment).kind;
    case TimelineColumn::Bytes: {
        const auto bytes = view(at.record, at.isFragment).bytes;
        return bytes ? count(*bytes) : QString();
    }
    case TimelineColumn::Summary: return view(at.record, at.isFragment).summary;
    case TimelineColumn::Page: return page(at).text;
    }
    return {};
}

std::uint32_t TimelineModel::number(const Item &at) const
{
    if (at.isFragment)
        return 0;
    const auto place = m_rows->find(at.record);
    return place ? m_rows->number(place->chapter, place->row) : 0;
}

PageData TimelineModel::page(const Item &at) const
{
    if (at.isFragment) {
        auto data = m_page.at(m_session->records().at(at.record), at.record);
        data.mark = PageData::Mark::Hidden;
        return data;
    }
    return m_page.at(m_session->records().at(at.record), at.record);
}

bool TimelineModel::showsMilliseconds() const
{
    return m_tale && m_tale->ended && m_tale->facts.last - m_tale->facts.start < std::chrono::seconds(1);
}

QString TimelineModel::timeText(const Item &at) const
{
    const auto &record = m_session->records().at(at.record);
    const ws::Duration since(record.time);
    const auto start = m_tale ? m_tale->facts.start : ws::Time();
    switch (m_timeMode) {
    case TimeMode::Clock: return clockTime(start + since);
    case TimeMode::Utc: return utcTime(start + since);
    case TimeMode::SincePrevious: {
        const auto place = m_rows->find(at.record);
        const auto before = place && place->row > 0 ? m_session->records().at(m_rows->record(place->chapter, place->row - 1)).time : record.time;
        const ws::Duration gap(record.time - before);
        return showsMilliseconds() ? milliseconds(gap) : seconds(gap);
    }
    case TimeMode::SinceConnect: return showsMilliseconds() ? milliseconds(since) : seconds(since);
    }
    return {};
}

QString TimelineModel::accessibleText(const Item &at) const
{
    const auto &record = m_session->records().at(at.record);
    const auto &row = view(at.record, at.isFragment);
    const auto script = page(at);
    QStringList parts;
    if (const auto n = number(at))
        parts << tr("Frame %1").arg(n);
    parts << (record.direction == ws::Direction::ClientToServer ? tr("to server") : tr("from server"));
    parts << tr("%1 seconds").arg(seconds(ws::Duration(record.time))) << row.kind;
    if (row.bytes)
        parts << tr("%1 bytes").arg(*row.bytes);
    for (const auto &badge : row.badges)
        parts << badge.text;
    parts << (script.mark == PageData::Mark::Hidden ? tr("not told to the page") : script.text.isEmpty() ? QString() : tr("page gets %1").arg(script.text));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString TimelineModel::accessibleChapter(Chapter chapter) const
{
    const auto data = chapterData(chapter, m_tale.get());
    QStringList parts{tr("Chapter %1").arg(data.number), data.name, data.outcome, data.duration,
                      m_index->expanded(chapter) ? tr("expanded") : tr("collapsed")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= timelineColumns)
        return {};
    const auto column = TimelineColumn(section);
    if (role == Qt::DisplayRole) {
        const bool plainTime = m_timeMode == TimeMode::SinceConnect || m_timeMode == TimeMode::SincePrevious;
        if (column == TimelineColumn::Time && (!plainTime || showsMilliseconds()))
            return plainTime ? tr("ms") : tr("Time");
        return tr(columns[section].title);
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (columns[section].right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace gui
