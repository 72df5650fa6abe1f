#pragma once

#include "gui/core/session_book.h"
#include "gui/detail/detail_pane.h"
#include "gui/session/composer.h"
#include "gui/session/traffic.h"
#include "gui/timeline/timeline_model.h"
#include "gui/timeline/timeline_view.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class SessionPage;
}

namespace gui {

class EndedBar;
class FilterBar;

/// Where the detail stands beside the timeline.
enum class DetailPosition { Automatic, Right, Below };

/// One session: its verdict, its overview, its timeline and the detail of a row. Shows what the book has; commands go
/// out as signals.
class SessionPage : public QWidget {
    Q_OBJECT

public:
    explicit SessionPage(QWidget *parent = nullptr);
    ~SessionPage() override;

    void showSession(const SessionEntry &entry);
    void clear();
    SessionKey session() const { return m_key; }
    /// After the session's tale was told again.
    void updateTale(const SessionEntry &entry);
    /// The narrow layout of UI.md, section 10.
    void setNarrow(bool narrow);
    void setDetailPosition(DetailPosition position);
    DetailPosition detailPosition() const { return m_position; }
    void setOverviewShown(bool shown);

    TimelineView &timeline() const;
    TimelineModel &model() { return m_model; }
    Composer &composer() const;
    DetailPane &detail() const;
    FilterBar &filterBar() const;
    EndedBar &endedBar() const;

    bool goToFrame(std::uint32_t number);
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    QByteArray splitterState(const QString &kind) const;
    void setSplitterState(const QString &kind, const QByteArray &state);

signals:
    void sendRequested(const gui::Outgoing &outgoing);
    void markRequested(std::uint32_t record);
    void rowMenuRequested(const QPoint &globalPos);
    void pausedChanged(bool paused);
    void currentRowChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupPanes();
    void connectTimeline();
    void connectFilter();
    void connectOverview();
    void connectDetail();
    void tick();
    void applyChoice();
    void showDetail();
    void showOverview();
    void showEmptyText();
    void showBottomBar(const SessionEntry &entry);
    void selectFailure(const SessionEntry &entry);
    void keepSplitter();
    void layOutSplitter();
    QString splitterKind() const;

    std::unique_ptr<Ui::SessionPage> m_ui;
    TimelineModel m_model;
    Traffic m_traffic;
    QTimer m_timer;
    std::shared_ptr<const capture::Session> m_session;
    TalePtr m_tale;
    SessionKey m_key = 0;
    Origin m_origin = Origin::Engine;
    QHash<QString, QByteArray> m_splitters; ///< by splitterKind()
    DetailPosition m_position = DetailPosition::Automatic;
    bool m_narrow = false;
    bool m_paused = false;
    bool m_failureShown = false;
    bool m_overviewShown = true;
    bool m_endedKind = false;
};

} // namespace gui
