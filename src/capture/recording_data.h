#pragma once

#include "capture/recording.h"
#include "capture/session_data.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace capture {

/// The one kind of recording there is: sessions are added by one writer, read by anybody.
class RecordingData : public Recording {
public:
    explicit RecordingData(std::string path)
        : m_path(std::move(path))
    {
    }

    std::size_t sessionCount() const override;
    std::shared_ptr<const Session> session(std::size_t index) const override;
    std::string path() const override { return m_path; }
    std::vector<std::string> remarks() const override;
    ws::Status mark(std::size_t session, std::size_t record, bool on, const std::string &note) override;
    std::uint64_t revision() const override { return m_revision.load(); }
    std::uint64_t waitForChange(std::uint64_t seen, ws::Duration limit) const override;

    // --- the writer's
    void add(std::shared_ptr<SessionData> session);
    /// session(index) is null from here on.
    void forget(std::size_t index);
    void addRemark(std::string sentence);
    /// From now on marks go to the file at path(); the sessions' numbers in it, 0 where it has none.
    void keepMarks(std::vector<SessionId> numbers);
    /// Something changed in some session.
    void changed();

private:
    const std::string m_path;
    mutable std::mutex m_mutex; ///< for the four below
    std::deque<std::shared_ptr<SessionData>> m_sessions;
    std::size_t m_forgotten = 0; ///< so many of the first sessions are not in m_sessions any more
    std::vector<std::string> m_remarks;
    std::vector<SessionId> m_numbers;

    std::atomic<std::uint64_t> m_revision{0};
    mutable std::atomic<int> m_waiting{0};
    mutable std::mutex m_waitMutex;
    mutable std::condition_variable m_wake;
};

} // namespace capture
