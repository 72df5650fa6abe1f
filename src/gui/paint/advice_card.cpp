#include "gui/paint/advice_card.h"

#include "gui/paint/icon_line.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

namespace {

QLabel *paragraph(Card *card, Token token)
{
    auto *label = new QLabel(card);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontRole(label, FontRole::Dense);
    setTextToken(label, token);
    card->body()->addWidget(label);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QPushButton *smallButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text);
    setSmall(button);
    setFontRole(button, FontRole::Dense);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AdviceCard::AdviceCard(QWidget *parent)
    : Card(parent)
    , m_why(paragraph(this, Token::Text))
    , m_cost(paragraph(this, Token::Text2))
    , m_code(new CodeView(this))
    , m_try(smallButton(tr("Try it on the mock server"), QStringLiteral("test")))
{
    setGlyph({QStringLiteral("bulb"), Token::Text2});
    body()->addWidget(m_code);
    body()->addWidget(m_try, 0, Qt::AlignLeft);
    connect(m_try, &QPushButton::clicked, this, [this] { emit tryRequested(m_tryAddress); });
}

void AdviceCard::setAdvice(const AdviceData &advice)
{
    setTitle(advice.what);
    showText(m_why, advice.why);
    showText(m_cost, advice.cost.isEmpty() ? QString() : tr("Cost: %1").arg(advice.cost));
    m_code->setCode(advice.code, advice.language);
    m_code->setAccessibleName(advice.what);
    m_code->setVisible(!advice.code.isEmpty());
    m_tryAddress = advice.tryAddress;
    m_try->setVisible(!advice.tryAddress.isEmpty());
}

ChangeCard::ChangeCard(QWidget *parent)
    : Card(parent)
    , m_lines(new QVBoxLayout)
{
    setTitle(tr("What to change"));
    setGlyph({QStringLiteral("bulb"), Token::Text2});
    m_lines->setSpacing(px(6));
    body()->addLayout(m_lines);
    auto *buttons = new QHBoxLayout;
    auto *replay = smallButton(tr("Replay on the mock"), QStringLiteral("test"));
    auto *advice = smallButton(tr("Open Advice"), QStringLiteral("ext"));
    buttons->addWidget(replay);
    buttons->addWidget(advice);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(replay, &QPushButton::clicked, this, &ChangeCard::replayRequested);
    connect(advice, &QPushButton::clicked, this, &ChangeCard::adviceRequested);
}

void ChangeCard::setChange(const ChangeData &change)
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const ChangeData::Line &line : change.lines)
        m_lines->addWidget(new IconLine({line.icon, Token::Text2}, line.who, line.text, this));
}

} // namespace gui
