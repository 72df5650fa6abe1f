#include "capture/filter_tests.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::uint64_t pieceSize = 1 << 20; ///< payloads are searched in pieces of this size
constexpr std::uint64_t overlap = 1 << 12; ///< so much of a piece is looked at again with the next one
constexpr std::uint64_t jsonLimit = 16 << 20;

// --- what a record holds

/// The message behind a frame whose own bytes are compressed; else the record itself.
const Record &readableRecord(const Session &session, const Record &record)
{
    if (record.kind != RecordKind::Frame || !(record.flags & RecordFlag::Compressed))
        return record;
    const auto message = session.findMessage(record.link);
    return message ? session.records().at(*message) : record;
}

ws::ByteBuffer payloadOf(const Session &session, const Record &record, std::uint64_t from, std::uint64_t size)
{
    switch (record.kind) {
    case RecordKind::Frame:
        return session.framePayload(record, from, size);
    case RecordKind::Message:
        return session.messagePayload(record, from, size);
    case RecordKind::Head:
    case RecordKind::Body:
        return session.wire(record.direction, record.offset + from, std::min(size, record.length - std::min(from, record.length)));
    default: // the other kinds have words only
        return {};
    }
}

// --- tests

class FlagTest : public FilterTest {
public:
    explicit FlagTest(unsigned flags)
        : m_flags(flags)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override { return record.flags & m_flags; }

private:
    unsigned m_flags;
};

class DirectionTest : public FilterTest {
public:
    explicit DirectionTest(unsigned directions)
        : m_directions(directions)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        return m_directions >> unsigned(record.direction) & 1;
    }

private:
    unsigned m_directions; ///< bit set of ws::Direction
};

class OpcodeTest : public FilterTest {
public:
    explicit OpcodeTest(unsigned opcodes)
        : m_opcodes(opcodes)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        if (record.kind == RecordKind::Close)
            return m_opcodes >> unsigned(ws::Opcode::Close) & 1;
        const bool has = record.kind == RecordKind::Frame || record.kind == RecordKind::Message;
        return has && (m_opcodes >> record.opcode & 1);
    }

private:
    unsigned m_opcodes; ///< bit set
};

class PageTest : public FilterTest {
public:
    PageTest(unsigned events, std::function<PageEvent(const Session &, std::size_t)> source)
        : m_events(events)
        , m_source(std::move(source))
    {
    }
    bool holds(const Session &session, std::size_t index, const Record &record) const override
    {
        return m_events >> unsigned(m_source ? m_source(session, index) : standard(record)) & 1;
    }

private:
    static PageEvent standard(const Record &record)
    {
        if (record.kind == RecordKind::Close)
            return PageEvent::Close;
        const bool fromServer = record.direction == ws::Direction::ServerToClient;
        return record.kind == RecordKind::Message && fromServer ? PageEvent::Message : PageEvent::Hidden;
    }
    unsigned m_events; ///< bit set of PageEvent
    std::function<PageEvent(const Session &, std::size_t)> m_source;
};

bool compares(double a, Comparison how, double b)
{
    switch (how) {
    case Comparison::Less:
        return a < b;
    case Comparison::LessOrEqual:
        return a <= b;
    case Comparison::Equal:
        return a == b;
    case Comparison::GreaterOrEqual:
        return a >= b;
    case Comparison::Greater:
        return a > b;
    }
    return false;
}

class SizeTest : public FilterTest {
public:
    SizeTest(Comparison how, double size)
        : m_how(how)
        , m_size(size)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        const bool has = record.kind == RecordKind::Frame || record.kind == RecordKind::Message
            || record.kind == RecordKind::Head || record.kind == RecordKind::Body;
        return has && compares(double(record.length), m_how, m_size);
    }

private:
    Comparison m_how;
    double m_size;
};

class TimeTest : public FilterTest {
public:
    TimeTest(Comparison how, double nanoseconds)
        : m_how(how)
        , m_nanoseconds(nanoseconds)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        return compares(double(record.time), m_how, m_nanoseconds);
    }

private:
    Comparison m_how;
    double m_nanoseconds;
};

class TextTest : public FilterTest {
public:
    TextTest(BytePattern pattern, std::function<std::string(const Session &, std::size_t)> summary)
        : m_pattern(std::move(pattern))
        , m_summary(std::move(summary))
    {
    }
    bool readsPayload() const override { return true; }
    bool holds(const Session &session, std::size_t index, const Record &record) const override
    {
        const std::string words = m_summary ? m_summary(session, index) : summaryOf(session, index);
        return m_pattern.isFoundIn(ws::bytesOf(words)) || inPayload(session, readableRecord(session, record));
    }

private:
    bool inPayload(const Session &session, const Record &record) const
    {
        for (std::uint64_t from = 0;; from += pieceSize - overlap) {
            const ws::ByteBuffer piece = payloadOf(session, record, from, pieceSize);
            if (!piece.empty() && m_pattern.isFoundIn(piece))
                return true;
            if (piece.size() < pieceSize)
                return false;
        }
    }
    BytePattern m_pattern;
    std::function<std::string(const Session &, std::size_t)> m_summary;
};

class JsonTest : public FilterTest {
public:
    JsonTest(JsonPath path, std::optional<std::string> value)
        : m_path(std::move(path))
        , m_value(std::move(value))
    {
    }
    bool readsPayload() const override { return true; }
    bool holds(const Session &session, std::size_t, const Record &record) const override
    {
        const Record &readable = readableRecord(session, record);
        const bool has = readable.kind == RecordKind::Frame || readable.kind == RecordKind::Message;
        return has && m_path.matches(payloadOf(session, readable, 0, jsonLimit), m_value);
    }

private:
    JsonPath m_path;
    std::optional<std::string> m_value;
};

} // namespace

FilterTestPtr flagTest(unsigned flags) { return std::make_unique<FlagTest>(flags); }
FilterTestPtr directionTest(unsigned directions) { return std::make_unique<DirectionTest>(directions); }
FilterTestPtr opcodeTest(unsigned opcodes) { return std::make_unique<OpcodeTest>(opcodes); }
FilterTestPtr sizeTest(Comparison how, double bytes) { return std::make_unique<SizeTest>(how, bytes); }
FilterTestPtr timeTest(Comparison how, double nanoseconds) { return std::make_unique<TimeTest>(how, nanoseconds); }

FilterTestPtr pageTest(unsigned events, const FilterSources &sources)
{
    return std::make_unique<PageTest>(events, sources.pageEvent);
}

FilterTestPtr textTest(BytePattern pattern, const FilterSources &sources)
{
    return std::make_unique<TextTest>(std::move(pattern), sources.summary);
}

FilterTestPtr jsonTest(JsonPath path, std::optional<std::string> value)
{
    return std::make_unique<JsonTest>(std::move(path), std::move(value));
}

} // namespace capture
