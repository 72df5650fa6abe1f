#include "exporters/event_writer.h"

#include <utility>

namespace exporters {

SessionFeed::SessionFeed(const capture::Recording &recording, EventWriter &writer)
    : m_recording(recording)
    , m_writer(writer)
{
}

std::size_t SessionFeed::pump()
{
    for (; m_begun < m_recording.sessionCount(); ++m_begun) {
        Position position;
        position.session = m_recording.session(m_begun);
        position.facts = factsFor(position.session->info());
        m_writer.begin(*position.session);
        m_live.push_back(std::move(position));
    }
    std::size_t fed = 0;
    std::erase_if(m_live, [&](Position &position) {
        const bool ended = position.session->ended(); // asked before the records, so that none is missed
        fed += feed(position);
        if (ended)
            end(position);
        return ended;
    });
    return fed;
}

/// All records but a frame that has just come: its violations follow it at once, and belong to its line.
std::size_t SessionFeed::wholeRecords(Position &position)
{
    const std::size_t size = position.session->records().size();
    const bool grew = std::exchange(position.seen, size) != size;
    const bool unsure = grew && size > position.next && !position.session->ended()
        && position.session->records().at(size - 1).kind == capture::RecordKind::Frame;
    return unsure ? size - 1 : size;
}

std::size_t SessionFeed::feed(Position &position)
{
    const std::size_t size = wholeRecords(position);
    const std::size_t first = position.next;
    for (; position.next < size; ++position.next) {
        const ws::Event event = position.session->event(position.next);
        position.facts.apply(event, position.next);
        m_writer.record(*position.session, position.next, event);
    }
    return size - first;
}

void SessionFeed::end(Position &position)
{
    completeFacts(position.facts, *position.session);
    m_writer.end(*position.session, position.facts,
                 explain::judge(position.facts, actingEngine(position.session->info())));
    ++m_ended;
}

void SessionFeed::finish()
{
    pump();
    for (Position &position : m_live)
        end(position);
    m_live.clear();
}

explain::SessionFacts factsFor(const capture::SessionInfo &info)
{
    explain::SessionFacts facts;
    facts.url = info.url;
    facts.connecting = info.mode == capture::Mode::Connect || info.leg == "server";
    facts.start = info.start;
    return facts;
}

void completeFacts(explain::SessionFacts &facts, const capture::Session &session)
{
    constexpr std::uint64_t plenty = 64 * 1024;
    facts.ended = session.ended();
    facts.page.setUnread(session.wire(ws::Direction::ServerToClient, facts.page.unreadFrom(), plenty), facts.last);
}

explain::Engine actingEngine(const capture::SessionInfo &info)
{
    for (const explain::Engine engine : explain::allEngines())
        if (engineId(engine) == info.profile)
            return engine;
    return explain::Engine::Standard;
}

} // namespace exporters
