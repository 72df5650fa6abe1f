#include "gui/detail/browser_tab.h"

#include "explain/situations.h"
#include "gui/detail/close_words.h"
#include "gui/detail/instead_words.h"
#include "gui/detail/page_events.h"
#include "gui/detail/second_opinion_card.h"
#include "gui/detail/wire_lines.h"
#include "gui/paint/hatch.h"
#include "gui/paint/icons.h"
#include "gui/paint/pill.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

#include <QLabel>
#include <QResizeEvent>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

QLabel *words(const QString &text, FontRole role, Token token)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // long words are cut, not the window
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontRole(label, role);
    setTextToken(label, token);
    return label;
}

QFrame *separator()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setFillToken(line, Token::Line);
    return line;
}

Situation paintedSituation(std::optional<explain::Situation> situation)
{
    return situation ? Situation(int(*situation)) : Situation::None; // both lists have WHATWG's order
}
static_assert(int(Situation::HandshakeRefused) == int(explain::Situation::HandshakeRefused));
static_assert(int(Situation::DroppedAfterOpening) == int(explain::Situation::DroppedAfterOpen));

/// "wss://live.example.test/…": the whole address stands in the tool tip.
QString withShortAddress(QString text, const std::string &url)
{
    const QString whole = utf8(url);
    const auto path = whole.indexOf(u'/', whole.indexOf(QLatin1String("://")) + 3);
    return path < 0 || path + 1 >= whole.size() ? text : text.replace(whole, whole.left(path + 1) + u'…');
}

QString engineTitle(explain::Engine engine)
{
    switch (engine) {
    case explain::Engine::Chromium: return QStringLiteral("Chromium");
    case explain::Engine::Firefox: return QStringLiteral("Firefox");
    case explain::Engine::WebKit: return QStringLiteral("WebKit");
    case explain::Engine::Standard: return BrowserTab::tr("Standard");
    }
    return {};
}

} // namespace

BrowserTab::BrowserTab(QWidget *parent)
    : QScrollArea(parent)
    , m_wire(new WireLines)
    , m_page(new PageEvents)
    , m_console(new QVBoxLayout)
    , m_funnel(new SituationFunnel)
    , m_instead(new InsteadCard)
    , m_columnTabs(new QTabBar)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    m_columns[0] = makeWireColumn();
    m_columns[1] = makePageColumn();
    m_columns[2] = makeConsoleColumn();
    m_funnelCard = makeFunnelCard();
    m_opinion = new SecondOpinionCard;
    m_instead->setObjectName(QStringLiteral("insteadCard"));
    connect(m_instead, &InsteadCard::tryRequested, this, &BrowserTab::tryRequested);
    connect(m_instead, &InsteadCard::languageChosen, this, &BrowserTab::languageChosen);
    layOut();
}

Card *BrowserTab::makeWireColumn()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("wireColumn"));
    card->setGlyph({QStringLiteral("wire"), Token::Text});
    card->setTwoLines(true);
    card->setTitle(tr("On the wire"), tr("Recorded by Wiretale"));
    card->setTopBar(Token::Ctl);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(px(8), px(3), px(6), 0);
    lines->addWidget(m_wire);
    card->body()->addLayout(lines);
    card->body()->addStretch(1);
    card->body()->addWidget(separator());
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(px(9), px(5), px(9), px(5));
    auto *hatch = new HatchBox;
    hatch->setSample();
    row->addWidget(hatch);
    row->addWidget(words(tr("never reaches the page’s script"), FontRole::Note, Token::Text2), 1);
    card->body()->addWidget(legend);
    return card;
}

Card *BrowserTab::makePageColumn()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("pageColumn"));
    card->setGlyph({QStringLiteral("braces"), Token::Page});
    card->setTwoLines(true);
    card->setTitle(tr("In the page’s script"), tr("Set by the standard"));
    card->setTitleToken(Token::Page);
    card->setTopBar(Token::Page);
    card->body()->setContentsMargins(px(9), px(4), px(9), px(5));
    card->body()->addWidget(m_page, 1);
    return card;
}

Card *BrowserTab::makeConsoleColumn()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("consoleColumn"));
    card->setGlyph({QStringLiteral("console"), Token::Text});
    card->setTwoLines(true);
    card->setTitle(tr("In the browser’s console"), tr("Only a person can read it"));
    card->setTopBar(Token::Ctl);
    auto *ask = new QToolButton;
    ask->setText(tr("Ask"));
    ask->setToolTip(tr("Let a real browser connect (Ctrl+B)"));
    setSmall(ask);
    connect(ask, &QToolButton::clicked, this, &BrowserTab::askRequested);
    card->addTool(ask);
    card->body()->setContentsMargins(0, 0, 0, 0);
    m_console->setSpacing(0);
    card->body()->addLayout(m_console);
    card->body()->addStretch(1);
    return card;
}

Card *BrowserTab::makeFunnelCard()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("funnelCard"));
    card->setTitle(tr("Seven situations a script cannot tell apart"));
    auto *help = new QToolButton;
    help->setIcon(icon(QStringLiteral("help")));
    help->setToolTip(tr("Why a script is not told"));
    help->setAccessibleName(help->toolTip());
    setButtonLook(help, ButtonLook::Quiet);
    connect(help, &QToolButton::clicked, this, &BrowserTab::situationsRequested);
    card->addTool(help);
    m_funnel->setObjectName(QStringLiteral("situationFunnel"));
    card->body()->setContentsMargins(px(8), px(9), px(8), px(6));
    card->body()->setSpacing(px(2));
    card->body()->addWidget(m_funnel);
    card->body()->addWidget(words(tr("Why: otherwise any page could scan the user’s network. WHATWG WebSockets, section 4"), FontRole::Note, Token::Text2));
    card->body()->addStretch(1);
    return card;
}

void BrowserTab::layOut()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(px(10), px(10), px(10), px(10));
    layout->setSpacing(px(10));
    for (auto *column : m_columns)
        m_columnTabs->addTab(column->accessibleName());
    const QString titles[] = {tr("Wire"), tr("Page’s script"), tr("Console")};
    for (int tab = 0; tab < 3; ++tab)
        m_columnTabs->setTabText(tab, titles[tab]);
    m_columnTabs->setDocumentMode(true);
    m_columnTabs->hide();
    connect(m_columnTabs, &QTabBar::currentChanged, this, &BrowserTab::showColumns);
    layout->addWidget(m_columnTabs);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(9));
    columns->addWidget(m_columns[0], 5);
    columns->addWidget(m_columns[1], 4);
    columns->addWidget(m_columns[2], 6);
    layout->addLayout(columns, 1);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(px(9));
    m_below->addWidget(m_funnelCard, 1);
    m_below->addWidget(m_instead, 1);
    layout->addLayout(m_below, 1);
    layout->addWidget(m_opinion);
    page->setMinimumWidth(1); // the columns share the width that there is; long lines are elided or wrapped
    setWidget(page);
}

void BrowserTab::show(const DetailContext &context)
{
    if (!context.tale || context.tale == m_tale)
        return;
    m_opinion->setSession(context.session, context.tale->ended);
    m_tale = context.tale;
    m_wire->setLines(wireLines(*m_tale));
    m_page->setTale(*m_tale);
    const bool oneForAll = m_tale->acting == explain::Engine::Standard || explain::situationOf(m_tale->verdict.cause, m_tale->facts);
    m_columns[1]->setTitle(tr("In the page’s script"), oneForAll ? tr("Set by the standard") : pageName(*m_tale));
    fillConsole();
    fillFunnel();
    fillInstead();
}

void BrowserTab::fillConsole()
{
    while (auto *item = m_console->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &view : m_tale->verdict.pages) {
        if (view.engine == explain::Engine::Standard)
            continue;
        auto *part = new QWidget;
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins(px(9), px(6), px(9), px(7));
        layout->setSpacing(px(3));
        auto *title = new QHBoxLayout;
        title->setSpacing(px(5));
        for (auto *word : {words(engineTitle(view.engine), FontRole::DenseBold, Token::Text), words(utf8(view.outcome.engineVersion).section(u' ', 1), FontRole::Dense, Token::Text2)}) {
            word->setWordWrap(false);
            title->addWidget(word);
        }
        title->addStretch(1);
        title->addWidget(new Pill(basisBadge(view.outcome)));
        layout->addLayout(title);
        QString said;
        for (const auto &text : view.outcome.console)
            said += (said.isEmpty() ? QString() : QStringLiteral("\n")) + utf8(text);
        auto *label = words(said.isEmpty() ? tr("nothing") : withShortAddress(said, m_tale->info.url), said.isEmpty() ? FontRole::Dense : FontRole::MonoNote, said.isEmpty() ? Token::Text2 : Token::Err);
        label->setToolTip(plainToolTip(said));
        layout->addWidget(label);
        if (m_console->count() > 0)
            m_console->addWidget(separator());
        m_console->addWidget(part);
    }
}

void BrowserTab::fillFunnel()
{
    const auto situation = m_tale->ended ? explain::situationOf(m_tale->verdict.cause, m_tale->facts) : std::nullopt;
    m_funnel->setSituation(paintedSituation(situation));
    m_funnelCard->setVisible(situation.has_value());
}

void BrowserTab::fillInstead()
{
    const auto instead = insteadData(*m_tale);
    m_instead->setVisible(!instead.snippets.isEmpty());
    if (!instead.snippets.isEmpty())
        m_instead->setData(instead);
}

void BrowserTab::setLanguage(const QString &language)
{
    m_instead->setLanguage(language);
}

void BrowserTab::showColumns()
{
    m_columnTabs->setVisible(m_narrow);
    for (int column = 0; column < 3; ++column)
        m_columns[column]->setVisible(!m_narrow || m_columnTabs->currentIndex() == column);
    m_below->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BrowserTab::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = event->size().width() < px(760);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showColumns();
}

} // namespace gui
