#include "gui/mock_page/outcome_card.h"

#include "gui/paint/pill.h"
#include "gui/paint/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace gui {

namespace {

constexpr int indent = 23; // the words stand below the heading's words

QWidget *heading(const QString &iconName, const QString &words, Token token)
{
    auto *row = new GlyphHeading;
    row->set(iconName, words, token);
    return row;
}

} // namespace

OutcomeCard::OutcomeCard(QWidget *parent)
    : Card(parent)
    , m_mark(new Pill)
    , m_events(new PillRow)
{
    setTitle(tr("What will happen"));
    addTool(m_mark);
    body()->setSpacing(px(2));
    m_wire = addParagraph(QStringLiteral("wire"), tr("On the wire"));
    body()->addSpacing(px(2));
    body()->addWidget(heading(QStringLiteral("braces"), tr("In the page"), Token::Page));
    auto *pills = new QHBoxLayout;
    pills->setContentsMargins(px(indent), 0, 0, 0);
    pills->addWidget(m_events, 1);
    body()->addLayout(pills);
    body()->addSpacing(px(2));
    m_console = addParagraph(QStringLiteral("console"), tr("In the console"));
}

QLabel *OutcomeCard::addParagraph(const QString &iconName, const QString &title)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(px(indent), 0, 0, 0);
    setFontRole(label, FontRole::Dense);
    body()->addWidget(heading(iconName, title, Token::Text));
    body()->addWidget(label);
    return label;
}

void OutcomeCard::showOutcome(const Outcome &outcome)
{
    m_wire->setText(outcome.wire);
    m_events->setBadges(outcome.events);
    m_console->setText(outcome.console);
    m_mark->setBadge(outcome.measured ? Badge{Badge::Look::Strong, tr("measured, %1").arg(outcome.browser), QStringLiteral("tick")}
                                      : Badge{Badge::Look::Plain, tr("predicted"), {}});
}

} // namespace gui
