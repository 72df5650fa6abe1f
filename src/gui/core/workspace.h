#pragma once

#include "gui/core/demo.h"
#include "gui/core/session_book.h"
#include "net/engine.h"

#include <QObject>

#include <memory>
#include <optional>

namespace gui {

/// What the window works on: the engine with its recording, opened files, the demo. One engine for the run of the program.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// Fails when no session file can be made (a full or read-only temporary folder).
    static ws::Result<std::unique_ptr<Workspace>> create();
    ~Workspace() override;

    net::Engine &engine() { return *m_engine; }
    SessionBook &book() { return m_book; }
    Demo &demo() { return m_demo; }

    /// Reads the file on another thread; fileOpened or openFailed follows.
    void openFile(const QString &path);
    /// Writes sessions of the book on another thread; saved or saveFailed follows.
    void save(const std::vector<SessionKey> &keys, const QString &path);
    std::size_t liveSessions() const;
    void rename(SessionKey key, const QString &name);
    /// In a file that was opened it is written to the file; markFailed when that cannot be.
    void mark(SessionKey key, std::size_t record, bool on);

signals:
    void fileOpened(const QString &path, gui::SessionKey first);
    void openFailed(const QString &path, const QString &says);
    void saved(const QString &path);
    void saveFailed(const QString &says);
    void marked(gui::SessionKey key);
    void markFailed(const QString &says);

private:
    explicit Workspace(std::unique_ptr<net::Engine> engine);
    void takeRecording(const QString &path, std::shared_ptr<capture::Recording> recording);
    void markInFile(const SessionEntry &entry, std::size_t record, bool on);

    std::unique_ptr<net::Engine> m_engine;
    SessionBook m_book;
    Demo m_demo;
    std::vector<std::shared_ptr<capture::Recording>> m_opened; ///< which marks may be written to
};

} // namespace gui
