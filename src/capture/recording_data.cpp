#include "capture/recording_data.h"

#include "capture/mark_file.h"

namespace capture {

namespace {

ws::Error keepsNoMarks()
{
    return {"Marks are kept in session files only. Save the session as one first.", 0};
}

ws::Time lastTime(const Session &session)
{
    const auto count = session.records().size();
    return session.info().start + ws::Duration(count == 0 ? 0 : session.records().at(count - 1).time);
}

} // namespace

ws::Status Recording::mark(std::size_t, std::size_t, bool, const std::string &)
{
    return keepsNoMarks();
}

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

void RecordingData::keepMarks(std::vector<SessionId> numbers)
{
    const std::lock_guard lock(m_mutex);
    m_numbers = std::move(numbers);
}

ws::Status RecordingData::mark(std::size_t session, std::size_t record, bool on, const std::string &note)
{
    const std::lock_guard lock(m_mutex);
    const auto data = session < m_forgotten ? nullptr : m_sessions.at(session - m_forgotten);
    const SessionId number = session < m_numbers.size() ? m_numbers[session] : 0;
    const auto mark = data ? markOf(data->records(), record, on, note) : std::nullopt;
    if (number == 0 || !mark)
        return keepsNoMarks();
    const auto written = appendMark(m_path, number, *mark, lastTime(*data));
    if (written) {
        data->setMark(record, on, note);
        changed();
    }
    return written;
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
