#pragma once

#include "capture/recording.h"
#include "explain/session_facts.h"
#include "explain/verdict.h"

#include <memory>
#include <vector>

namespace exporters {

/// Writes a tale record by record: as it happens or from a file, the same words either way.
class EventWriter {
public:
    virtual ~EventWriter() = default;
    /// Before the first begin(), for each session of a file that is there as a whole: a look ahead, for what must be known
    /// early (secrets of heads that stand in payloads before them).
    virtual void prepare(const capture::Session &) { }
    virtual void begin(const capture::Session &session) = 0;
    virtual void record(const capture::Session &session, std::size_t index, const ws::Event &event) = 0;
    /// Once, when the session has ended or nothing more of it will be read.
    virtual void end(const capture::Session &session, const explain::SessionFacts &facts,
                     const explain::Verdict &verdict) = 0;
};

/// Brings the records of a growing recording to a writer, each once, and the verdict at a session's end.
class SessionFeed {
public:
    SessionFeed(const capture::Recording &recording, EventWriter &writer);

    /// Feeds what is new; returns the number of records fed.
    std::size_t pump();
    /// Ends the sessions that are still live, for their tale so far.
    void finish();
    std::size_t endedSessions() const { return m_ended; }

private:
    struct Position {
        std::shared_ptr<const capture::Session> session;
        std::size_t next = 0;
        std::size_t seen = 0; ///< records that there were at the last look
        explain::SessionFacts facts;
    };
    static std::size_t wholeRecords(Position &position);
    std::size_t feed(Position &position);
    void end(Position &position);

    const capture::Recording &m_recording;
    EventWriter &m_writer;
    std::size_t m_begun = 0;
    std::vector<Position> m_live; ///< begun and not ended: what is held does not grow with what has passed
    std::size_t m_ended = 0;
};

/// Facts with what only the session's information tells (URL, role, profile).
explain::SessionFacts factsFor(const capture::SessionInfo &info);
/// Adds what no event tells, before they are judged: whether the session is over, and the bytes of a head or frame that
/// has begun.
void completeFacts(explain::SessionFacts &facts, const capture::Session &session);
/// Whose page the second sentence speaks of.
explain::Engine actingEngine(const capture::SessionInfo &info);

} // namespace exporters
