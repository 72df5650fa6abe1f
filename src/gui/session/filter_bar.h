#pragma once

#include "capture/filter.h"
#include "capture/row_map.h"
#include "gui/timeline/timeline_rows.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class FilterBar;
}

namespace gui {

/// What a timeline shows: a text in the filter's language and the buttons' choice.
struct RowChoice {
    capture::Filter filter;
    capture::RecordTest test;
    bool everything = true; ///< nothing is left out
    QString text; ///< as typed
};

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    void setCounts(const TimelineCounts &counts);
    /// 100: nothing is searched any more.
    void setSearched(int percent);
    void setPaused(bool paused);
    void setMenu(QMenu *menu);
    /// Ended sessions have few rows: only filter, problems and menu.
    void setBrief(bool brief);
    void setText(const QString &text);
    void appendText(const QString &text);
    void focusText();
    void clear();
    RowChoice choice() const;

signals:
    void choiceChanged();
    void pauseToggled(bool paused);
    void leftDown(); ///< Down in the field: on to the rows

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupButtons();
    void setupField();
    void showIcons();
    void apply();

    std::unique_ptr<Ui::FilterBar> m_ui;
    QTimer m_typing;
    capture::Filter m_filter;
    QString m_applied;
    bool m_errors = false;
    bool m_paused = false;
};

} // namespace gui
