#include "gui/detail/advice_tab.h"

#include "gui/detail/instead_words.h"
#include "gui/paint/advice_card.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

AdviceTab::AdviceTab(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 10, 10, 10);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(8);
    layout->addLayout(m_cards);
    layout->addStretch(1);
    setWidget(page);
}

void AdviceTab::clear()
{
    while (auto *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AdviceTab::show(const DetailContext &context)
{
    if (!context.tale || (m_tale && context.tale->verdict.cause == m_tale->verdict.cause && context.tale->facts.url == m_tale->facts.url && context.tale->ended == m_tale->ended && context.tale->info.id == m_tale->info.id))
        return;
    m_tale = context.tale;
    clear();
    for (const auto &advice : adviceData(*m_tale)) {
        auto *card = new AdviceCard;
        card->setAdvice(advice);
        connect(card, &AdviceCard::tryRequested, this, &AdviceTab::tryRequested);
        m_cards->addWidget(card);
    }
    for (const auto &remark : m_tale->verdict.remarks) {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setText(harmless(QString::fromStdString(remark)));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextToken(label, Token::Text2);
        m_cards->addWidget(label);
    }
}

} // namespace gui
