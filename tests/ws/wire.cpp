#include "wire.h"

#include "ws/http_text.h"

#include <algorithm>

namespace wire {

using namespace ws;

ByteBuffer hex(std::string_view digits)
{
    ByteBuffer out;
    int high = -1;
    for (const char c : digits) {
        if (c == ' ')
            continue;
        const int value = isDigit(c) ? c - '0' : asciiLower(c) - 'a' + 10;
        if (high < 0) {
            high = value;
            continue;
        }
        out.push_back(std::uint8_t(high << 4 | value));
        high = -1;
    }
    return out;
}

ByteBuffer bytes(std::string_view text) { return {text.begin(), text.end()}; }

ByteBuffer joined(std::initializer_list<ByteBuffer> parts)
{
    ByteBuffer out;
    for (const ByteBuffer &part : parts)
        append(out, part);
    return out;
}

namespace {

ByteBuffer frame(FrameHeader header, Opcode opcode, std::string_view payload, std::uint8_t rsv, bool fin)
{
    header.opcode = opcode;
    header.rsv = rsv;
    header.fin = fin;
    ByteBuffer out;
    appendFrame(out, header, bytesOf(payload));
    return out;
}

std::string number(std::uint64_t value) { return std::to_string(value); }

/// The words for each kind of event; what tests do not look at has only its name.
struct Words {
    std::string operator()(const HeadReceived &e) const
    {
        return "head " + escaped(e.head->startLine) + (e.informational ? " informational" : "");
    }
    std::string operator()(const BodyReceived &e) const
    {
        return "body '" + escaped(textOf(*e.data)) + "' of " + number(e.total) + (e.complete ? " complete" : " incomplete");
    }
    std::string operator()(const HandshakeDone &e) const
    {
        return std::string("handshake ") + (e.outcome->accepted ? "accepted" : e.outcome->upgraded ? "upgraded" : "refused");
    }
    std::string operator()(const FrameReceived &e) const
    {
        return "frame " + number(e.number) + " " + std::string(opcodeName(e.header.opcode)) + (e.header.fin ? " fin " : " ")
            + number(e.header.payloadLength) + " m" + number(e.message)
            + (e.control ? " '" + escaped(textOf(*e.control)) + "'" : "");
    }
    std::string operator()(const MessageReceived &e) const
    {
        return "message " + number(e.number) + " " + std::string(opcodeName(e.kind)) + (e.compressed ? " compressed " : " ")
            + number(e.wireBytes) + "/" + number(e.bytes) + " in " + number(e.frames) + " from f" + number(e.firstFrame)
            + (e.valid ? "" : " invalid");
    }
    std::string operator()(const Inflated &e) const
    {
        return "inflated m" + number(e.message) + " '" + escaped(textOf(*e.data)) + "'";
    }
    std::string operator()(const CloseReceived &e) const
    {
        return "close " + (e.code ? number(*e.code) : "none") + " '" + escaped(e.reason) + "'" + (e.valid ? "" : " invalid");
    }
    std::string operator()(const ViolationFound &e) const
    {
        return "violation " + std::string(ruleInfo(e.violation.rule).id) + " +" + number(e.violation.size) + " f"
            + number(e.violation.frame);
    }
    std::string operator()(const FramingLost &) const { return "framing lost"; }
    std::string operator()(const FinReceived &) const { return "fin"; }
    std::string operator()(const RstReceived &) const { return "rst"; }
    std::string operator()(const TimeoutReached &) const { return "timeout"; }
    std::string operator()(const Note &) const { return "note"; }
    template <typename Other>
    std::string operator()(const Other &) const
    {
        return "other";
    }
};

} // namespace

ByteBuffer serverFrame(Opcode opcode, std::string_view payload, std::uint8_t rsv, bool fin)
{
    return frame({}, opcode, payload, rsv, fin);
}

ByteBuffer clientFrame(Opcode opcode, std::string_view payload, std::uint8_t rsv, bool fin)
{
    FrameHeader header;
    header.mask = MaskingKey{0x37, 0xfa, 0x21, 0x3d};
    return frame(header, opcode, payload, rsv, fin);
}

ByteBuffer request(std::string_view extensions)
{
    HandshakeRequest wanted;
    wanted.host = "example.com";
    wanted.key = sampleKey;
    wanted.extensions = parseExtensions(extensions).value_or(std::vector<Extension>());
    return formatRequest(wanted);
}

ByteBuffer answer(std::string_view extensions)
{
    Negotiated negotiated;
    negotiated.extensions = extensions;
    return formatAcceptance(sampleKey, negotiated);
}

ByteBuffer operator+(ByteBuffer a, const ByteBuffer &b)
{
    append(a, b);
    return a;
}

std::string describe(const Event &event)
{
    return (event.direction == Direction::ClientToServer ? "out " : "in ") + std::visit(Words(), event.body) + " @"
        + number(event.offset);
}

std::vector<std::string> describe(const std::vector<Event> &events)
{
    std::vector<std::string> lines(events.size());
    std::ranges::transform(events, lines.begin(), [](const Event &event) { return describe(event); });
    return lines;
}

std::vector<std::string> decode(const std::vector<Piece> &pieces, std::size_t chunk)
{
    SessionDecoder decoder;
    std::vector<Event> events;
    for (const Piece &piece : pieces)
        for (std::size_t at = 0; at < piece.bytes.size(); at += std::min(chunk, piece.bytes.size() - at))
            decoder.receive(piece.direction,
                Bytes(piece.bytes).subspan(at, std::min(chunk, piece.bytes.size() - at)), Time{}, events);
    decoder.receiveEof(Direction::ServerToClient, Time{}, events);
    decoder.receiveEof(Direction::ClientToServer, Time{}, events);
    return describe(events);
}

RandomSource counting()
{
    return [next = std::uint8_t(0)](std::span<std::uint8_t> out) mutable {
        for (std::uint8_t &byte : out)
            byte = next++;
    };
}

} // namespace wire
