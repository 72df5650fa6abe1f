#pragma once

#include "gui/core/session_list_model.h"
#include "gui/core/workspace.h"
#include "gui/window/mode.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace gui {

class FileActions;
class HelpActions;
class MockActions;
class ModeBar;
class RelayActions;
class RowMenu;
class SessionActions;
class SessionsTitle;
class StatusLine;
class Theme;
class ViewActions;

/// The window: puts panes and controllers together, and decides which page is shown.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Workspace> workspace, Theme &theme, QSettings &settings);
    ~MainWindow() override;

    Workspace &workspace() { return *m_workspace; }
    void openFile(const QString &path);
    void showSession(SessionKey key);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPanes();
    void setupControllers();
    void setupShortcuts();
    void connectPanes();
    void connectBook();
    void connectWelcome();
    void connectDetail();
    void hideWhatIsMissing();
    void load();
    void save();
    void showPage();
    void setMode(Mode mode);
    void sessionTold(SessionKey key);
    void updateActions();
    void layOut();
    bool mayQuit();

    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<Workspace> m_workspace;
    Theme &m_theme;
    QSettings &m_settings;
    SessionListModel m_list;
    ModeBar *m_modes;
    StatusLine *m_status;
    // Controllers go before the widgets that they listen to.
    std::unique_ptr<SessionActions> m_sessions;
    std::unique_ptr<FileActions> m_files;
    std::unique_ptr<ViewActions> m_view;
    std::unique_ptr<MockActions> m_mock;
    std::unique_ptr<RelayActions> m_relay;
    std::unique_ptr<HelpActions> m_help;
    std::unique_ptr<RowMenu> m_menus;
    SessionsTitle *m_title = nullptr;
    bool m_narrow = false;
};

} // namespace gui
