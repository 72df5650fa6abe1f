#pragma once

#include "gui/detail/close_page.h"
#include "gui/detail/detail_context.h"
#include "gui/detail/facts_grid.h"
#include "gui/detail/handshake_page.h"

#include <QStackedWidget>

namespace gui {

/// What is known of the row: a message's facts, the handshake's checks, or the close as a ladder.
class OverviewTab : public QStackedWidget, public DetailTab {
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void show(const DetailContext &context) override;

signals:
    void adviceRequested();
    void replayRequested();
    void recordRequested(std::uint32_t record);

private:
    Facts chapterFacts(const DetailContext &context) const;
    bool isAboutClose(const DetailContext &context) const;

    QScrollArea *m_factsPage;
    FactsGrid *m_facts;
    HandshakePage *m_handshake;
    ClosePage *m_close;
};

} // namespace gui
