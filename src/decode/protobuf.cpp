#include "decode/byte_reader.h"
#include "decode/protocol.h"
#include "decode/tree_builder.h"

#include "ws/utf8_validator.h"

#include <algorithm>

namespace decode {

namespace {

constexpr std::size_t deepest = 30; ///< of guesses that bytes are a message

/// Wire types (protobuf.dev, "Encoding"); without a schema the field numbers are all that is known.
enum Wire { Varint = 0, Fixed64 = 1, Length = 2, GroupStart = 3, GroupEnd = 4, Fixed32 = 5 };

bool isText(ws::Bytes bytes)
{
    const auto printable = [](std::uint8_t byte) { return byte >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t'; };
    return std::ranges::all_of(bytes, printable) && ws::isUtf8(bytes);
}

/// Whether the bytes from front to end are fields; looks no deeper.
bool isMessage(ws::Bytes bytes)
{
    ByteReader in(bytes);
    while (!in.failed() && !in.atEnd()) {
        const std::uint64_t tag = in.varint();
        if (tag >> 3 == 0 || tag >> 3 > 0x1FFFFFFF)
            return false;
        switch (tag & 7) {
        case Varint:
            in.varint();
            break;
        case Fixed64:
            in.take(8);
            break;
        case Length:
            in.take(in.varint());
            break;
        case Fixed32:
            in.take(4);
            break;
        default: // groups are gone since proto3, and other numbers never were
            return false;
        }
    }
    return !in.failed();
}

/// Reads fields into a tree. What is not whole ends it.
class FieldReader {
public:
    FieldReader(ws::Bytes payload, const Limits &limits)
        : m_payload(payload)
        , m_builder(limits)
    {
    }

    Decoded read()
    {
        m_builder.open(NodeType::Object, 0);
        readFields(0, m_payload.size(), 0);
        Decoded decoded;
        decoded.decoder = "protobuf";
        decoded.root = m_builder.take(m_payload.size());
        decoded.summary = "protobuf, " + std::to_string(decoded.root.children.size()) + " fields";
        if (m_fault)
            decoded.fault = Fault{"Not valid protobuf at byte " + std::to_string(*m_fault), *m_fault};
        return decoded;
    }

private:
    void readFields(std::size_t from, std::size_t end, std::size_t depth)
    {
        ByteReader in(m_payload.first(end), from);
        while (!in.atEnd() && !m_fault) {
            const std::size_t at = in.at();
            const std::uint64_t tag = in.varint();
            m_builder.key(std::to_string(tag >> 3));
            readField(in, at, tag, depth);
            if (in.failed() || tag >> 3 == 0)
                m_fault = at;
        }
    }

    void readField(ByteReader &in, std::size_t at, std::uint64_t tag, std::size_t depth)
    {
        switch (tag & 7) {
        case Varint:
            return number(in, at, std::to_string(in.varint()));
        case Fixed64: {
            const std::uint64_t bits = in.littleEndian(8);
            return number(in, at, std::to_string(bits) + " or " + floatText(fromBits(bits, 8)));
        }
        case Fixed32: {
            const std::uint64_t bits = in.littleEndian(4);
            return number(in, at, std::to_string(bits) + " or " + floatText(fromBits(bits, 4)));
        }
        case Length:
            return delimited(in, at, depth);
        default:
            in.fail();
        }
    }

    void number(const ByteReader &in, std::size_t at, const std::string &value)
    {
        if (!in.failed())
            m_builder.leaf(NodeType::Number, value, {at, in.at() - at});
    }

    /// A string, a message inside, or bytes: the bytes themselves decide.
    void delimited(ByteReader &in, std::size_t at, std::size_t depth)
    {
        const ws::Bytes bytes = in.take(in.varint());
        if (in.failed())
            return;
        const Range range{at, in.at() - at};
        if (isText(bytes))
            return m_builder.leaf(NodeType::String, ws::textOf(bytes), range);
        if (depth >= deepest || !isMessage(bytes))
            return m_builder.leaf(NodeType::Bytes, hexText(bytes), range);
        m_builder.open(NodeType::Object, at);
        readFields(in.at() - bytes.size(), in.at(), depth + 1);
        m_builder.close(in.at());
    }

    ws::Bytes m_payload;
    TreeBuilder m_builder;
    std::optional<std::uint64_t> m_fault;
};

int fits(const Hint &hint, ws::Bytes payload)
{
    if (hint.text || payload.size() < 2)
        return 0;
    if (isOneOf(hint.subprotocol, {"protobuf", "proto"}))
        return fit::named;
    return isMessage(payload) ? fit::possible : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits) { return FieldReader(payload, limits).read(); }

} // namespace

extern const Decoder protobufDecoder{"protobuf", "Protocol Buffers", fits, run};

} // namespace decode
