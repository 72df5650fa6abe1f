#pragma once

#include "capture/session.h"
#include "gui/detail/facts_grid.h"
#include "gui/paint/card.h"
#include "net/qt_peer.h"

#include <memory>

class QThread;
class QToolButton;

namespace gui {

/// What a real QWebSocket makes of the session's server bytes, beside the browsers. Asked off the window's thread: by itself
/// once the session has ended, before that when the person asks.
class SecondOpinionCard : public Card {
    Q_OBJECT

public:
    explicit SecondOpinionCard(QWidget *parent = nullptr);
    ~SecondOpinionCard() override;

    /// Null: nothing to ask about.
    void setSession(std::shared_ptr<const capture::Session> session, bool ended);

signals:
    void answered();

private:
    void ask();
    void showReport(const net::QtReport &report);

    std::shared_ptr<const capture::Session> m_session;
    bool m_ended = false, m_answered = false;
    FactsGrid *m_facts;
    QToolButton *m_askButton;
    QThread *m_thread = nullptr;
};

/// The report as facts; the names are QWebSocket's own.
Facts secondOpinionFacts(const net::QtReport &report);

} // namespace gui
