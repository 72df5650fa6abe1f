#include "gui/mock_page/behaviour_panel.h"

#include "gui/mock_page/behaviour_form.h"
#include "gui/mock_page/behaviour_model.h"
#include "gui/mock_page/outcome_card.h"
#include "gui/mock_page/outcome_words.h"
#include "gui/paint/card.h"
#include "gui/paint/code_view.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "mock/snippet.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace gui {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QLabel *heading(const QString &words)
{
    auto *label = new QLabel(words);
    setFontRole(label, FontRole::Dense);
    setTextToken(label, Token::Text2);
    return label;
}

} // namespace

BehaviourPanel::BehaviourPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader)
    , m_form(new BehaviourForm)
    , m_outcome(new OutcomeCard)
{
    setObjectName(QStringLiteral("behaviourPanel"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(11), px(10), px(10), px(10));
    column->setSpacing(px(7));
    column->addWidget(m_form);
    column->addWidget(heading(tr("Address for your client")));
    column->addWidget(setupAddress());
    column->addWidget(m_outcome);
    column->addWidget(heading(tr("Try it")));
    column->addWidget(setupTry());
    column->addStretch(1);
    column->addWidget(setupSnippet());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connect(m_form, &BehaviourForm::edited, this, &BehaviourPanel::fieldsToAddress);
}

QWidget *BehaviourPanel::setupAddress()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(3));
    m_addressEdit = new QLineEdit;
    m_addressEdit->setObjectName(QStringLiteral("behaviourAddressEdit"));
    m_addressEdit->setAccessibleName(tr("Address for your client"));
    setFontRole(m_addressEdit, FontRole::Mono);
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("copyBehaviourUrlButton"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setFontRole(m_problem, FontRole::Dense);
    setTextToken(m_problem, Token::Err);
    m_problem->hide();
    lines->addLayout(joinField(m_addressEdit, copy));
    lines->addWidget(m_problem);
    connect(m_addressEdit, &QLineEdit::textEdited, this, &BehaviourPanel::addressToFields);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(url());
        emit copied(url());
    });
    return box;
}

QWidget *BehaviourPanel::setupTry()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(6));
    m_testPage = new QToolButton;
    m_testPage->setObjectName(QStringLiteral("openTestPageButton"));
    m_testPage->setIcon(icon(QStringLiteral("browser")));
    m_testPage->setText(tr("Open test page"));
    m_testPage->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_testPage->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *connectButton = new QPushButton(icon(QStringLiteral("connect")), tr("Connect from Wiretale"));
    connectButton->setObjectName(QStringLiteral("connectFromWiretaleButton"));
    auto *rule = new QPushButton(icon(QStringLiteral("plus")), tr("Make a rule from this…"));
    rule->setObjectName(QStringLiteral("makeRuleButton"));
    for (QWidget *button : {static_cast<QWidget *>(m_testPage), static_cast<QWidget *>(connectButton), static_cast<QWidget *>(rule)})
        lines->addWidget(button);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_testPage), static_cast<QAbstractButton *>(connectButton), static_cast<QAbstractButton *>(rule)})
        setLeftAligned(button);
    connect(m_testPage, &QToolButton::clicked, this, [this] { emit testPageRequested(url(), {}); });
    connect(connectButton, &QPushButton::clicked, this, [this] { emit connectRequested(url()); });
    connect(rule, &QPushButton::clicked, this, [this] { emit ruleRequested(m_address); });
    return box;
}

QWidget *BehaviourPanel::setupSnippet()
{
    auto *card = new Card;
    card->setTitle(tr("Use it in a test"));
    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language"));
    setSmall(m_language);
    setFontRole(m_language, FontRole::Dense);
    for (const mock::SnippetLanguage &language : mock::snippetLanguages())
        m_language->addItem(text(language.title), text(language.id));
    card->addTool(m_language);
    m_snippet = new CodeView;
    m_snippet->setAccessibleName(tr("Test code"));
    setFontRole(m_snippet, FontRole::MonoNote);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_snippet);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BehaviourPanel::showSnippet);
    return card;
}

void BehaviourPanel::setServer(const QString &server)
{
    m_server = server;
    m_addressEdit->setText(url());
    m_addressEdit->setCursorPosition(0);
    showSnippet();
}

void BehaviourPanel::setBrowsers(const QStringList &names)
{
    delete m_testPage->menu();
    m_testPage->setText(names.isEmpty() ? tr("Open test page") : tr("Open test page in %1").arg(names.first()));
    if (names.size() < 2)
        return m_testPage->setPopupMode(QToolButton::DelayedPopup);
    auto *menu = new QMenu(m_testPage);
    for (const QString &name : names)
        menu->addAction(name, this, [this, name] { emit testPageRequested(url(), name); });
    m_testPage->setMenu(menu);
    m_testPage->setPopupMode(QToolButton::MenuButtonPopup);
}

QString BehaviourPanel::url() const
{
    return m_server + m_address;
}

void BehaviourPanel::refreshOutcome()
{
    m_outcome->showOutcome(outcomeOf(m_address));
}

bool BehaviourPanel::setAddress(const QString &pathAndQuery)
{
    const auto fields = mock::splitAddress(pathAndQuery.toStdString());
    const mock::BehaviourInfo *info = fields ? mock::findBehaviour(fields.value().name) : nullptr;
    if (!info)
        return false;
    m_address = pathAndQuery;
    m_info = info;
    m_form->show(*info, fields.value());
    if (m_addressEdit->text() != url())
        m_addressEdit->setText(url());
    m_addressEdit->setCursorPosition(0);
    setErrorLook(m_addressEdit, false);
    m_problem->hide();
    m_header->setGlyph(behaviourGlyph(info->group));
    showAddress();
    return true;
}

void BehaviourPanel::showAddress()
{
    m_header->setTitle(m_address.section(QLatin1Char('?'), 0, 0), text(m_info->does));
    refreshOutcome();
    showSnippet();
}

void BehaviourPanel::fieldsToAddress()
{
    m_address = QString::fromStdString(mock::joinAddress(m_form->fields()));
    m_addressEdit->setText(url());
    m_addressEdit->setCursorPosition(0);
    showAddress();
    emit addressChanged(m_address);
}

void BehaviourPanel::addressToFields()
{
    QString address = m_addressEdit->text();
    if (!m_server.isEmpty() && address.startsWith(m_server))
        address.remove(0, m_server.size());
    const auto behaviour = mock::parseAddress(address.toStdString());
    const bool good = behaviour && setAddress(address);
    setErrorLook(m_addressEdit, !good);
    m_problem->setVisible(!good);
    if (!good)
        return m_problem->setText(behaviour ? tr("No behaviour has this address.")
                                            : shown(QString::fromStdString(behaviour.error().says), 200));
    emit addressChanged(m_address);
}

void BehaviourPanel::showSnippet()
{
    const QString language = m_language->currentData().toString();
    m_snippet->setCode(QString::fromStdString(mock::snippet(language.toStdString(), url().toStdString())), snippetSyntax(language));
}

} // namespace gui
