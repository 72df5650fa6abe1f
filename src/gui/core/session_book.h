#pragma once

#include "capture/recording.h"
#include "gui/core/tale.h"
#include "gui/core/teller.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace gui {

enum class Origin { Engine, File };

/// One session that the window knows: where it is recorded and the newest tale told of it.
struct SessionEntry {
    SessionKey key = 0;
    Origin origin = Origin::Engine;
    QString file; ///< path, for Origin::File
    std::shared_ptr<const capture::Recording> recording;
    std::shared_ptr<const capture::Session> session;
    TalePtr tale; ///< null until it was told for the first time
    bool removed = false; ///< hidden by the user, may come back

    bool live() const { return origin == Origin::Engine && !session->ended(); }
};

/// All sessions of this run, the engine's and those of opened files. Polls the recordings; sessions only ever come.
class SessionBook : public QObject {
    Q_OBJECT

public:
    explicit SessionBook(QObject *parent = nullptr);

    void add(std::shared_ptr<const capture::Recording> recording, Origin origin);
    const std::vector<SessionEntry> &entries() const { return m_entries; }
    const SessionEntry *find(SessionKey key) const;
    /// The engine's session of that id; 0 while it is not known yet.
    SessionKey keyOf(capture::SessionId id) const;
    capture::SessionId idOf(SessionKey key) const;

    void setRemoved(SessionKey key, bool removed);
    /// Has the session told again, after a change that no record shows (its name).
    void refresh(SessionKey key);
    /// Has all sessions told again with what browsers of this machine were measured to do.
    void setMeasured(std::shared_ptr<const explain::MeasuredPages> measured);
    /// Tells all sessions again that changed; what the timer calls.
    void poll();

signals:
    void added(gui::SessionKey key);
    /// New records, a new end or a new name.
    void grown(gui::SessionKey key);
    void told(gui::SessionKey key);
    void removedChanged(gui::SessionKey key);

private:
    struct Source {
        std::shared_ptr<const capture::Recording> recording;
        Origin origin = Origin::Engine;
        std::size_t sessions = 0;
        std::uint64_t revision = 0;
        bool fresh = true;
    };
    struct Seen {
        std::size_t records = 0;
        bool ended = false;
        std::string name;
    };

    void takeNewSessions(Source &source);
    bool hasGrown(std::size_t index);
    void takeTale(SessionKey key, const TalePtr &tale);
    SessionEntry *entry(SessionKey key);

    std::vector<Source> m_sources;
    std::vector<SessionEntry> m_entries; // key is the index + 1
    std::vector<Seen> m_seen;
    Teller m_teller;
    QTimer m_timer;
};

} // namespace gui
