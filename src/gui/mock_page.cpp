#include "gui/mock_page.h"

#include "gui/mock_page/behaviour_model.h"
#include "gui/mock_page/client_menu.h"
#include "gui/mock_page/client_model.h"
#include "gui/mock_page/rule_editor.h"
#include "gui/mock_page/rule_model.h"
#include "gui/mock_page/tools.h"
#include "gui/paint/icons.h"
#include "gui/paint/page_delegate.h"
#include "gui/paint/style.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "ui_mock_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>

namespace gui {

MockPage::MockPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MockPage>())
    , m_behaviours(new BehaviourModel(this))
    , m_behaviourFilter(new BehaviourFilter(this))
    , m_rules(new RuleModel(this))
    , m_clients(new ClientModel(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("mockPage"));
    m_ruleEditor = new RuleEditor(m_ui.get(), this);
    setupHeader();
    setupBehaviours();
    setupRules();
    setupClients();
    connectPanes();
    setState({});
    setAddress(QStringLiteral("/close/4401?reason=expired"));
}

MockPage::~MockPage() = default;

void MockPage::setupHeader()
{
    setFillToken(m_ui->mockHeader, Token::Base);
    m_ui->mockHeader->setFrameShape(QFrame::NoFrame);
    m_ui->headerLayout->setContentsMargins(px(14), px(8), px(14), px(8));
    m_ui->headerLayout->setSpacing(px(12));
    setFontRole(m_ui->mockStateTitle, FontRole::Verdict);
    setFontRole(m_ui->mockStateNote, FontRole::Dense);
    setTextToken(m_ui->mockStateNote, Token::Text2);
    setFontRole(m_ui->mockUrlEdit, FontRole::Mono);
    m_ui->mockUrlEdit->setMinimumWidth(px(190));
    m_ui->copyMockUrlButton->setIcon(icon(QStringLiteral("copy")));
    m_ui->headerLayout->addLayout(joinField(m_ui->mockUrlEdit, m_ui->copyMockUrlButton));
    m_ui->mockIcon->setPixmap(iconPixmap(QStringLiteral("host"), colour(Token::Text), px(18), devicePixelRatioF()));
    connect(&Theme::current(), &Theme::changed, m_ui->mockIcon, [this] {
        m_ui->mockIcon->setPixmap(iconPixmap(QStringLiteral("host"), colour(Token::Text), px(18), devicePixelRatioF()));
    });
    m_ui->mockSplitter->setSizes({px(272), px(618), px(318)});
    m_ui->mockSplitter->setStretchFactor(1, 1);
}

void MockPage::setupBehaviours()
{
    m_ui->behaviourHeader->setTitle(tr("Behaviours"));
    auto *add = iconButton(QStringLiteral("plus"), tr("Make a rule from the chosen behaviour"), "ruleFromBehaviourButton");
    m_ui->behaviourHeader->addTool(add);
    connect(add, &QToolButton::clicked, this, &MockPage::addRule);
    setFontRole(m_ui->behaviourFilterEdit, FontRole::Dense);
    m_behaviourFilter->setSourceModel(m_behaviours);
    m_ui->behaviourTree->setModel(m_behaviourFilter);
    m_ui->behaviourTree->setItemDelegate(new BehaviourDelegate(this));
    m_ui->behaviourTree->setMouseTracking(true);
    m_ui->behaviourTree->expandAll();
    m_ui->behaviourFilterEdit->addAction(icon(QStringLiteral("search"), Token::Text2), QLineEdit::LeadingPosition);
    QStringList addresses;
    for (int group = 0; group < m_behaviours->rowCount(); ++group) {
        for (int row = 0; row < m_behaviours->item(group)->rowCount(); ++row)
            addresses << m_behaviours->item(group)->child(row)->text();
    }
    m_ruleEditor->setActions(addresses);
}

void MockPage::setupRules()
{
    auto *bar = m_ui->rulesToolBar;
    bar->setTitle(tr("Rules"), tr("first match wins"));
    auto *add = wordButton(QStringLiteral("plus"), tr("Add rule"), "addRuleButton");
    auto *copy = iconButton(QStringLiteral("dup"), tr("Duplicate the rule"), "duplicateRuleButton");
    auto *up = iconButton(QStringLiteral("up"), tr("Move up (Alt+Up)"), "ruleUpButton");
    auto *down = iconButton(QStringLiteral("down"), tr("Move down (Alt+Down)"), "ruleDownButton");
    auto *remove = iconButton(QStringLiteral("trash"), tr("Remove the rule (Del)"), "removeRuleButton");
    for (QToolButton *button : {add, copy, up, down, remove})
        bar->addTool(button);
    connect(add, &QToolButton::clicked, this, &MockPage::addRule);
    connect(copy, &QToolButton::clicked, this, [this] {
        if (const int row = currentRule(); row >= 0)
            selectRule(m_rules->insertRule(row + 1, m_rules->rule(row)));
    });
    connect(up, &QToolButton::clicked, this, [this] { moveRule(-1); });
    connect(down, &QToolButton::clicked, this, [this] { moveRule(1); });
    connect(remove, &QToolButton::clicked, this, [this] { m_rules->removeRule(currentRule()); });
    m_ui->rulesTree->setModel(m_rules);
    m_ui->rulesTree->setItemDelegate(new TextDelegate(this));
    setupColumns(m_ui->rulesTree, {28, 28, 96, 204, 214, 50}, RuleModel::When);
    m_ui->rulesTree->header()->setSectionResizeMode(RuleModel::Enabled, QHeaderView::Fixed);
    const auto keys = [this](const QKeySequence &sequence, auto act) {
        connect(new QShortcut(sequence, m_ui->rulesTree, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    keys(QKeySequence(QStringLiteral("Alt+Up")), [this] { moveRule(-1); });
    keys(QKeySequence(QStringLiteral("Alt+Down")), [this] { moveRule(1); });
    keys(QKeySequence(Qt::Key_Delete), [this] { m_rules->removeRule(currentRule()); });
    setFontRole(m_ui->rulesNote, FontRole::Dense);
    setTextToken(m_ui->rulesNote, Token::Text2);
    m_ui->rulesNote->setContentsMargins(px(10), px(6), px(10), 0);
    setFillToken(m_ui->rulesNote, Token::Raised);
    setFillToken(m_ui->ruleEditor, Token::Raised);
    m_ui->ruleEditorLayout->setContentsMargins(px(10), px(5), px(10), px(8));
}

void MockPage::setupClients()
{
    auto *showEnded = new QCheckBox(tr("Show ended"));
    showEnded->setObjectName(QStringLiteral("showEndedCheck"));
    showEnded->setChecked(true);
    setFontRole(showEnded, FontRole::Dense);
    auto *closeAll = wordButton(QStringLiteral("close"), tr("Close all…"), "closeAllClientsButton");
    m_ui->clientsBar->addTool(showEnded);
    m_ui->clientsBar->addTool(closeAll);
    m_ui->clientsTree->setModel(m_clients);
    m_ui->clientsTree->setItemDelegate(new TextDelegate(this));
    m_ui->clientsTree->setItemDelegateForColumn(ClientModel::Page, new PageDelegate(this));
    setupColumns(m_ui->clientsTree, {26, 72, 124, 100, 188, 110}, ClientModel::Behaviour);
    m_ui->rulesSplitter->setStretchFactor(1, 1);
    connect(showEnded, &QCheckBox::toggled, m_clients, &ClientModel::setShowEnded);
    connect(closeAll, &QToolButton::clicked, this, &MockPage::closeAllRequested);
}

void MockPage::connectPanes()
{
    connect(m_ui->behaviourFilterEdit, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_behaviourFilter->setWords(words);
        m_ui->behaviourTree->expandAll();
    });
    connect(m_ui->behaviourTree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const QString chosen = now.data(BehaviourModel::AddressRole).toString();
        if (!chosen.isEmpty() && chosen != address())
            m_ui->behaviourPanel->setAddress(chosen);
    });
    connect(m_ui->rulesTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MockPage::showRule);
    connect(m_rules, &RuleModel::rulesChanged, this, [this] {
        m_ui->rulesNote->setText(remarkOn(m_rules->rules()));
        emit rulesChanged(rulesJson());
    });
    connect(m_ruleEditor, &RuleEditor::edited, this, [this](const mock::Rule &rule) {
        if (const int row = currentRule(); row >= 0)
            m_rules->setRule(row, rule);
    });
    connect(m_ui->copyMockUrlButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->mockUrlEdit->text());
        emit copied(m_ui->mockUrlEdit->text());
    });
    auto *panel = m_ui->behaviourPanel;
    connect(panel, &BehaviourPanel::connectRequested, this, &MockPage::connectRequested);
    connect(panel, &BehaviourPanel::testPageRequested, this, &MockPage::testPageRequested);
    connect(panel, &BehaviourPanel::copied, this, &MockPage::copied);
    connect(panel, &BehaviourPanel::ruleRequested, this, [this](const QString &address) {
        mock::Rule rule;
        rule.action = address.toStdString();
        selectRule(m_rules->insertRule(0, rule));
    });
    connect(m_ui->clientsTree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        emit clientCommand(m_clients->client(index.row()).session, ClientCommand::Open);
    });
    connect(m_ui->clientsTree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &pos) {
        const QModelIndex index = m_ui->clientsTree->indexAt(pos);
        if (!index.isValid())
            return;
        const MockClient client = m_clients->client(index.row());
        auto *menu = new ClientMenu(client.live, this);
        connect(menu, &ClientMenu::chosen, this, [this, client](ClientCommand command) { emit clientCommand(client.session, command); });
        menu->popup(m_ui->clientsTree->viewport()->mapToGlobal(pos));
    });
    m_ui->rulesNote->setText(remarkOn(m_rules->rules()));
    selectRule(0);
}

int MockPage::currentRule() const
{
    return m_ui->rulesTree->currentIndex().row();
}

void MockPage::selectRule(int row)
{
    m_ui->rulesTree->setCurrentIndex(m_rules->index(row, RuleModel::Path));
}

void MockPage::showRule()
{
    if (const int row = currentRule(); row >= 0)
        m_ruleEditor->show(m_rules->rule(row), m_rules->isLast(row));
}

void MockPage::moveRule(int by)
{
    const int row = currentRule();
    if (m_rules->moveRule(row, by))
        selectRule(row + by);
}

void MockPage::addRule()
{
    mock::Rule rule;
    rule.action = address().toStdString();
    const int row = currentRule();
    selectRule(m_rules->insertRule(row < 0 ? m_rules->rowCount() - 1 : row, rule));
    m_ui->rulePathEdit->setFocus();
    m_ui->rulePathEdit->selectAll();
}

void MockPage::setState(const MockState &state)
{
    m_state = state;
    const QString url = state.url.isEmpty() ? QStringLiteral("ws://127.0.0.1:9001") : state.url;
    m_ui->mockStateTitle->setText(state.listening ? tr("Listening on %1").arg(url) : tr("Stopped"));
    m_ui->mockStateNote->setText(state.listening ? tr("Any path below works at once. Rules are tried first, top to bottom; then the path itself decides.")
                                                 : tr("Start it and use any path."));
    m_ui->mockUrlEdit->setText(url + QLatin1Char('/'));
    m_ui->behaviourPanel->setServer(url);
    m_ui->behaviourPanel->refreshOutcome();
}

void MockPage::setClients(const QList<MockClient> &clients)
{
    m_clients->setClients(clients);
    m_ui->clientsBar->setTitle(tr("Clients"), tr("%1 live, %2 ended").arg(m_clients->live()).arg(m_clients->ended()));
}

void MockPage::setHits(const QList<quint64> &hits)
{
    m_rules->setHits(hits);
}

void MockPage::setBrowsers(const QStringList &names)
{
    m_ui->behaviourPanel->setBrowsers(names);
}

QString MockPage::rulesJson() const
{
    return QString::fromStdString(mock::writeRules(m_rules->rules()));
}

bool MockPage::setRulesJson(const QString &json, QString *error)
{
    auto rules = mock::readRules(json.toStdString());
    if (!rules) {
        if (error)
            *error = QString::fromStdString(rules.error().says);
        return false;
    }
    m_rules->setRules(std::move(rules).value());
    selectRule(0);
    return true;
}

QString MockPage::address() const
{
    return m_ui->behaviourPanel->address();
}

void MockPage::setAddress(const QString &pathAndQuery)
{
    m_ui->behaviourPanel->setAddress(pathAndQuery);
    const QModelIndexList found = m_behaviours->match(m_behaviours->index(0, 0), BehaviourModel::AddressRole, pathAndQuery, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_ui->behaviourTree->setCurrentIndex(m_behaviourFilter->mapFromSource(found.first()));
}

} // namespace gui
