#pragma once

#include "gui/window/main_window.h"

#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// A main window of its own: real engine, settings that nobody else sees.
class WindowFixture {
public:
    explicit WindowFixture(QSize size = {1440, 900});
    /// A window that begins with these settings.
    explicit WindowFixture(const QMap<QString, QVariant> &settings, QSize size = {1440, 900});
    ~WindowFixture();

    gui::MainWindow &window() { return *m_window; }
    gui::Workspace &workspace() { return m_window->workspace(); }
    QSettings &settings() { return m_settings; }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    QAction *action(const char *name) const { return find<QAction>(name); }
    /// Adds a recording as if the engine had made it, and waits until its tales are told.
    void add(std::shared_ptr<const capture::Recording> recording, gui::Origin origin = gui::Origin::Engine);
    /// Runs the event loop until it holds; false after ten seconds.
    static bool waitFor(const std::function<bool()> &condition);
    bool allTold() const;
    /// The newest session of that address; 0: none.
    gui::SessionKey keyOf(const QString &url) const;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace support
