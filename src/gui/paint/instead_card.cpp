#include "gui/paint/instead_card.h"

#include "gui/paint/icons.h"
#include "gui/paint/pill.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype mostTabs = 6;

QToolButton *copyButton()
{
    auto *copy = new QToolButton;
    copy->setText(InsteadCard::tr("Copy"));
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonLook(copy, ButtonLook::Quiet);
    setFontRole(copy, FontRole::Dense);
    return copy;
}

QWidget *pageHeading()
{
    auto *heading = new PaneHeader;
    heading->setTitle({}, InsteadCard::tr("In the page"));
    heading->setSubtitleToken(Token::Page);
    heading->setGlyph({QStringLiteral("braces"), Token::Page});
    return heading;
}

} // namespace

InsteadCard::InsteadCard(QWidget *parent)
    : Card(parent)
    , m_tabs(new QTabBar)
    , m_more(new QToolButton)
    , m_server(new CodeView)
    , m_page(new CodeView)
    , m_then(new PillRow)
    , m_note(new QLabel)
    , m_try(new QPushButton(icon(QStringLiteral("test")), tr("Try it on the mock server")))
{
    setGlyph({QStringLiteral("bulb"), Token::Text2});
    m_tabs->setObjectName(QStringLiteral("languageTabs"));
    m_tabs->setAccessibleName(tr("Language of the server’s code"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumWidth(px(120));
    setSmall(m_tabs);
    setFontRole(m_tabs, FontRole::Dense);
    m_more->setObjectName(QStringLiteral("moreLanguagesButton"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Other languages"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(new QMenu(m_more));
    setButtonLook(m_more, ButtonLook::Quiet);
    setSmall(m_more);
    m_server->setObjectName(QStringLiteral("serverCode"));
    m_server->setAccessibleName(tr("Server’s code"));
    m_server->setFitHeight(false);
    m_page->setObjectName(QStringLiteral("pageCode"));
    m_page->setAccessibleName(tr("Page’s code"));
    m_page->setFitHeight(false);
    m_try->setObjectName(QStringLiteral("tryOnMockButton"));
    m_try->setAutoDefault(false);
    setSmall(m_try);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    for (QWidget *quiet : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_try)})
        setFontRole(quiet, FontRole::Note);
    setTextToken(m_note, Token::Text2);
    auto *copy = copyButton();
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    tabs->setContentsMargins(px(5), 0, px(5), 0);
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(m_more);
    tabs->addWidget(copy);
    auto *then = new QHBoxLayout;
    auto *thenLabel = new QLabel(tr("Then:"));
    thenLabel->setTextFormat(Qt::PlainText);
    setFontRole(thenLabel, FontRole::Dense);
    then->setContentsMargins(px(9), px(6), px(9), 0);
    then->setSpacing(px(6));
    then->addWidget(thenLabel);
    then->addWidget(m_then, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(9), px(4), px(9), px(7));
    foot->setSpacing(px(6));
    foot->addWidget(m_try);
    foot->addWidget(m_note, 1);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addLayout(tabs);
    body()->addWidget(m_server, 3);
    body()->addWidget(pageHeading());
    body()->addWidget(m_page, 2);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setFillToken(line, Token::Line);
    body()->addWidget(line);
    body()->addLayout(then);
    body()->addLayout(foot);
    connect(m_tabs, &QTabBar::currentChanged, this, &InsteadCard::showSnippet);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) { emit languageChosen(m_tabs->tabText(tab)); });
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_server->toPlainText()); });
    connect(m_try, &QPushButton::clicked, this, [this] { emit tryRequested(m_data.tryAddress); });
}

void InsteadCard::setData(const InsteadData &content)
{
    const QString chosen = language();
    m_data = content;
    setTitle(content.title);
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const auto &snippet : content.snippets.mid(0, mostTabs))
            m_tabs->addTab(snippet.language);
    }
    fillMore();
    m_page->setCode(content.pageCode, CodeLanguage::JavaScript);
    m_then->setBadges(content.then);
    m_note->setText(content.note);
    m_try->setVisible(!content.tryAddress.isEmpty());
    setLanguage(chosen);
    showSnippet(m_tabs->currentIndex());
}

/// The languages that have no tab; one that is chosen takes the last tab's place.
void InsteadCard::fillMore()
{
    auto &menu = *m_more->menu();
    menu.clear();
    for (const auto &snippet : m_data.snippets)
        menu.addAction(snippet.language, this, [this, name = snippet.language] {
            setLanguage(name);
            emit languageChosen(name);
        });
    m_more->setVisible(m_data.snippets.size() > mostTabs);
}

QString InsteadCard::language() const
{
    return m_tabs->tabText(m_tabs->currentIndex());
}

void InsteadCard::setLanguage(const QString &language)
{
    const auto isIt = [&language](const InsteadData::Snippet &each) { return each.language == language; };
    if (std::none_of(m_data.snippets.begin(), m_data.snippets.end(), isIt))
        return;
    int tab = 0;
    while (tab + 1 < m_tabs->count() && m_tabs->tabText(tab) != language)
        ++tab;
    m_tabs->setTabText(tab, language);
    m_tabs->setCurrentIndex(tab);
    showSnippet(tab);
}

void InsteadCard::showSnippet(int index)
{
    const QString name = index < 0 ? QString() : m_tabs->tabText(index);
    for (const auto &snippet : m_data.snippets)
        if (snippet.language == name)
            return m_server->setCode(snippet.code, snippet.syntax);
    m_server->setCode({}, CodeLanguage::Plain);
}

} // namespace gui
