#pragma once

#include "gui/detail/detail_context.h"

#include <QHash>
#include <QWidget>

#include <array>

namespace Ui {
class DetailPane;
}

namespace gui {

class BrowserTab;
class OverviewTab;
class PayloadTab;

enum class DetailView : int { Overview, Headers, Payload, WireBits, Browser, Advice };
constexpr int detailViews = 6;

/// Kinds of rows that each remember the tab which the user chose for them.
enum class DetailKind : int { Message, Handshake, Close };

/// Everything about one row of the timeline, in six views.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    void show(const DetailContext &context);
    void clear();
    DetailView view() const;
    void setView(DetailView view);
    /// The tab that suits a row, unless the user has chosen one for its kind.
    void setSuitableView(DetailView suggestion);
    DetailKind kind() const;
    bool isPinned() const;
    /// One row for title and tabs, no footer (UI.md, section 10).
    void setCompact(bool compact);
    void setTabOfKind(DetailKind kind, DetailView view) { m_chosen[kind] = view; }

    PayloadTab &payload() const { return *m_payload; }
    BrowserTab &browser() const { return *m_browser; }
    void focusTabs();
    void focusContent();

signals:
    void previousRequested();
    void nextRequested();
    void recordRequested(std::uint32_t record);
    void tabChosen(gui::DetailKind kind, gui::DetailView view); ///< by the user
    void loadIntoComposerRequested();
    void filterRequested(const QString &expression);
    void tryRequested(const QString &mockAddress);
    void replayRequested();
    void askRequested();
    void situationsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupTabs();
    void setupTitle();
    void connectTabs();
    void showIcons();
    void showTitle();
    void showCurrentTab();

    std::unique_ptr<Ui::DetailPane> m_ui;
    OverviewTab *m_overview;
    PayloadTab *m_payload;
    BrowserTab *m_browser;
    std::array<DetailTab *, detailViews> m_tabs{};
    DetailContext m_context;
    QHash<DetailKind, DetailView> m_chosen;
    bool m_footerShown = true;
    bool m_compact = false;
    bool m_settingTab = false;
};

} // namespace gui
