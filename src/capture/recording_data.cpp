#include "capture/recording_data.h"

namespace capture {

std::size_t RecordingData::sessionCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_forgotten + m_sessions.size();
}

std::shared_ptr<const Session> RecordingData::session(std::size_t index) const
{
    const std::lock_guard lock(m_mutex);
    return index < m_forgotten ? nullptr : m_sessions.at(index - m_forgotten);
}

std::vector<std::string> RecordingData::remarks() const
{
    const std::lock_guard lock(m_mutex);
    return m_remarks;
}

std::uint64_t RecordingData::waitForChange(std::uint64_t seen, ws::Duration limit) const
{
    ++m_waiting; // before the look at the revision, so that changed() cannot miss us
    std::unique_lock lock(m_waitMutex);
    m_wake.wait_for(lock, limit, [&] { return m_revision.load() > seen; });
    --m_waiting;
    return m_revision.load();
}

void RecordingData::add(std::shared_ptr<SessionData> session)
{
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.push_back(std::move(session));
    }
    changed();
}

void RecordingData::forget(std::size_t index)
{
    const std::lock_guard lock(m_mutex);
    if (index < m_forgotten)
        return;
    m_sessions.at(index - m_forgotten).reset();
    for (; !m_sessions.empty() && !m_sessions.front(); ++m_forgotten)
        m_sessions.pop_front();
}

void RecordingData::addRemark(std::string sentence)
{
    const std::lock_guard lock(m_mutex);
    m_remarks.push_back(std::move(sentence));
}

void RecordingData::changed()
{
    ++m_revision;
    if (m_waiting.load() == 0)
        return;
    const std::lock_guard lock(m_waitMutex);
    m_wake.notify_all();
}

} // namespace capture
