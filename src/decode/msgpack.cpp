#include "decode/binary_tree.h"
#include "decode/protocol.h"
#include "decode/value_reader.h"

namespace decode {

namespace {

/// The MessagePack specification, "Formats".
class MessagePackReader : public ValueReader {
public:
    MessagePackReader(ws::Bytes payload, const Limits &limits)
        : ValueReader(payload, limits, "MessagePack")
    {
    }

private:
    void readValue() override
    {
        const auto head = std::uint8_t(in.number(1));
        if (head < 0x80)
            return leaf(NodeType::Number, std::to_string(head));
        if (head < 0x90)
            return open(NodeType::Object, head & 0x0F);
        if (head < 0xA0)
            return open(NodeType::Array, head & 0x0F);
        if (head < 0xC0)
            return text(in.take(head & 0x1F));
        if (head >= 0xE0)
            return leaf(NodeType::Number, std::to_string(int(head) - 256));
        readTyped(head);
    }

    /// 0xC0 to 0xDF: families whose members double in size.
    void readTyped(std::uint8_t head)
    {
        const auto sized = [&](std::uint8_t first) { return std::size_t(1) << (head - first); };
        if (head == 0xC0)
            return leaf(NodeType::Null, "null");
        if (head == 0xC1)
            return in.fail(); // never used
        if (head <= 0xC3)
            return leaf(NodeType::Boolean, head == 0xC3 ? "true" : "false");
        if (head <= 0xC6)
            return bytes(in.take(in.number(sized(0xC4))));
        if (head <= 0xC9)
            return extension(in.number(sized(0xC7)));
        if (head <= 0xCB)
            return real(head == 0xCA ? 4 : 8);
        if (head <= 0xCF)
            return leaf(NodeType::Number, std::to_string(in.number(sized(0xCC))));
        if (head <= 0xD3)
            return signedNumber(sized(0xD0));
        if (head <= 0xD8)
            return extension(sized(0xD4));
        if (head <= 0xDB)
            return text(in.take(in.number(sized(0xD9))));
        open(head <= 0xDD ? NodeType::Array : NodeType::Object, in.number(head % 2 == 0 ? 2 : 4));
    }

    void real(std::size_t size) { leaf(NodeType::Number, floatText(fromBits(in.number(size), size))); }

    void signedNumber(std::size_t size)
    {
        const std::uint64_t bits = in.number(size);
        const int shift = 64 - 8 * int(size);
        leaf(NodeType::Number, std::to_string(std::int64_t(bits << shift) >> shift));
    }

    void extension(std::uint64_t size)
    {
        const auto type = std::int8_t(in.number(1));
        const ws::Bytes data = in.take(size);
        leaf(NodeType::Bytes, "ext " + std::to_string(type) + ": " + hexText(data));
    }
};

int fits(const Hint &hint, ws::Bytes payload)
{
    if (hint.text || payload.empty())
        return 0;
    if (isOneOf(hint.subprotocol, {"msgpack", "messagepack"}))
        return fit::named;
    constexpr std::size_t looked = 256 * 1024;
    const std::uint8_t head = payload[0];
    const bool container = (head >= 0x80 && head < 0xA0) || (head >= 0xDC && head <= 0xDF);
    if (!container || payload.size() > looked)
        return 0;
    const Decoded whole = readMessagePack(payload, {});
    return !whole.fault && !whole.root.children.empty() ? fit::possible + 3 : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readMessagePack(payload, limits);
    decoded.summary = "MessagePack, " + std::to_string(decoded.root.children.size()) + " inside";
    return decoded;
}

} // namespace

Decoded readMessagePack(ws::Bytes payload, const Limits &limits)
{
    Decoded decoded = MessagePackReader(payload, limits).read();
    decoded.decoder = "msgpack";
    return decoded;
}

extern const Decoder msgpackDecoder{"msgpack", "MessagePack", fits, run};

} // namespace decode
