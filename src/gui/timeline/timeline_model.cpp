#include "gui/timeline/timeline_model.h"

namespace gui {

using capture::RecordKind;

namespace {

constexpr std::size_t rowsPerTick = 1'000'000; // records sorted in one turn of the timer: about 10 ms

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
    m_cells.setSession(m_session.get(), m_rows.get());
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
    m_cells.setTale(tale);
    rowsChanged();
    emit headerDataChanged(Qt::Horizontal, 0, timelineColumns - 1);
}

void TimelineModel::rowsChanged()
{
    m_cells.forget();
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
    m_cells.setTimeMode(mode);
    rowsChanged();
    emit headerDataChanged(Qt::Horizontal, 0, timelineColumns - 1);
}

void TimelineModel::setKindPlace(KindPlace place)
{
    if (m_cells.kindPlace() == place)
        return;
    m_cells.setKindPlace(place);
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
    return record.kind == RecordKind::TlsFailed || record.kind == RecordKind::FramingLost || !m_cells.view(at.record, false).badges.isEmpty();
}

QString TimelineModel::plainRow(int row) const
{
    QStringList cells;
    const auto at = item(row);
    if (at.isChapter)
        return m_cells.accessibleChapter(at.chapter, fold(at.chapter));
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
    return at.isChapter ? m_cells.chapter(at.chapter, fold(at.chapter), index.column(), role) : m_cells.row(at, TimelineColumn(index.column()), role);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ours = orientation == Qt::Horizontal && section >= 0 && section < timelineColumns;
    return ours ? m_cells.header(TimelineColumn(section), role) : QVariant();
}

Fold TimelineModel::fold(Chapter chapter) const
{
    return m_index->expanded(chapter) && m_index->childCount(chapter) > 0 ? Fold::Open : Fold::Closed;
}

} // namespace gui
