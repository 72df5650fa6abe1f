#pragma once

#include "capture/journal.h"
#include "capture/session.h"
#include "ws/event.h"

#include <optional>

namespace capture {

/// How sessions and what the transport saw stand in journal blocks, field by field; FORMAT.md lists them.

/// WIRETALE_EVENT of an entry: "session", "end", "mark", "resume", or the id of a transport event; empty: not ours.
std::string_view journalEventId(const JournalEntry &entry);
/// The session that an entry is about; 0: none.
SessionId journalSession(const JournalEntry &entry);
ws::Time journalTime(const JournalEntry &entry);

/// nullopt for bodies that bytes tell (heads, frames, FIN and so on).
std::optional<JournalEntry> toJournal(SessionId id, const ws::Event &event);
/// nullopt when the entry is no transport event.
std::optional<ws::Event> eventFromJournal(const JournalEntry &entry);

/// The addresses in the packets of a session.
struct Flow {
    ws::Endpoint client, server;
};
/// What the first byte of a session's stream belongs to.
enum class StreamBeginning : std::uint8_t {
    Handshake,
    Frames, ///< the handshake was not captured
    Opaque, ///< TLS without its keys: not to be read
};
JournalEntry toJournal(const SessionInfo &info, const Flow &flow, StreamBeginning beginning, ws::Time now);
SessionInfo infoFromJournal(const JournalEntry &entry);
Flow flowFromJournal(const JournalEntry &entry);
StreamBeginning beginningFromJournal(const JournalEntry &entry);

/// A mark of the user's; frames and messages are told by their number, others by the record's index.
struct Mark {
    RecordKind kind = RecordKind::Note;
    std::uint64_t number = 0;
    bool on = true;
    std::string note;
};
/// nullopt when there is no such record.
std::optional<Mark> markOf(const EventStore &records, std::size_t index, bool on, const std::string &note);
std::optional<std::size_t> findMarked(const EventStore &records, const Mark &mark);
JournalEntry toJournal(SessionId id, const Mark &mark, ws::Time now);
Mark markFromJournal(const JournalEntry &entry);

/// Behind bytes that are missing a frame begins here.
JournalEntry resumeToJournal(SessionId id, ws::Direction direction, ws::Time now);
ws::Direction directionFromJournal(const JournalEntry &entry);
JournalEntry endToJournal(SessionId id, ws::Time now);

} // namespace capture
