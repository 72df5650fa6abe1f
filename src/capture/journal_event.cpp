#include "capture/journal_event.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace capture {

namespace {

// --- values as text

constexpr std::array<std::string_view, 4> outcomeIds = {"ok", "failed", "timeout", "cancelled"};
constexpr std::array<std::string_view, 5> timeoutIds = {"connect", "tls", "handshake", "close-echo", "idle"};
constexpr std::array<std::string_view, 4> modeIds = {"connect", "serve", "relay", "file"};
constexpr std::array<std::string_view, 3> beginningIds = {"handshake", "frames", "opaque"};
constexpr std::array<std::string_view, 2> directionIds = {"client-to-server", "server-to-client"};

constexpr const auto &idsOf(ws::Outcome) { return outcomeIds; }
constexpr const auto &idsOf(ws::TimeoutKind) { return timeoutIds; }
constexpr const auto &idsOf(Mode) { return modeIds; }
constexpr const auto &idsOf(StreamBeginning) { return beginningIds; }
constexpr const auto &idsOf(ws::Direction) { return directionIds; }

std::string toText(const std::string &value) { return value; }
std::string toText(bool value) { return value ? "1" : "0"; }
std::string toText(std::uint64_t value) { return std::to_string(value); }
std::string toText(std::uint32_t value) { return std::to_string(value); }
std::string toText(ws::Duration value) { return std::to_string(value.count()); }
std::string toText(ws::Time value) { return std::to_string(value.time_since_epoch().count()); }
std::string toText(RecordKind value) { return std::to_string(unsigned(value)); }

std::string toText(const ws::Endpoint &value)
{
    return value == ws::Endpoint() ? std::string() : value.address + ' ' + std::to_string(value.port);
}

template <typename Enum>
    requires std::is_enum_v<Enum>
std::string toText(Enum value)
{
    return std::string(idsOf(value)[std::size_t(value)]);
}

/// A line each: names first to last as in the struct, then the alternative names.
std::string toText(const ws::TlsCertificate &value)
{
    std::string text = value.subject + '\n' + value.issuer + '\n' + value.sha256 + '\n' + toText(value.notBefore) + '\n'
        + toText(value.notAfter);
    for (const std::string &name : value.names)
        text += '\n' + name;
    return text;
}

template <typename Number>
void numberFromText(std::string_view text, Number &value)
{
    std::from_chars(text.data(), text.data() + text.size(), value);
}

void fromText(std::string_view text, std::string &value) { value = text; }
void fromText(std::string_view text, bool &value) { value = text == "1"; }
void fromText(std::string_view text, std::uint64_t &value) { numberFromText(text, value); }
void fromText(std::string_view text, std::uint32_t &value) { numberFromText(text, value); }

void fromText(std::string_view text, ws::Duration &value)
{
    std::int64_t count = 0;
    numberFromText(text, count);
    value = ws::Duration(count);
}

void fromText(std::string_view text, ws::Time &value)
{
    ws::Duration since{};
    fromText(text, since);
    value = ws::Time(since);
}

void fromText(std::string_view text, RecordKind &value)
{
    unsigned number = 0;
    numberFromText(text, number);
    value = number <= unsigned(RecordKind::Note) ? RecordKind(number) : RecordKind::Note;
}

void fromText(std::string_view text, ws::Endpoint &value)
{
    const std::size_t space = text.rfind(' ');
    if (space == std::string_view::npos)
        return;
    value.address = text.substr(0, space);
    numberFromText(text.substr(space + 1), value.port);
}

template <typename Enum>
    requires std::is_enum_v<Enum>
void fromText(std::string_view text, Enum &value)
{
    const auto &ids = idsOf(value);
    const auto found = std::find(ids.begin(), ids.end(), text);
    if (found != ids.end())
        value = Enum(found - ids.begin());
}

void fromText(std::string_view text, ws::TlsCertificate &value)
{
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    lines.resize(std::max<std::size_t>(lines.size(), 5));
    value.subject = lines[0];
    value.issuer = lines[1];
    value.sha256 = lines[2];
    fromText(lines[3], value.notBefore);
    fromText(lines[4], value.notAfter);
    value.names.assign(lines.begin() + 5, lines.end());
}

// --- one description of each struct serves both ways

const std::string prefix = "WIRETALE_";

struct Writer {
    JournalEntry &entry;

    template <typename T>
    void operator()(std::string_view name, const T &value)
    {
        const std::string text = toText(value);
        if (!text.empty())
            entry.add(prefix + std::string(name), text);
    }
    template <typename T>
    void operator()(std::string_view name, const std::vector<T> &values)
    {
        for (const T &value : values)
            (*this)(name, value);
    }
};

struct Reader {
    const JournalEntry &entry;

    template <typename T>
    void operator()(std::string_view name, T &value)
    {
        if (entry.has(prefix + std::string(name)))
            fromText(entry.value(prefix + std::string(name)), value);
    }
    template <typename T>
    void operator()(std::string_view name, std::vector<T> &values)
    {
        for (const std::string &text : entry.values(prefix + std::string(name)))
            fromText(text, values.emplace_back());
    }
};

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

// --- the transport events that have a journal entry

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

JournalEntry newEntry(SessionId id, std::string_view event, std::string_view says, ws::Time now)
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

} // namespace

std::string_view modeId(Mode mode)
{
    return modeIds[std::size_t(mode)];
}

std::string_view journalEventId(const JournalEntry &entry)
{
    return entry.value(prefix + "EVENT");
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

JournalEntry endToJournal(SessionId id, ws::Time now)
{
    JournalEntry entry = newEntry(id, "end", "Nothing more comes.", now);
    Writer{entry}("SESSION", id);
    return entry;
}

} // namespace capture
