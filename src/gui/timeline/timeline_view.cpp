#include "gui/timeline/timeline_view.h"

#include "gui/paint/theme.h"
#include "gui/timeline/timeline_delegate.h"
#include "gui/timeline/timeline_header.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace gui {

namespace {

struct ColumnSize {
    int width; ///< for 13 px text
    int givesWayBelow; ///< width of the view under which the column is hidden; 0: never
};

constexpr ColumnSize sizes[timelineColumns] = { // in the order of TimelineColumn
    {34, 0}, {66, 0}, {100, 0}, {70, 560}, {64, 640}, {200, 0}, {108, 480},
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QTableView(parent)
{
    m_wanted.fill(true);
    setupView();
}

void TimelineView::setupView()
{
    setHorizontalHeader(new TimelineHeader(this));
    setItemDelegate(new TimelineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { noteScroll(verticalScrollBar()->sliderPosition()); });
}

void TimelineView::setTimeline(TimelineModel *model)
{
    m_model = model;
    setModel(model);
    setupColumns();
    connect(model, &TimelineModel::grown, this, [this] {
        if (m_following)
            scrollToBottom();
    });
}

void TimelineView::setupColumns()
{
    auto &header = *horizontalHeader();
    for (int column = 0; column < timelineColumns; ++column)
        header.setSectionResizeMode(column, QHeaderView::Interactive);
    header.setSectionResizeMode(int(TimelineColumn::Summary), QHeaderView::Stretch);
    header.setSectionResizeMode(int(TimelineColumn::Lane), QHeaderView::Fixed);
    header.setMinimumSectionSize(px(20));
    applyMetrics();
}

void TimelineView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(px(24));
    if (!m_model)
        return;
    for (int column = 0; column < timelineColumns; ++column)
        if (column != int(TimelineColumn::Summary))
            horizontalHeader()->resizeSection(column, px(sizes[column].width));
    fitColumns();
}

void TimelineView::fitColumns()
{
    if (!m_model)
        return;
    const int room = viewport()->width();
    for (int column = 0; column < timelineColumns; ++column)
        setColumnHidden(column, !m_wanted[std::size_t(column)] || room < px(sizes[column].givesWayBelow));
    m_model->setKindPlace(isColumnHidden(int(TimelineColumn::Kind)) ? KindPlace::Summary : KindPlace::Column);
}

void TimelineView::setColumnWanted(TimelineColumn column, bool wanted)
{
    m_wanted[std::size_t(column)] = wanted;
    fitColumns();
}

QByteArray TimelineView::columnState() const
{
    return horizontalHeader()->saveState();
}

void TimelineView::restoreColumnState(const QByteArray &state)
{
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        fitColumns();
}

void TimelineView::setFollowing(bool follow)
{
    if (m_following == follow)
        return;
    m_following = follow;
    if (follow)
        scrollToBottom();
    emit followingChanged(follow);
}

/// Scrolling up by hand means: stay here.
void TimelineView::noteScroll(int value)
{
    if (m_following && value < verticalScrollBar()->maximum())
        setFollowing(false);
}

bool TimelineView::selectRecord(std::uint32_t record)
{
    return m_model && selectRow(m_model->rowOf(record));
}

bool TimelineView::selectRow(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return false;
    setCurrentIndex(m_model->index(row, int(TimelineColumn::Summary)));
    scrollTo(currentIndex(), EnsureVisible);
    return true;
}

void TimelineView::jumpToChapter(Chapter chapter)
{
    if (!m_model)
        return;
    m_model->setExpanded(chapter, true);
    selectRow(m_model->chapterRow(chapter));
    scrollTo(currentIndex(), PositionAtTop);
}

bool TimelineView::selectProblem(bool forward)
{
    if (!m_model)
        return false;
    const int rows = m_model->rowCount();
    const int step = forward ? 1 : -1;
    const int from = currentIndex().isValid() ? currentIndex().row() : forward ? -1 : rows;
    for (int row = from + step; row >= 0 && row < rows; row += step) {
        if (m_model->hasProblem(row))
            return selectRow(row);
    }
    return false;
}

std::optional<std::uint32_t> TimelineView::currentRecord() const
{
    if (!m_model || !currentIndex().isValid())
        return std::nullopt;
    const auto item = m_model->item(currentIndex().row());
    return item.isChapter ? std::nullopt : std::optional(item.record);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_model && current.isValid())
        emit currentItemChanged(m_model->item(current.row()));
}

bool TimelineView::fold(bool unfold)
{
    if (!m_model || !currentIndex().isValid())
        return false;
    const int row = currentIndex().row();
    const auto item = m_model->item(row);
    if (item.isChapter && m_model->chapterRow(item.chapter) == row) {
        m_model->setExpanded(item.chapter, unfold);
        return true;
    }
    if (m_model->setUnfolded(row, unfold))
        return true;
    return !unfold && (item.isFragment ? selectRow(row - 1) : selectRow(m_model->chapterRow(item.chapter)));
}

bool TimelineView::toggleChapterAt(const QModelIndex &index)
{
    if (!m_model || !index.isValid())
        return false;
    const auto item = m_model->item(index.row());
    if (!item.isChapter)
        return false;
    m_model->setExpanded(item.chapter, !index.data(ChapterRole).value<ChapterData>().expanded);
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const bool onChevron = event->position().x() < px(22);
    if (event->button() == Qt::LeftButton && onChevron)
        toggleChapterAt(indexAt(event->position().toPoint()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (toggleChapterAt(index))
        return;
    if (index.isValid() && !m_model->setUnfolded(index.row(), true) && !m_model->setUnfolded(index.row(), false))
        emit detailRequested();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: fold(false); return;
    case Qt::Key_Right: fold(true); return;
    case Qt::Key_Home: selectRow(0); return;
    case Qt::Key_End: selectRow(model() ? model()->rowCount() - 1 : -1); return;
    case Qt::Key_Space:
        if (const auto record = currentRecord())
            emit markRequested(*record);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit detailRequested(); return;
    default: break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        emit typed(event->text());
    else
        QTableView::keyPressEvent(event);
}

void TimelineView::keyboardSearch(const QString &)
{
    // Typing starts the filter instead.
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (indexAt(event->pos()).isValid())
        emit rowMenuRequested(event->globalPos());
}

} // namespace gui
