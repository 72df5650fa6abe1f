#include "gui/detail/detail_pane.h"

#include "gui/detail/advice_tab.h"
#include "gui/detail/browser_tab.h"
#include "gui/detail/headers_tab.h"
#include "gui/detail/overview_tab.h"
#include "gui/detail/payload_tab.h"
#include "gui/detail/row_facts.h"
#include "gui/detail/wire_bits_tab.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "gui/text/time_text.h"
#include "gui/timeline/chapter_words.h"
#include "gui/timeline/row_view.h"
#include "ui_detail_pane.h"

#include <QEvent>

namespace gui {

namespace {

struct View {
    const char *name; ///< of the page, a test hook
    const char *title;
};

constexpr View views[detailViews] = { // in the order of DetailView
    {"overviewTab", QT_TRANSLATE_NOOP("gui::DetailPane", "Overview")},
    {"headersTab", QT_TRANSLATE_NOOP("gui::DetailPane", "Headers")},
    {"payloadTab", QT_TRANSLATE_NOOP("gui::DetailPane", "Payload")},
    {"wireBitsTab", QT_TRANSLATE_NOOP("gui::DetailPane", "Wire bits")},
    {"browserTab", QT_TRANSLATE_NOOP("gui::DetailPane", "Browser view")},
    {"adviceTab", QT_TRANSLATE_NOOP("gui::DetailPane", "Advice")},
};

template <typename Tab>
Tab *addTab(QStackedWidget &stack, std::array<DetailTab *, detailViews> &tabs, DetailView view)
{
    auto *tab = new Tab(&stack);
    tab->setObjectName(QLatin1String(views[int(view)].name));
    stack.addWidget(tab);
    tabs[std::size_t(view)] = tab;
    return tab;
}

QString rowTime(const DetailContext &context)
{
    const ws::Duration since(context.record()->time);
    const bool brief = context.tale && context.tale->ended && context.tale->facts.last - context.tale->facts.start < std::chrono::seconds(1);
    return brief ? DetailPane::tr("at %1 ms").arg(milliseconds(since)) : DetailPane::tr("at %1 s").arg(seconds(since));
}

/// The closing handshake and what TCP did after it.
QString exchangeTime(const explain::SessionFacts &facts)
{
    const auto from = facts.closes.front().time - facts.start, to = facts.last - facts.start;
    const bool brief = to < std::chrono::seconds(1);
    return brief ? DetailPane::tr("chapter 4 and 5, from %1 ms to %2 ms").arg(milliseconds(from), milliseconds(to))
                 : DetailPane::tr("chapter 4 and 5, from %1 s to %2 s").arg(seconds(from), seconds(to));
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailPane>())
{
    m_ui->setupUi(this);
    setFillToken(this, Token::Base);
    setupTabs();
    setupTitle();
    connectTabs();
    showIcons();
    clear();
}

DetailPane::~DetailPane() = default;

void DetailPane::setupTabs()
{
    auto &stack = *m_ui->detailStack;
    m_overview = addTab<OverviewTab>(stack, m_tabs, DetailView::Overview);
    addTab<HeadersTab>(stack, m_tabs, DetailView::Headers);
    m_payload = addTab<PayloadTab>(stack, m_tabs, DetailView::Payload);
    addTab<WireBitsTab>(stack, m_tabs, DetailView::WireBits);
    m_browser = addTab<BrowserTab>(stack, m_tabs, DetailView::Browser);
    auto *advice = addTab<AdviceTab>(stack, m_tabs, DetailView::Advice);
    connect(advice, &AdviceTab::tryRequested, this, &DetailPane::tryRequested);
    for (const auto &view : views)
        m_ui->detailTabs->addTab(tr(view.title));
    for (int tab = 0; tab < detailViews; ++tab)
        m_ui->detailTabs->setTabToolTip(tab, tr("%1 (Alt+%2)").arg(tr(views[tab].title)).arg(tab + 1));
}

void DetailPane::setupTitle()
{
    setFillToken(m_ui->detailTitle, Token::Window);
    setFillToken(m_ui->detailTabs, Token::Window);
    setFontRole(m_ui->titleLabel, FontRole::UiBold);
    setTextToken(m_ui->subtitleLabel, Token::Text2);
    for (auto *button : {m_ui->previousButton, m_ui->nextButton, m_ui->pinButton})
        setButtonLook(button, ButtonLook::Quiet);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &DetailPane::previousRequested);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &DetailPane::nextRequested);
}

void DetailPane::connectTabs()
{
    connect(m_ui->detailTabs, &QTabBar::currentChanged, this, [this](int tab) {
        showCurrentTab();
        if (!m_settingTab)
            emit tabChosen(kind(), DetailView(tab));
        if (!m_settingTab)
            m_chosen[kind()] = DetailView(tab);
    });
    connect(m_overview, &OverviewTab::adviceRequested, this, [this] { setView(DetailView::Advice); });
    connect(m_overview, &OverviewTab::replayRequested, this, &DetailPane::replayRequested);
    connect(m_overview, &OverviewTab::recordRequested, this, &DetailPane::recordRequested);
    connect(m_payload, &PayloadTab::loadRequested, this, &DetailPane::loadIntoComposerRequested);
    connect(m_payload, &PayloadTab::filterRequested, this, &DetailPane::filterRequested);
    connect(m_browser, &BrowserTab::tryRequested, this, &DetailPane::tryRequested);
    connect(m_browser, &BrowserTab::askRequested, this, &DetailPane::askRequested);
    connect(m_browser, &BrowserTab::situationsRequested, this, &DetailPane::situationsRequested);
}

void DetailPane::showIcons()
{
    m_ui->previousButton->setIcon(icon(QStringLiteral("up")));
    m_ui->nextButton->setIcon(icon(QStringLiteral("down")));
    m_ui->pinButton->setIcon(icon(QStringLiteral("pin")));
}

void DetailPane::show(const DetailContext &context)
{
    m_context = context;
    showTitle();
    showCurrentTab();
}

void DetailPane::clear()
{
    m_context = {};
    m_ui->titleLabel->setText(tr("Nothing chosen"));
    m_ui->subtitleLabel->clear();
    m_ui->detailIcon->clear();
    m_ui->wirePageFooter->hide();
}

void DetailPane::showTitle()
{
    Glyph glyph;
    QString title, subtitle;
    if (m_context.item.isChapter) {
        const auto chapter = chapterData(m_context.item.chapter, m_context.tale.get());
        const bool exchange = m_context.item.chapter == Chapter::Close && chapter.reached;
        glyph = exchange ? Glyph{QStringLiteral("close"), Token::Text} : chapter.glyph;
        title = exchange ? tr("Close exchange") : chapter.name;
        subtitle = tr("chapter %1").arg(chapter.number) + (chapter.outcome.isEmpty() ? QString() : QStringLiteral(", ") + chapter.outcome);
        if (exchange && m_context.tale->facts.tcpEnd())
            subtitle = exchangeTime(m_context.tale->facts);
    } else if (m_context.record()) {
        const auto row = m_context.item.isFragment ? fragmentView(*m_context.session, m_context.item.record) : rowView(*m_context.session, m_context.item.record);
        const bool out = m_context.record()->direction == ws::Direction::ClientToServer;
        glyph = {out ? QStringLiteral("right") : QStringLiteral("left"), out ? Token::Sent : Token::Recv};
        const bool message = m_context.isFrame() && !ws::isControl(ws::Opcode(m_context.record()->opcode));
        const bool numbered = m_context.isFrame() && m_context.number > 0;
        const bool http = m_context.record()->kind == capture::RecordKind::Head;
        title = numbered ? (message && !m_compact ? tr("%1 message #%2") : tr("%1 #%2")).arg(row.kind).arg(m_context.number) : http ? row.summary : row.kind;
        if (http && !out)
            title = title.section(u' ', 1).prepend(QStringLiteral("HTTP "));
        subtitle = http ? (out ? tr("request of the opening handshake, %1") : tr("answer to the opening handshake, %1")).arg(rowTime(m_context))
                        : (out ? tr("from client, %1") : tr("from server, %1")).arg(rowTime(m_context));
    }
    m_ui->detailIcon->setPixmap(icon(glyph.icon, glyph.token).pixmap(px(16)));
    m_ui->titleLabel->setText(title);
    m_ui->subtitleLabel->setText(m_compact ? QString() : subtitle);
    m_ui->subtitleLabel->setToolTip(subtitle);
}

void DetailPane::showCurrentTab()
{
    const int tab = m_ui->detailTabs->currentIndex();
    m_ui->detailStack->setCurrentIndex(tab);
    if (!m_context.session)
        return;
    m_tabs[std::size_t(tab)]->show(m_context);
    const bool footer = m_footerShown && m_context.record() && view() != DetailView::Overview && view() != DetailView::Browser;
    m_ui->wirePageFooter->setVisible(footer);
    if (!footer)
        return;
    const auto words = wireAndPage(m_context);
    m_ui->wirePageFooter->setTexts(words.wire, words.page);
}

DetailView DetailPane::view() const
{
    return DetailView(m_ui->detailTabs->currentIndex());
}

void DetailPane::setView(DetailView view)
{
    m_settingTab = true;
    m_ui->detailTabs->setCurrentIndex(int(view));
    m_settingTab = false;
}

void DetailPane::setSuitableView(DetailView suggestion)
{
    setView(m_chosen.value(kind(), suggestion));
}

DetailKind DetailPane::kind() const
{
    switch (m_context.item.chapter) {
    case Chapter::Connect:
    case Chapter::Handshake: return DetailKind::Handshake;
    case Chapter::Messages: return DetailKind::Message;
    case Chapter::Close:
    case Chapter::TcpEnd: return DetailKind::Close;
    }
    return DetailKind::Message;
}

bool DetailPane::isPinned() const
{
    return m_ui->pinButton->isChecked();
}

void DetailPane::setCompact(bool compact)
{
    m_footerShown = !compact;
    m_compact = compact;
    if (compact)
        m_ui->detailTitleLayout->insertWidget(m_ui->detailTitleLayout->indexOf(m_ui->subtitleLabel), m_ui->detailTabs);
    else
        m_ui->detailLayout->insertWidget(1, m_ui->detailTabs);
    const int margin = compact ? 0 : px(2);
    m_ui->detailTitleLayout->setContentsMargins(px(10), margin, px(6), margin);
    m_ui->subtitleLabel->setText({});
    m_ui->pinButton->setVisible(!compact);
    showTitle();
    showCurrentTab();
}

void DetailPane::focusTabs()
{
    m_ui->detailTabs->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::focusContent()
{
    auto *page = m_ui->detailStack->currentWidget();
    auto *first = page->nextInFocusChain();
    while (first && first != page && (!page->isAncestorOf(first) || !first->isVisible() || !(first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    (first && first != page ? first : static_cast<QWidget *>(m_ui->detailTabs))->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
