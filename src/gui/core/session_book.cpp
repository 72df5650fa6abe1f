#include "gui/core/session_book.h"

#include <algorithm>

namespace gui {

namespace {

constexpr std::chrono::milliseconds pollInterval{60};

} // namespace

SessionBook::SessionBook(QObject *parent)
    : QObject(parent)
{
    connect(&m_teller, &Teller::told, this, &SessionBook::takeTale);
    connect(&m_timer, &QTimer::timeout, this, &SessionBook::poll);
    m_timer.start(pollInterval);
}

void SessionBook::add(std::shared_ptr<const capture::Recording> recording, Origin origin)
{
    m_sources.push_back({std::move(recording), origin});
    poll();
}

const SessionEntry *SessionBook::find(SessionKey key) const
{
    return key == 0 || key > m_entries.size() ? nullptr : &m_entries[key - 1];
}

SessionEntry *SessionBook::entry(SessionKey key)
{
    return key == 0 || key > m_entries.size() ? nullptr : &m_entries[key - 1];
}

SessionKey SessionBook::keyOf(capture::SessionId id) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [id](const SessionEntry &each) {
        return each.origin == Origin::Engine && each.session->info().id == id;
    });
    return found == m_entries.rend() ? 0 : found->key;
}

capture::SessionId SessionBook::idOf(SessionKey key) const
{
    const auto *found = find(key);
    return found && found->origin == Origin::Engine ? found->session->info().id : 0;
}

void SessionBook::setRemoved(SessionKey key, bool removed)
{
    if (auto *found = entry(key)) {
        found->removed = removed;
        emit removedChanged(key);
    }
}

void SessionBook::setMeasured(std::shared_ptr<const explain::MeasuredPages> measured)
{
    m_teller.setMeasured(std::move(measured));
    for (const SessionEntry &one : m_entries)
        refresh(one.key);
}

void SessionBook::refresh(SessionKey key)
{
    if (const auto *found = find(key))
        m_teller.ask(key, found->session);
}

void SessionBook::poll()
{
    for (std::size_t index = 0; index < m_sources.size(); ++index) {
        auto &source = m_sources[index];
        const auto revision = source.recording->revision();
        if (revision == source.revision && !source.fresh)
            continue;
        source.revision = revision;
        source.fresh = false;
        takeNewSessions(source);
    }
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        if (!hasGrown(index))
            continue;
        const auto key = m_entries[index].key;
        m_teller.ask(key, m_entries[index].session);
        emit grown(key);
    }
}

void SessionBook::takeNewSessions(Source &source)
{
    const auto count = source.recording->sessionCount();
    const auto recording = source.recording; // adding may reallocate m_sources through a slot
    const auto origin = source.origin;
    auto next = source.sessions;
    source.sessions = count;
    for (; next < count; ++next) {
        SessionEntry entry;
        entry.key = m_entries.size() + 1;
        entry.origin = origin;
        if (origin == Origin::File)
            entry.file = QString::fromStdString(recording->path());
        entry.recording = recording;
        entry.session = recording->session(next);
        m_entries.push_back(std::move(entry));
        m_seen.push_back({std::size_t(-1), false, {}});
        emit added(m_entries.back().key);
    }
}

bool SessionBook::hasGrown(std::size_t index)
{
    const auto &session = *m_entries[index].session;
    auto &seen = m_seen[index];
    if (seen.ended)
        return false;
    const bool ended = session.ended();
    const auto records = session.records().size();
    if (records == seen.records && ended == seen.ended)
        return false;
    seen.records = records;
    seen.ended = ended;
    return true;
}

void SessionBook::takeTale(SessionKey key, const TalePtr &tale)
{
    auto *found = entry(key);
    if (!found)
        return;
    found->tale = tale;
    emit told(key);
    if (!tale->ended && (found->session->ended() || tale->told < found->session->records().size()))
        refresh(key);
}

} // namespace gui
