#pragma once

#include "gui/window/window_parts.h"

#include <QObject>

class QActionGroup;

namespace gui {

/// The View and Edit menus: what of a session is shown, and how; finding one's way in it.
class ViewActions : public QObject {
    Q_OBJECT

public:
    ViewActions(const WindowParts &parts, QObject *parent);

    void load();
    /// What the settings dialog may have changed.
    void applySettings();
    void save() const;
    void update();

private:
    void setupGroups();
    void setupColumns();
    void connectView();
    void connectEdit();
    void connectTheme();
    void copyRow();
    void copyPayload();
    void goToFrame();
    void nextMatch(bool forward);
    void setTextScale(int percent);
    int choose(QActionGroup &actions, const QString &key) const;

    WindowParts m_parts;
    QActionGroup *m_positions, *m_times, *m_themes;
};

} // namespace gui
