#pragma once

#include "capture/session.h"
#include "net/command.h"

#include <cstdint>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace net {

/// How far a live session is, as far as commands care.
enum class LiveState : std::uint8_t { Connecting, Open, Closing };

/// A session with a socket; all calls on the network thread.
class LiveSession {
public:
    virtual ~LiveSession() = default;
    /// False when the session's state does not allow it.
    virtual bool perform(const Command &command) = 0;
};

/// Who takes commands for which session. Sessions come and go on the network thread; any thread may ask for a state.
class LiveSessions {
public:
    void add(capture::SessionId id, LiveSession &session, LiveState state);
    void setState(capture::SessionId id, LiveState state);
    void setUnsent(capture::SessionId id, std::size_t bytes);
    void remove(capture::SessionId id);

    /// The network thread's only.
    bool perform(capture::SessionId id, const Command &command);
    std::vector<capture::SessionId> ids() const;

    std::optional<LiveState> state(capture::SessionId id) const;
    std::size_t unsent(capture::SessionId id) const;
    std::size_t count() const;

private:
    struct Entry {
        LiveSession *session = nullptr;
        LiveState state = LiveState::Connecting;
        std::size_t unsent = 0;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<capture::SessionId, Entry> m_entries;
};

} // namespace net
