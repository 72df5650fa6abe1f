#include "gui/mock_page/behaviour_panel.h"

#include "gui/mock_page/behaviour_model.h"
#include "gui/mock_page/outcome_words.h"
#include "gui/mock_page/parameter_edit.h"
#include "gui/paint/card.h"
#include "gui/paint/code_view.h"
#include "gui/paint/icons.h"
#include "gui/paint/pill.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "mock/snippet.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace gui {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Of what every address takes, the ones that most behaviours are used with; the others are set in the address.
constexpr std::string_view usualParameters[] = {"reason", "delay", "after", "messages", "end"};

QLabel *heading(const QString &words)
{
    auto *label = new QLabel(words);
    setFontRole(label, FontRole::Dense);
    setTextToken(label, Token::Text2);
    return label;
}

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontRole(label, FontRole::Dense);
    return label;
}

/// An icon and a bold word over what follows.
QWidget *subheading(const QString &iconName, const QString &words, Token token)
{
    auto *row = new GlyphHeading;
    row->set(iconName, words, token);
    return row;
}

} // namespace

BehaviourPanel::BehaviourPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("behaviourPanel"));
    m_header = new PaneHeader;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(11), px(10), px(10), px(10));
    column->setSpacing(px(7));
    setupForm();
    column->addWidget(m_form);
    column->addWidget(heading(tr("Address for your client")));
    column->addWidget(setupAddress());
    column->addWidget(setupOutcome());
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
}

void BehaviourPanel::setupForm()
{
    m_form = new QWidget;
    m_rows = new QFormLayout(m_form);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(px(7));
    m_rows->setHorizontalSpacing(px(10));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
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
    auto *both = new QHBoxLayout;
    both->setSpacing(px(4));
    both->addWidget(m_addressEdit, 1);
    both->addWidget(copy);
    m_problem = paragraph();
    setTextToken(m_problem, Token::Err);
    m_problem->hide();
    lines->addLayout(both);
    lines->addWidget(m_problem);
    connect(m_addressEdit, &QLineEdit::textEdited, this, &BehaviourPanel::addressToFields);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(url());
        emit copied(url());
    });
    return box;
}

QWidget *BehaviourPanel::setupOutcome()
{
    m_outcome = new Card;
    m_outcome->setTitle(tr("What will happen"));
    m_mark = new Pill;
    m_outcome->addTool(m_mark);
    m_wire = paragraph();
    m_console = paragraph();
    m_events = new PillRow;
    auto *grid = m_outcome->body();
    grid->setSpacing(px(3));
    grid->addWidget(subheading(QStringLiteral("wire"), tr("On the wire"), Token::Text));
    grid->addWidget(m_wire);
    grid->addWidget(subheading(QStringLiteral("braces"), tr("In the page"), Token::Page));
    auto *pills = new QHBoxLayout;
    pills->setContentsMargins(px(23), 0, 0, 0);
    pills->addWidget(m_events, 1);
    grid->addLayout(pills);
    grid->addWidget(subheading(QStringLiteral("console"), tr("In the console"), Token::Text));
    grid->addWidget(m_console);
    for (QLabel *indented : {m_wire, m_console})
        indented->setContentsMargins(px(23), 0, 0, 0);
    return m_outcome;
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

void BehaviourPanel::setMeasuredWith(const QString &browser)
{
    m_measuredWith = browser;
    showOutcome();
}

QString BehaviourPanel::url() const
{
    return m_server + m_address;
}

bool BehaviourPanel::setAddress(const QString &pathAndQuery)
{
    const auto fields = mock::splitAddress(pathAndQuery.toStdString());
    const mock::BehaviourInfo *info = fields ? mock::findBehaviour(fields.value().name) : nullptr;
    if (!info)
        return false;
    m_address = pathAndQuery;
    m_fields = fields.value();
    if (info != m_info)
        buildFields(*info);
    for (ParameterEdit *edit : m_edits) {
        const auto given = std::ranges::find(m_fields.parameters, edit->info().name, &std::pair<std::string, std::string>::first);
        if (edit->isArgument())
            edit->setValue(QString::fromStdString(m_fields.argument));
        else
            edit->setValue(given == m_fields.parameters.end() ? QString() : QString::fromStdString(given->second));
    }
    if (m_addressEdit->text() != url())
        m_addressEdit->setText(url());
    setErrorLook(m_addressEdit, false);
    m_problem->hide();
    m_header->setTitle(m_address.section(QLatin1Char('?'), 0, 0), text(info->does));
    m_header->setGlyph(behaviourGlyph(info->group));
    showOutcome();
    showSnippet();
    return true;
}

void BehaviourPanel::buildFields(const mock::BehaviourInfo &info)
{
    m_info = &info;
    m_edits.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    if (info.argument)
        addField(*info.argument, parameterTitle(info.argument->name), true);
    for (const mock::ParameterInfo &parameter : info.parameters)
        addField(parameter, parameterTitle(parameter.name), false);
    for (const mock::ParameterInfo &parameter : mock::commonParameters()) {
        const bool usual = std::ranges::find(usualParameters, parameter.name) != std::end(usualParameters);
        const bool own = std::ranges::find(info.parameters, parameter.name, &mock::ParameterInfo::name) != info.parameters.end();
        const bool closes = info.group == mock::Group::Close;
        if (usual && !own && (closes || parameter.name != "reason"))
            addField(parameter, parameterTitle(parameter.name), false);
    }
}

void BehaviourPanel::addField(const mock::ParameterInfo &info, const QString &label, bool isArgument)
{
    static constexpr const char *endings[] = {"fin", "rst", "wait", "none"}; // in the order of mock::EndKind
    const bool ending = info.name == "end" && info.fallback.empty();
    const QString fallback = ending ? QLatin1StringView(endings[int(m_info->end)]) : text(info.fallback);
    auto *edit = new ParameterEdit(info, isArgument, fallback);
    auto *name = heading(label);
    name->setBuddy(edit);
    m_rows->addRow(name, edit);
    m_edits.push_back(edit);
    connect(edit, &ParameterEdit::edited, this, &BehaviourPanel::fieldsToAddress);
}

/// Fields that the form does not show keep their values.
void BehaviourPanel::fieldsToAddress()
{
    for (const ParameterEdit *edit : m_edits) {
        const std::string value = edit->value().toStdString();
        if (edit->isArgument()) {
            m_fields.argument = value;
            continue;
        }
        const auto given = std::ranges::find(m_fields.parameters, edit->info().name, &std::pair<std::string, std::string>::first);
        if (given != m_fields.parameters.end())
            given->second = value;
        else if (!value.empty())
            m_fields.parameters.emplace_back(edit->info().name, value);
    }
    m_address = QString::fromStdString(mock::joinAddress(m_fields));
    m_addressEdit->setText(url());
    m_header->setTitle(m_address.section(QLatin1Char('?'), 0, 0), text(m_info->does));
    showOutcome();
    showSnippet();
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

void BehaviourPanel::showOutcome()
{
    const Outcome outcome = outcomeOf(m_address);
    m_wire->setText(outcome.wire);
    m_events->setBadges(outcome.events);
    m_console->setText(outcome.console);
    m_mark->setBadge(outcome.measured ? Badge{Badge::Look::Strong, tr("measured, %1").arg(outcome.browser), QStringLiteral("tick")}
                                      : Badge{Badge::Look::Plain, tr("predicted"), {}});
    fitTexts();
}

/// A scroll area does not ask its content for the height of wrapped text.
void BehaviourPanel::fitTexts()
{
    const int room = width() - px(21) - px(22);
    for (QLabel *text : {m_wire, m_console})
        text->setFixedHeight(std::max(px(16), text->heightForWidth(room)));
    m_events->setFixedHeight(m_events->heightForWidth(room - px(23)));
}

void BehaviourPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void BehaviourPanel::showSnippet()
{
    const QString language = m_language->currentData().toString();
    m_snippet->setCode(QString::fromStdString(mock::snippet(language.toStdString(), url().toStdString())), snippetSyntax(language));
}

} // namespace gui
