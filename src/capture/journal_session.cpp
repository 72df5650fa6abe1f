#include "capture/journal_event.h"
#include "capture/journal_fields.h"

namespace capture {

using namespace journal;

namespace {

template <typename Io, typename T>
void describe(Io io, T &info)
    requires std::is_same_v<std::remove_const_t<T>, SessionInfo>
{
    io("SESSION", info.id);
    io("MODE", info.mode);
    io("URL", info.url);
    io("NAME", info.name);
    io("PROFILE", info.profile);
    io("START", info.start);
    io("CLIENT", info.client);
    io("SERVER", info.server);
    io("TLS", info.tls);
    io("LEG", info.leg);
    io("PAIR", info.pair);
    io("BEHAVIOUR", info.behaviour);
    io("MISSING", info.missing);
}

template <typename Io, typename T>
void describe(Io io, T &mark)
    requires std::is_same_v<std::remove_const_t<T>, Mark>
{
    io("KIND", mark.kind);
    io("NUMBER", mark.number);
    io("ON", mark.on);
    io("TEXT", mark.note);
}

} // namespace

JournalEntry journal::newEntry(SessionId id, std::string_view event, std::string_view says, ws::Time now)
{
    JournalEntry entry;
    entry.add("__REALTIME_TIMESTAMP", std::to_string(now.time_since_epoch().count() / 1000));
    entry.add("PRIORITY", "6");
    entry.add("SYSLOG_IDENTIFIER", "wiretale");
    entry.add("MESSAGE", "Session " + std::to_string(id) + ": " + std::string(says));
    Writer io{entry};
    io("EVENT", std::string(event));
    io("TIME", now);
    return entry;
}

std::string_view modeId(Mode mode)
{
    return modeIds[std::size_t(mode)];
}

JournalEntry toJournal(const SessionInfo &info, const Flow &flow, StreamBeginning beginning, ws::Time now)
{
    JournalEntry entry = newEntry(info.id, "session", std::string(modeId(info.mode)) + ' ' + info.url, now);
    Writer io{entry};
    describe(io, info);
    io("FLOW_CLIENT", flow.client);
    io("FLOW_SERVER", flow.server);
    io("BEGINS", beginning);
    return entry;
}

SessionInfo infoFromJournal(const JournalEntry &entry)
{
    SessionInfo info;
    describe(Reader{entry}, info);
    return info;
}

Flow flowFromJournal(const JournalEntry &entry)
{
    Flow flow;
    Reader io{entry};
    io("FLOW_CLIENT", flow.client);
    io("FLOW_SERVER", flow.server);
    return flow;
}

StreamBeginning beginningFromJournal(const JournalEntry &entry)
{
    StreamBeginning beginning = StreamBeginning::Handshake;
    Reader{entry}("BEGINS", beginning);
    return beginning;
}

std::optional<Mark> markOf(const EventStore &records, std::size_t index, bool on, const std::string &note)
{
    if (index >= records.size())
        return std::nullopt;
    const Record &record = records.at(index);
    const bool numbered = record.kind == RecordKind::Frame || record.kind == RecordKind::Message;
    return Mark{record.kind, numbered ? record.number : index, on, note};
}

std::optional<std::size_t> findMarked(const EventStore &records, const Mark &mark)
{
    if (mark.kind == RecordKind::Frame)
        return records.findFrame(std::uint32_t(mark.number));
    if (mark.kind == RecordKind::Message)
        return records.findMessage(std::uint32_t(mark.number));
    return mark.number < records.size() ? std::optional(std::size_t(mark.number)) : std::nullopt;
}

JournalEntry toJournal(SessionId id, const Mark &mark, ws::Time now)
{
    JournalEntry entry = newEntry(id, "mark", mark.on ? "Marked by the user." : "No longer marked.", now);
    Writer io{entry};
    io("SESSION", id);
    describe(io, mark);
    return entry;
}

Mark markFromJournal(const JournalEntry &entry)
{
    Mark mark;
    describe(Reader{entry}, mark);
    return mark;
}

JournalEntry resumeToJournal(SessionId id, ws::Direction direction, ws::Time now)
{
    JournalEntry entry = newEntry(id, "resume", "Frames are read again.", now);
    Writer io{entry};
    io("SESSION", id);
    io("DIRECTION", direction);
    return entry;
}

ws::Direction directionFromJournal(const JournalEntry &entry)
{
    ws::Direction direction{};
    Reader{entry}("DIRECTION", direction);
    return direction;
}

JournalEntry endToJournal(SessionId id, ws::Time now)
{
    JournalEntry entry = newEntry(id, "end", "Nothing more comes.", now);
    Writer{entry}("SESSION", id);
    return entry;
}

} // namespace capture
