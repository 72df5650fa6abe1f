#include "gui/detail/overview_tab.h"

#include "gui/detail/row_facts.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"
#include "gui/timeline/chapter_words.h"

#include <QVBoxLayout>

namespace gui {

OverviewTab::OverviewTab(QWidget *parent)
    : QStackedWidget(parent)
    , m_factsPage(new QScrollArea)
    , m_facts(new FactsGrid)
    , m_handshake(new HandshakePage)
    , m_close(new ClosePage)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_factsPage->setWidgetResizable(true);
    m_factsPage->setFrameShape(QFrame::NoFrame);
    m_factsPage->setWidget(holder);
    addWidget(m_factsPage);
    addWidget(m_handshake);
    addWidget(m_close);
    connect(m_close, &ClosePage::adviceRequested, this, &OverviewTab::adviceRequested);
    connect(m_close, &ClosePage::replayRequested, this, &OverviewTab::replayRequested);
    connect(m_handshake, &HandshakePage::recordRequested, this, &OverviewTab::recordRequested);
}

bool OverviewTab::isAboutClose(const DetailContext &context) const
{
    if (!context.tale || context.tale->facts.closes.empty())
        return false;
    if (context.item.isChapter)
        return context.item.chapter == Chapter::Close || context.item.chapter == Chapter::TcpEnd;
    return context.isFrame() && ws::Opcode(context.record()->opcode) == ws::Opcode::Close;
}

void OverviewTab::show(const DetailContext &context)
{
    const bool early = context.item.chapter == Chapter::Connect || context.item.chapter == Chapter::Handshake;
    const bool head = context.record() && (context.record()->kind == capture::RecordKind::Head || context.record()->kind == capture::RecordKind::Body);
    if (isAboutClose(context)) {
        m_close->show(context);
        setCurrentWidget(m_close);
    } else if (early && (context.item.isChapter || head)) {
        m_handshake->show(context.tale);
        setCurrentWidget(m_handshake);
    } else {
        m_facts->setFacts(context.item.isChapter ? chapterFacts(context) : context.isFrame() ? frameFacts(context) : phaseFacts(context));
        setCurrentWidget(m_factsPage);
    }
}

Facts OverviewTab::chapterFacts(const DetailContext &context) const
{
    const auto chapter = chapterData(context.item.chapter, context.tale.get());
    Facts facts{{tr("Chapter"), QStringLiteral("%1 %2").arg(chapter.number).arg(chapter.name), false}};
    if (!chapter.outcome.isEmpty())
        facts << Fact{tr("Outcome"), chapter.outcome, false};
    if (!chapter.duration.isEmpty())
        facts << Fact{tr("Took"), chapter.duration, false};
    if (!context.tale || context.item.chapter != Chapter::Messages)
        return facts;
    const auto &known = context.tale->facts;
    facts << Fact{tr("To server"), tr("%1 messages, %2 frames, %3").arg(gui::count(known.messages[0]), gui::count(known.frames[0]), bytes(known.payloadBytes[0])), false};
    facts << Fact{tr("From server"), tr("%1 messages, %2 frames, %3").arg(gui::count(known.messages[1]), gui::count(known.frames[1]), bytes(known.payloadBytes[1])), false};
    facts << Fact{tr("Broken rules"), known.violationTotal ? gui::count(known.violationTotal) : tr("none"), false};
    for (const auto &remark : context.tale->verdict.remarks)
        facts << Fact{{}, harmless(QString::fromStdString(remark)), false};
    return facts;
}

} // namespace gui
