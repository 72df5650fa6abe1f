#include "gui/paint/code_card.h"

#include "gui/paint/icon_line.h"
#include "gui/paint/icons.h"
#include "gui/paint/pill.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

namespace gui {

namespace {

QLabel *plainLabel(FontRole role, Token token)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontRole(label, role);
    setTextToken(label, token);
    return label;
}

/// An empty widget with a fresh layout in the place of an old one.
template <typename Layout>
Layout *renew(QBoxLayout *into, QWidget *&held, int at)
{
    delete held;
    held = new QWidget;
    into->insertWidget(at, held);
    auto *layout = new Layout(held);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

CodeCard::CodeCard(QWidget *parent)
    : Card(parent)
    , m_facts(nullptr)
    , m_number(plainLabel(FontRole::CodeNumber, Token::Text))
    , m_name(plainLabel(FontRole::DenseBold, Token::Text))
    , m_range(plainLabel(FontRole::Note, Token::Text2))
    , m_meaning(plainLabel(FontRole::Dense, Token::Text))
    , m_vocabulary(new QComboBox)
{
    setObjectName(QStringLiteral("codeCard"));
    m_number->setWordWrap(false);
    auto *copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy the code and its meaning"));
    setButtonLook(copy, ButtonLook::Quiet);
    connect(copy, &QToolButton::clicked, this, &CodeCard::copyRequested);
    auto *names = new QWidget;
    auto *lines = new QVBoxLayout(names);
    lines->setContentsMargins(0, px(4), 0, px(4));
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_range);
    addTool(m_number);
    addTool(names);
    addTool(copy);
    setToolStretch(names);

    auto *choice = new QHBoxLayout;
    auto *book = plainLabel(FontRole::Dense, Token::Text2);
    book->setText(tr("Meaning in"));
    book->setBuddy(m_vocabulary);
    setSmall(m_vocabulary);
    setFontRole(m_vocabulary, FontRole::Dense);
    choice->addWidget(book);
    choice->addWidget(m_vocabulary, 1);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setFillToken(line, Token::Line);
    body()->addWidget(line);
    body()->addLayout(choice);
    body()->addWidget(m_meaning);
    connect(m_vocabulary, &QComboBox::activated, this, &CodeCard::vocabularyChosen);
}

void CodeCard::setData(const CodeCardData &content)
{
    m_number->setText(content.code);
    m_name->setText(content.name);
    m_range->setText(content.range);
    auto *facts = renew<QFormLayout>(body(), m_facts, 0);
    facts->setVerticalSpacing(px(4));
    facts->setHorizontalSpacing(px(12));
    for (const auto &[name, value] : content.facts) {
        auto *label = plainLabel(FontRole::Dense, Token::Text2), *text = plainLabel(FontRole::Dense, Token::Text);
        label->setText(name);
        label->setWordWrap(false);
        text->setText(value);
        facts->addRow(label, text);
    }
    m_vocabulary->clear();
    m_vocabulary->addItems(content.vocabularies);
    m_vocabulary->setCurrentIndex(content.vocabulary);
    m_meaning->setText(content.meaning);
    setAccessibleName(tr("Close code %1, %2").arg(content.code, content.name));
}

namespace {

Glyph testGlyph(CleanCardData::Test::Outcome outcome)
{
    switch (outcome) {
    case CleanCardData::Test::Outcome::Pass: return {QStringLiteral("tick"), Token::Text};
    case CleanCardData::Test::Outcome::Fail: return {QStringLiteral("x"), Token::Err};
    case CleanCardData::Test::Outcome::Warn: return {QStringLiteral("warn"), Token::Warn};
    }
    Q_UNREACHABLE();
}

} // namespace

CleanCard::CleanCard(QWidget *parent)
    : Card(parent)
    , m_verdict(new Pill)
    , m_mark(new Pill)
    , m_says(plainLabel(FontRole::Note, Token::Text2))
{
    setObjectName(QStringLiteral("cleanCard"));
    setTitle(tr("Clean?"));
    addTool(m_verdict);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setFillToken(line, Token::Line);
    auto *browser = new QHBoxLayout;
    browser->setSpacing(px(6));
    browser->addWidget(m_mark, 0, Qt::AlignTop);
    browser->addWidget(m_says, 1);
    body()->addWidget(line);
    body()->addLayout(browser);
}

void CleanCard::setData(const CleanCardData &content)
{
    m_verdict->setBadge({content.clean ? Badge::Look::Strong : Badge::Look::Err, content.verdict,
                         content.clean ? QStringLiteral("tick") : QStringLiteral("x")});
    auto *tests = renew<QVBoxLayout>(body(), m_tests, 0);
    tests->setSpacing(px(5));
    for (const auto &test : content.tests)
        tests->addWidget(new IconLine(testGlyph(test.outcome), test.strong, test.text));
    m_mark->setBadge(content.mark);
    m_mark->setVisible(!content.mark.text.isEmpty());
    m_says->setText(content.browserSays);
}

} // namespace gui
