#include "gui/timeline/timeline_cells.h"

#include "gui/paint/quantity.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"
#include "gui/text/time_text.h"
#include "gui/timeline/chapter_words.h"
#include "gui/timeline/timeline_model.h"

namespace gui {

using Item = TimelineIndex::Item;

namespace {

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

void TimelineCells::setSession(const capture::Session *session, const TimelineRows *rows)
{
    m_session = session;
    m_rows = rows;
    setTale({});
}

void TimelineCells::setTale(const TalePtr &tale)
{
    m_tale = tale;
    m_page.setTale(tale, m_session ? m_session->records() : noRecords());
    forget();
}

QVariant TimelineCells::chapter(Chapter chapter, Fold fold, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return accessibleChapter(chapter, fold);
    if (role == Qt::DisplayRole && column == 0)
        return chapterName(chapter);
    if (role != ChapterRole)
        return {};
    auto data = chapterData(chapter, m_tale.get());
    data.expanded = fold == Fold::Open;
    return QVariant::fromValue(data);
}

const RowView &TimelineCells::view(std::uint32_t record, bool fragment) const
{
    const std::uint64_t key = std::uint64_t(record) << 1 | (fragment ? 1 : 0);
    if (auto *known = m_views.object(key))
        return *known;
    auto *made = new RowView(fragment ? fragmentView(*m_session, record) : rowView(*m_session, record));
    m_views.insert(key, made);
    return *made;
}

QVariant TimelineCells::row(const Item &at, TimelineColumn column, int role) const
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

QVariant TimelineCells::text(const Item &at, TimelineColumn column) const
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

std::uint32_t TimelineCells::number(const Item &at) const
{
    if (at.isFragment)
        return 0;
    const auto place = m_rows->find(at.record);
    return place ? m_rows->number(place->chapter, place->row) : 0;
}

PageData TimelineCells::page(const Item &at) const
{
    if (at.isFragment) {
        auto data = m_page.at(m_session->records().at(at.record), at.record);
        data.mark = PageData::Mark::Hidden;
        return data;
    }
    return m_page.at(m_session->records().at(at.record), at.record);
}

bool TimelineCells::showsMilliseconds() const
{
    return m_tale && m_tale->ended && m_tale->facts.last - m_tale->facts.start < std::chrono::seconds(1);
}

QString TimelineCells::timeText(const Item &at) const
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

QString TimelineCells::accessibleText(const Item &at) const
{
    const auto &record = m_session->records().at(at.record);
    const auto &row = view(at.record, at.isFragment);
    const auto script = page(at);
    QStringList parts;
    if (const auto n = number(at))
        parts << TimelineModel::tr("Frame %1").arg(n);
    parts << (record.direction == ws::Direction::ClientToServer ? TimelineModel::tr("to server") : TimelineModel::tr("from server"));
    parts << TimelineModel::tr("%1 seconds").arg(seconds(ws::Duration(record.time))) << row.kind;
    if (row.bytes)
        parts << TimelineModel::tr("%1 bytes").arg(*row.bytes);
    for (const auto &badge : row.badges)
        parts << badge.text;
    parts << (script.mark == PageData::Mark::Hidden ? TimelineModel::tr("not told to the page") : script.text.isEmpty() ? QString() : TimelineModel::tr("page gets %1").arg(script.text));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString TimelineCells::accessibleChapter(Chapter chapter, Fold fold) const
{
    const auto data = chapterData(chapter, m_tale.get());
    QStringList parts{TimelineModel::tr("Chapter %1").arg(data.number), data.name, data.outcome, data.duration,
                      fold == Fold::Open ? TimelineModel::tr("expanded") : TimelineModel::tr("collapsed")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant TimelineCells::header(TimelineColumn column, int role) const
{
    const auto section = std::size_t(column);
    if (role == Qt::DisplayRole) {
        const bool plainTime = m_timeMode == TimeMode::SinceConnect || m_timeMode == TimeMode::SincePrevious;
        if (column == TimelineColumn::Time && (!plainTime || showsMilliseconds()))
            return plainTime ? TimelineModel::tr("ms") : TimelineModel::tr("Time");
        return TimelineModel::tr(columns[section].title);
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (columns[section].right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace gui
