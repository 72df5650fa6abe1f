#include "gui/detail/facts_grid.h"

#include "gui/paint/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace gui {

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FactsGrid::setFacts(const Facts &facts)
{
    if (m_facts == facts)
        return; // keeps a selection while a live session goes on
    m_facts = facts;
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &fact : facts) {
        auto *label = new QLabel(fact.label, this);
        label->setTextFormat(Qt::PlainText);
        setTextToken(label, Token::Text2);
        auto *value = new QLabel(this);
        value->setTextFormat(Qt::PlainText);
        value->setText(fact.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
        setFontRole(value, fact.mono ? FontRole::Mono : FontRole::Ui);
        m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(value, row++, 1);
    }
}

} // namespace gui
