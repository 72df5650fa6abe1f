#include "gui/detail/close_page.h"

#include "gui/detail/close_words.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

ClosePage::ClosePage(QWidget *parent)
    : QScrollArea(parent)
    , m_ladder(new CloseLadder)
    , m_code(new CodeCard)
    , m_clean(new CleanCard)
    , m_change(new ChangeCard)
{
    m_ladder->setObjectName(QStringLiteral("closeLadder"));
    m_code->setObjectName(QStringLiteral("codeCard"));
    m_clean->setObjectName(QStringLiteral("cleanCard"));
    m_change->setObjectName(QStringLiteral("changeCard"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *page = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(px(10), px(10), px(10), px(10));
    m_columns->setSpacing(px(8));
    m_columns->addWidget(makeLadderCard(), 5);
    m_columns->addWidget(makeCards(), 3);
    setWidget(page);
    connect(m_code, &CodeCard::vocabularyChosen, this, [this](int vocabulary) {
        m_vocabulary = vocabulary;
        fillCode();
    });
    connect(m_code, &CodeCard::copyRequested, this, [this] {
        const auto card = codeCardData(*m_tale, m_vocabulary);
        QGuiApplication::clipboard()->setText(QStringLiteral("%1 %2: %3").arg(card.code, card.name, card.meaning));
    });
    connect(m_change, &ChangeCard::adviceRequested, this, &ClosePage::adviceRequested);
    connect(m_change, &ChangeCard::replayRequested, this, &ClosePage::replayRequested);
}

QWidget *ClosePage::makeLadderCard()
{
    auto *card = new Card;
    card->setTitle(tr("Who said what, and when"), tr("ms from the first Close"));
    auto *copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the ladder as text"));
    copy->setAccessibleName(copy->toolTip());
    setButtonLook(copy, ButtonLook::Quiet);
    connect(copy, &QToolButton::clicked, this, &ClosePage::copyLadder);
    auto *save = new QToolButton;
    save->setIcon(icon(QStringLiteral("save")));
    save->setToolTip(tr("Save the ladder as SVG or PNG…"));
    save->setAccessibleName(save->toolTip());
    setButtonLook(save, ButtonLook::Quiet);
    connect(save, &QToolButton::clicked, this, &ClosePage::saveLadder);
    card->addTool(copy);
    card->addTool(save);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_ladder);
    return card;
}

QWidget *ClosePage::makeCards()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_code);
    layout->addWidget(m_clean);
    layout->addWidget(m_change);
    layout->addStretch(1);
    return column;
}

void ClosePage::show(const DetailContext &context)
{
    const auto &tale = context.tale;
    if (!tale || tale == m_tale)
        return;
    m_tale = tale;
    const auto exchange = explain::closeExchange(tale->facts);
    m_ladder->setData(ladderData(*tale, exchange, context.session.get()));
    m_clean->setData(cleanCardData(*tale, exchange, context.numberOf));
    m_change->setChange(changeData(*tale));
    fillCode();
}

void ClosePage::fillCode()
{
    if (m_tale)
        m_code->setData(codeCardData(*m_tale, m_vocabulary));
}

void ClosePage::copyLadder() const
{
    QGuiApplication::clipboard()->setText(m_ladder->text());
}

void ClosePage::saveLadder()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the ladder"), QStringLiteral("close.svg"), tr("Pictures (*.svg *.png)"));
    QSaveFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    if (name.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        m_ladder->image().save(&file, "PNG");
    else
        file.write(m_ladder->svg());
    file.commit();
}

void ClosePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool wide = event->size().width() >= px(640);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace gui
