#pragma once

class QMainWindow;
class QSettings;

namespace Ui {
class MainWindow;
}

namespace gui {

class ModeBar;
class SessionListModel;
class Theme;
class Workspace;

/// What the window's controllers work with; all of it outlives them.
struct WindowParts {
    QMainWindow &window;
    Ui::MainWindow &ui;
    ModeBar &modes;
    Workspace &workspace;
    SessionListModel &list;
    QSettings &settings;
    Theme &theme;
};

} // namespace gui
