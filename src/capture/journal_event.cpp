#include "capture/journal_event.h"

#include "capture/journal_fields.h"

namespace capture {

using namespace journal;

namespace {

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::NameResolved>
{
    io("HOST", body.host);
    io("ADDRESS", body.addresses);
    io("OUTCOME", body.outcome);
    io("ERROR", body.error);
    io("TOOK", body.took);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::AddressTried>
{
    io("REMOTE", body.remote);
    io("OUTCOME", body.outcome);
    io("ERROR_ID", body.errorId);
    io("ERROR", body.error);
    io("TOOK", body.took);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::TcpConnected>
{
    io("LOCAL", body.local);
    io("REMOTE", body.remote);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::TlsDone>
{
    io("VERSION", body.version);
    io("CIPHER", body.cipher);
    io("ALPN", body.alpn);
    io("SERVER_NAME", body.serverName);
    io("CERTIFICATE", body.chain);
    io("VERIFIED", body.verified);
    io("FAULT", body.fault);
    io("TOOK", body.took);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::TlsFailed>
{
    io("FAULT", body.fault);
    io("SAYS", body.says);
    io("CERTIFICATE", body.chain);
    io("TOOK", body.took);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::ProxyAnswered>
{
    io("PROXY", body.proxy);
    io("OUTCOME", body.outcome);
    io("SAYS", body.says);
    io("TOOK", body.took);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::TimeoutReached>
{
    io("KIND", body.kind);
    io("LIMIT", body.limit);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::LocalAction>
{
    io("WHAT", body.what);
    io("DETAIL", body.detail);
}

template <typename Io, typename T>
void describe(Io io, T &body)
    requires std::is_same_v<std::remove_const_t<T>, ws::Note>
{
    io("TEXT", body.text);
}

struct EventRow {
    std::string_view id;
    std::string_view says; ///< MESSAGE, for people who look with Wireshark
    void (*write)(Writer, const ws::EventBody &);
    ws::EventBody (*read)(Reader);
    std::size_t index; ///< in ws::EventBody
};

template <typename Body>
constexpr EventRow eventRow(std::string_view id, std::string_view says)
{
    return {id, says, [](Writer io, const ws::EventBody &body) { describe(io, std::get<Body>(body)); },
            [](Reader io) {
                Body body;
                describe(io, body);
                return ws::EventBody(std::move(body));
            },
            ws::EventBody(Body()).index()};
}

const std::array<EventRow, 9> &eventRows()
{
    static const std::array<EventRow, 9> rows = {{
        eventRow<ws::NameResolved>("name-resolved", "The name was looked up."),
        eventRow<ws::AddressTried>("address-tried", "An address was tried."),
        eventRow<ws::TcpConnected>("tcp-connected", "TCP is connected."),
        eventRow<ws::TlsDone>("tls-done", "TLS is set up; the packets of this session show what was inside TLS."),
        eventRow<ws::TlsFailed>("tls-failed", "TLS could not be set up."),
        eventRow<ws::ProxyAnswered>("proxy-answered", "The proxy answered."),
        eventRow<ws::TimeoutReached>("timeout", "A time limit was reached."),
        eventRow<ws::LocalAction>("local-action", "Wiretale acted."),
        eventRow<ws::Note>("note", "Note."),
    }};
    return rows;
}

} // namespace

std::string_view journalEventId(const JournalEntry &entry)
{
    return entry.value(fieldName("EVENT"));
}

SessionId journalSession(const JournalEntry &entry)
{
    SessionId id = 0;
    Reader{entry}("SESSION", id);
    return id;
}

ws::Time journalTime(const JournalEntry &entry)
{
    ws::Time time{};
    Reader{entry}("TIME", time);
    return time;
}

std::optional<JournalEntry> toJournal(SessionId id, const ws::Event &event)
{
    for (const EventRow &row : eventRows()) {
        if (row.index != event.body.index())
            continue;
        JournalEntry entry = newEntry(id, row.id, row.says, event.time);
        Writer io{entry};
        io("SESSION", id);
        io("DIRECTION", event.direction);
        row.write(io, event.body);
        return entry;
    }
    return std::nullopt;
}

std::optional<ws::Event> eventFromJournal(const JournalEntry &entry)
{
    for (const EventRow &row : eventRows()) {
        if (row.id != journalEventId(entry))
            continue;
        ws::Event event;
        event.time = journalTime(entry);
        Reader io{entry};
        io("DIRECTION", event.direction);
        event.body = row.read(io);
        return event;
    }
    return std::nullopt;
}

} // namespace capture
