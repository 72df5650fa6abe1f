#include "gui/session/session_page.h"

#include "gui/core/cause_look.h"
#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "gui/session/ended_bar.h"
#include "gui/session/filter_bar.h"
#include "gui/session/phases.h"
#include "gui/text/display_text.h"
#include "ui_session_page.h"

#include <QEvent>

namespace gui {

namespace {

constexpr std::chrono::milliseconds tickInterval{60}; // 16 Hz
constexpr std::size_t recordsPerTick = 1'000'000;

bool failsInHandshake(explain::Cause cause)
{
    const auto &look = causeLook(cause);
    return look.failure && look.chapter <= Chapter::Handshake;
}

} // namespace

SessionPage::SessionPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionPage>())
{
    m_ui->setupUi(this);
    setupPanes();
    connectTimeline();
    connectFilter();
    connectOverview();
    connectDetail();
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &SessionPage::tick);
}

SessionPage::~SessionPage() = default;

void SessionPage::setupPanes()
{
    m_ui->timelineView->setTimeline(&m_model);
    m_ui->bannerRow->hide();
    setTextToken(m_ui->timelineEmptyLabel, Token::Text2);
    setTextToken(m_ui->readOnlyLabel, Token::Text2);
    setFillToken(m_ui->timelineEmptyPage, Token::Base);
    m_ui->readOnlyIcon->setPixmap(icon(QStringLiteral("folder"), Token::Text2).pixmap(px(16)));
    m_ui->clearFilterButton->setIcon(icon(QStringLiteral("x")));
    connect(m_ui->composer, &Composer::sendRequested, this, &SessionPage::sendRequested);
    connect(m_ui->sessionHeader, &SessionHeader::chapterActivated, this, [this](int chapter) { m_ui->timelineView->jumpToChapter(Chapter(chapter)); });
    connect(m_ui->sessionSplitter, &QSplitter::splitterMoved, this, &SessionPage::keepSplitter);
}

void SessionPage::connectTimeline()
{
    auto *view = m_ui->timelineView;
    connect(view, &TimelineView::currentItemChanged, this, [this] {
        if (!m_ui->detailPane->isPinned())
            showDetail();
        emit currentRowChanged();
    });
    connect(view, &TimelineView::detailRequested, m_ui->detailPane, &DetailPane::focusContent);
    connect(view, &TimelineView::markRequested, this, &SessionPage::markRequested);
    connect(view, &TimelineView::rowMenuRequested, this, &SessionPage::rowMenuRequested);
    connect(view, &TimelineView::typed, m_ui->filterBar, &FilterBar::appendText);
    connect(view, &TimelineView::followingChanged, m_ui->overviewStrip, &OverviewStrip::setFollow);
}

void SessionPage::connectFilter()
{
    connect(m_ui->filterBar, &FilterBar::choiceChanged, this, &SessionPage::applyChoice);
    connect(m_ui->filterBar, &FilterBar::pauseToggled, this, &SessionPage::setPaused);
    connect(m_ui->filterBar, &FilterBar::leftDown, this, [this] {
        m_ui->timelineView->setFocus(Qt::ShortcutFocusReason);
        if (!m_ui->timelineView->currentIndex().isValid())
            m_ui->timelineView->selectRow(0);
    });
    connect(m_ui->clearFilterButton, &QPushButton::clicked, m_ui->filterBar, &FilterBar::clear);
}

void SessionPage::connectOverview()
{
    connect(m_ui->overviewStrip, &OverviewStrip::followToggled, m_ui->timelineView, &TimelineView::setFollowing);
    connect(m_ui->overviewStrip, &OverviewStrip::timeActivated, this, [this](std::chrono::nanoseconds time) {
        if (!m_session)
            return;
        const auto &records = m_session->records();
        std::size_t low = 0, high = records.size();
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            records.at(middle).time < time.count() ? low = middle + 1 : high = middle;
        }
        for (; low < records.size(); ++low)
            if (m_ui->timelineView->selectRecord(std::uint32_t(low)))
                return;
    });
}

void SessionPage::connectDetail()
{
    auto *pane = m_ui->detailPane;
    const auto step = [this](int by) {
        const int row = m_ui->timelineView->currentIndex().row() + by;
        m_ui->timelineView->selectRow(row);
    };
    connect(pane, &DetailPane::previousRequested, this, [step] { step(-1); });
    connect(pane, &DetailPane::nextRequested, this, [step] { step(1); });
    connect(pane, &DetailPane::recordRequested, this, [this](std::uint32_t record) { m_ui->timelineView->selectRecord(record); });
    connect(pane, &DetailPane::filterRequested, m_ui->filterBar, &FilterBar::setText);
}

void SessionPage::clear()
{
    m_timer.stop();
    m_session.reset();
    m_tale.reset();
    m_key = 0;
    m_model.setSession({});
    m_ui->detailPane->clear();
}

void SessionPage::showSession(const SessionEntry &entry)
{
    keepSplitter();
    m_key = entry.key;
    m_session = entry.session;
    m_origin = entry.origin;
    m_tale.reset();
    m_traffic = {};
    m_failureShown = false;
    m_model.setSession(entry.session);
    m_ui->filterBar->clear();
    m_ui->detailPane->clear();
    m_ui->overviewStrip->setTraffic({});
    setPaused(false);
    m_ui->timelineView->setFollowing(entry.live());
    m_ui->overviewStrip->setFollow(entry.live());
    updateTale(entry);
    layOutSplitter();
    // Once more when the panes have the minimum sizes of this session's bars.
    QMetaObject::invokeMethod(this, &SessionPage::layOutSplitter, Qt::QueuedConnection);
    m_timer.start();
    tick();
}

void SessionPage::updateTale(const SessionEntry &entry)
{
    if (entry.key != m_key)
        return;
    m_tale = entry.tale;
    m_ui->sessionHeader->showEntry(entry);
    m_model.setTale(m_tale);
    showBottomBar(entry);
    showOverview();
    selectFailure(entry);
    if (m_tale && m_ui->timelineView->currentIndex().isValid() && !m_ui->detailPane->isPinned())
        showDetail();
    const bool ended = !entry.live();
    if (ended != m_endedKind) {
        keepSplitter();
        m_endedKind = ended;
        QMetaObject::invokeMethod(this, &SessionPage::layOutSplitter, Qt::QueuedConnection);
    }
}

void SessionPage::tick()
{
    if (!m_session)
        return;
    m_model.showNewEvents();
    m_traffic.read(m_session->records(), recordsPerTick);
    m_ui->filterBar->setCounts(m_model.counts());
    m_ui->filterBar->setSearched(m_model.searchPercent());
    showEmptyText();
    showOverview();
}

void SessionPage::showOverview()
{
    m_ui->overviewStrip->setVisible(m_overviewShown && m_tale);
    if (!m_tale || !m_overviewShown)
        return;
    if (!hasTraffic(*m_tale))
        return m_ui->overviewStrip->setPhases(overviewPhases(*m_tale));
    const bool live = !m_tale->ended && m_origin == Origin::Engine;
    const auto until = (m_tale->ended ? m_tale->facts.last : m_tale->now) - m_tale->facts.start;
    m_ui->overviewStrip->setTraffic(m_traffic.overview(until, live));
}

void SessionPage::showEmptyText()
{
    const bool nothing = m_session->records().size() == 0;
    const bool filteredAway = m_model.isFiltered() && m_model.shownRows() == 0 && m_model.searchPercent() == 100;
    m_ui->timelineStack->setCurrentWidget(nothing || filteredAway ? m_ui->timelineEmptyPage : m_ui->timelineRowsPage);
    m_ui->clearFilterRow->setVisible(filteredAway);
    if (nothing)
        m_ui->timelineEmptyLabel->setText(tr("Nothing on the wire yet."));
    else if (filteredAway)
        m_ui->timelineEmptyLabel->setText(tr("No frame matches %1").arg(m_ui->filterBar->choice().text));
}

void SessionPage::applyChoice()
{
    const auto choice = m_ui->filterBar->choice();
    const auto record = m_ui->timelineView->currentRecord();
    if (choice.everything)
        m_model.clearFilter();
    else
        m_model.setFilter(choice.filter, choice.test);
    tick();
    if (record)
        m_ui->timelineView->selectRecord(*record);
}

void SessionPage::setPaused(bool paused)
{
    if (m_paused != paused) {
        m_paused = paused;
        emit pausedChanged(paused);
    }
    m_model.setPaused(paused);
    m_ui->filterBar->setPaused(paused);
}

void SessionPage::showDetail()
{
    const auto index = m_ui->timelineView->currentIndex();
    if (!index.isValid() || !m_session)
        return;
    DetailContext context{m_session, m_tale, m_model.item(index.row()), 0, {}};
    context.numberOf = [this](std::uint32_t record) {
        const auto place = m_model.rows().find(record);
        return place ? m_model.rows().number(place->chapter, place->row) : 0;
    };
    if (!context.item.isChapter)
        context.number = context.numberOf(context.item.record);
    m_ui->detailPane->show(context);
    if (const auto *record = context.record())
        m_ui->overviewStrip->setSelected(std::chrono::nanoseconds(record->time));
}

void SessionPage::showBottomBar(const SessionEntry &entry)
{
    const bool fromFile = entry.origin == Origin::File;
    QWidget *bar = fromFile ? m_ui->readOnlyBar : entry.live() ? static_cast<QWidget *>(m_ui->composer) : m_ui->endedBar;
    m_ui->sendStack->setCurrentWidget(bar);
    for (QWidget *each : {static_cast<QWidget *>(m_ui->composer), static_cast<QWidget *>(m_ui->endedBar), static_cast<QWidget *>(m_ui->readOnlyBar)})
        each->setSizePolicy(each == bar ? QSizePolicy::Preferred : QSizePolicy::Ignored, each == bar ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    const bool open = m_tale && m_tale->facts.upgraded();
    m_ui->composer->setEnabled(open);
    m_ui->composer->setCanCompress(m_tale && m_tale->facts.handshake && m_tale->facts.handshake->negotiated.deflate);
    m_ui->filterBar->setBrief(!fromFile && !entry.live() && m_model.counts().rows[0] + m_model.counts().rows[1] < 100);
}

/// A session that ended shows at once where and why, in the tab that tells it best; once.
void SessionPage::selectFailure(const SessionEntry &entry)
{
    if (m_failureShown || !m_tale || !m_tale->ended || (m_origin == Origin::Engine && entry.live()))
        return;
    m_failureShown = true;
    m_model.showNewEvents();
    const auto cause = m_tale->verdict.cause;
    auto &view = *m_ui->timelineView;
    if (failsInHandshake(cause)) {
        const auto record = m_tale->verdict.evidence.record;
        if (!record || !view.selectRecord(std::uint32_t(*record)))
            view.jumpToChapter(causeLook(cause).chapter);
        m_ui->detailPane->setSuitableView(DetailView::Browser);
    } else if (!m_tale->facts.closes.empty()) {
        view.selectRow(m_model.chapterRow(Chapter::Close));
        m_ui->detailPane->setSuitableView(DetailView::Overview);
    } else if (causeLook(cause).failure) {
        const auto record = m_tale->verdict.evidence.record;
        if (!record || !view.selectRecord(std::uint32_t(*record)))
            view.selectRow(m_model.chapterRow(Chapter::TcpEnd));
        m_ui->detailPane->setSuitableView(DetailView::Browser);
    } else {
        m_ui->detailPane->setSuitableView(DetailView::Payload);
    }
}

bool SessionPage::goToFrame(std::uint32_t number)
{
    return m_ui->timelineView->selectRow(m_model.rowOfNumber(number));
}

TimelineView &SessionPage::timeline() const { return *m_ui->timelineView; }
Composer &SessionPage::composer() const { return *m_ui->composer; }
DetailPane &SessionPage::detail() const { return *m_ui->detailPane; }
FilterBar &SessionPage::filterBar() const { return *m_ui->filterBar; }
EndedBar &SessionPage::endedBar() const { return *m_ui->endedBar; }

void SessionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_ui->clearFilterButton->setIcon(icon(QStringLiteral("x")));
}

} // namespace gui
