#include "decode/binary_tree.h"
#include "decode/protocol.h"
#include "decode/value_reader.h"

namespace decode {

namespace {

/// RFC 8949, 3.
class CborReader : public ValueReader {
public:
    CborReader(ws::Bytes payload, const Limits &limits)
        : ValueReader(payload, limits, "CBOR")
    {
    }

private:
    enum Major { Unsigned, Negative, ByteString, TextString, Array, Map, Tag, Simple };
    static constexpr unsigned indefinite = 31;

    void readValue() override
    {
        const auto head = std::uint8_t(in.number(1));
        const unsigned info = head & 31u;
        const auto major = Major(head >> 5);
        if (info == indefinite)
            return readIndefinite(major);
        if (info > 27)
            return in.fail(); // RFC 8949, 3: reserved
        const std::uint64_t argument = info < 24 ? info : in.number(std::size_t(1) << (info - 24));
        readDefinite(major, info, argument);
    }

    void readDefinite(Major major, unsigned info, std::uint64_t argument)
    {
        switch (major) {
        case Unsigned:
            return leaf(NodeType::Number, std::to_string(argument));
        case Negative:
            return leaf(NodeType::Number, argument == ~0ull ? "-18446744073709551616" : "-" + std::to_string(argument + 1));
        case ByteString:
            return bytes(in.take(argument));
        case TextString:
            return text(in.take(argument));
        case Array:
        case Map:
            if (argument == untilBreak)
                return in.fail(); // a count that no payload can hold, not a container without one
            return open(major == Array ? NodeType::Array : NodeType::Object, argument);
        case Tag:
            return; // what it is about follows; the bytes of the value show it
        case Simple:
            return readSimple(info, argument);
        }
    }

    void readSimple(unsigned info, std::uint64_t argument)
    {
        if (info >= 25)
            return leaf(NodeType::Number, floatText(fromBits(argument, std::size_t(1) << (info - 24))));
        if (argument == 20 || argument == 21)
            return leaf(NodeType::Boolean, argument == 21 ? "true" : "false");
        if (argument == 22)
            return leaf(NodeType::Null, "null");
        leaf(NodeType::Other, argument == 23 ? "undefined" : "simple " + std::to_string(argument));
    }

    void readIndefinite(Major major)
    {
        switch (major) {
        case ByteString:
        case TextString:
            return readChunks(major);
        case Array:
            return open(NodeType::Array, untilBreak);
        case Map:
            return open(NodeType::Object, untilBreak);
        case Simple:
            if (!endByBreak())
                in.fail();
            return;
        case Unsigned:
        case Negative:
        case Tag:
            in.fail();
        }
    }

    /// RFC 8949, 3.2.3: strings of known length until the break.
    void readChunks(Major major)
    {
        ws::ByteBuffer joined;
        while (!in.failed() && in.peek() != 0xFF) {
            const auto head = std::uint8_t(in.number(1));
            const unsigned info = head & 31u;
            if (Major(head >> 5) != major || info > 27)
                return in.fail();
            ws::append(joined, in.take(info < 24 ? info : in.number(std::size_t(1) << (info - 24))));
        }
        in.number(1);
        major == TextString ? text(joined) : bytes(joined);
    }
};

int fits(const Hint &hint, ws::Bytes payload)
{
    if (hint.text || payload.empty())
        return 0;
    if (isOneOf(hint.subprotocol, {"cbor"}))
        return fit::named;
    constexpr std::size_t looked = 256 * 1024;
    const bool container = payload[0] >> 5 == 4 || payload[0] >> 5 == 5 || (payload[0] == 0xD9 && payload.size() > 3);
    if (!container || payload.size() > looked)
        return 0;
    const Decoded whole = readCbor(payload, {});
    return !whole.fault && !whole.root.children.empty() ? fit::possible + 2 : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readCbor(payload, limits);
    decoded.summary = "CBOR, " + std::to_string(decoded.root.children.size()) + " inside";
    return decoded;
}

} // namespace

Decoded readCbor(ws::Bytes payload, const Limits &limits)
{
    Decoded decoded = CborReader(payload, limits).read();
    decoded.decoder = "cbor";
    return decoded;
}

extern const Decoder cborDecoder{"cbor", "CBOR", fits, run};

} // namespace decode
