#include "net/live_sessions.h"

void net::LiveSessions::add(capture::SessionId id, LiveSession &session, LiveState state)
{
    const std::lock_guard lock(m_mutex);
    m_entries[id] = {&session, state, 0};
}

void net::LiveSessions::setState(capture::SessionId id, LiveState state)
{
    const std::lock_guard lock(m_mutex);
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->second.state = state;
}

void net::LiveSessions::setUnsent(capture::SessionId id, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->second.unsent = bytes;
}

void net::LiveSessions::remove(capture::SessionId id)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(id);
}

bool net::LiveSessions::perform(capture::SessionId id, const Command &command)
{
    LiveSession *session = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = m_entries.find(id);
        session = entry == m_entries.end() ? nullptr : entry->second.session;
    }
    return session && session->perform(command); // unlocked: the session may remove itself
}

std::vector<capture::SessionId> net::LiveSessions::ids() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<capture::SessionId> ids;
    for (const auto &[id, entry] : m_entries)
        ids.push_back(id);
    return ids;
}

std::optional<net::LiveState> net::LiveSessions::state(capture::SessionId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? std::nullopt : std::optional(entry->second.state);
}

std::size_t net::LiveSessions::unsent(capture::SessionId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? 0 : entry->second.unsent;
}

std::size_t net::LiveSessions::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}
