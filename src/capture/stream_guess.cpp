#include "capture/stream_guess.h"

#include "ws/frame.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>

namespace capture {

namespace {

constexpr std::string_view answerStart = "HTTP/1.";
constexpr std::size_t longestMethod = 16;
constexpr std::uint64_t controlLimit = 125;

bool startsAlike(std::string_view text, std::string_view with)
{
    const std::size_t size = std::min(text.size(), with.size());
    return text.substr(0, size) == with.substr(0, size);
}

/// A method in capitals, a space, a target (RFC 9112, 3).
bool isRequestStart(std::string_view text)
{
    const auto isMethodCharacter = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto end = std::find_if_not(text.begin(), text.end(), isMethodCharacter);
    const auto size = std::size_t(end - text.begin());
    if (size == 0 || size > longestMethod)
        return false;
    if (end == text.end())
        return true;
    return *end == ' ' && (end + 1 == text.end() || (end[1] > ' ' && end[1] < 0x7F));
}

bool isTlsHandshake(ws::Bytes bytes)
{
    constexpr std::uint8_t start[] = {0x16, 0x03};
    return std::equal(bytes.begin(), bytes.begin() + std::ptrdiff_t(std::min<std::size_t>(bytes.size(), 2)), start);
}

// --- frames

bool isPlausible(const ws::FrameHeader &header)
{
    if (ws::isReserved(header.opcode) || header.lengthForm != ws::minimalLengthForm(header.payloadLength))
        return false;
    if (ws::isControl(header.opcode))
        return header.rsv == 0 && header.fin && header.payloadLength <= controlLimit;
    return header.rsv == 0 || header.rsv == ws::rsv1;
}

/// Whether the payload itself speaks for a frame: text in UTF-8, a legal Close, a control frame that is not empty.
bool confirms(const ws::FrameHeader &header, ws::Bytes masked)
{
    ws::ByteBuffer payload(masked.begin(), masked.end());
    if (header.mask)
        ws::applyMask(payload, *header.mask);
    const bool utf8 = simdjson::validate_utf8(reinterpret_cast<const char *>(payload.data()), payload.size());
    switch (header.opcode) {
    case ws::Opcode::Text:
        return header.fin && header.rsv == 0 && payload.size() >= 2 && utf8;
    case ws::Opcode::Close:
        return payload.size() >= 2 && payload[0] >= 3 && payload[0] < 0x14;
    case ws::Opcode::Ping:
    case ws::Opcode::Pong:
        return header.mask.has_value() || !payload.empty();
    case ws::Opcode::Continuation:
    case ws::Opcode::Binary:
        break;
    }
    return header.mask && header.size > 6; // a key and a length in 16 bits that fits to the byte
}

bool contradicts(const ws::FrameHeader &header, ws::Bytes masked)
{
    return header.opcode == ws::Opcode::Text && header.fin && header.rsv == 0 && masked.size() >= 2
        && !confirms(header, masked);
}

} // namespace

StreamGuess guessBeginning(ws::Bytes bytes)
{
    if (bytes.empty())
        return StreamGuess::Unknown;
    const std::string_view text = ws::textOf(bytes);
    if (startsAlike(text, answerStart))
        return StreamGuess::HttpAnswer;
    if (isRequestStart(text))
        return StreamGuess::HttpRequest;
    return isTlsHandshake(bytes) ? StreamGuess::Tls : StreamGuess::Unknown;
}

StreamGuess guessFrames(ws::Bytes segment)
{
    unsigned frames = 0, confirmed = 0;
    std::optional<bool> masked;
    while (!segment.empty()) {
        const auto header = ws::parseFrameHeader(segment);
        if (!header || !isPlausible(*header) || masked.value_or(header->mask.has_value()) != header->mask.has_value())
            return StreamGuess::Unknown;
        masked = header->mask.has_value();
        segment = segment.subspan(header->size);
        if (header->payloadLength > segment.size()) {
            if (frames < 2) // what came before it fitted twice
                return StreamGuess::Unknown;
            break;
        }
        const ws::Bytes payload = segment.first(std::size_t(header->payloadLength));
        if (contradicts(*header, payload))
            return StreamGuess::Unknown;
        confirmed += confirms(*header, payload);
        ++frames;
        segment = segment.subspan(payload.size());
    }
    if (confirmed == 0 && frames < 2)
        return StreamGuess::Unknown;
    return *masked ? StreamGuess::ClientFrames : StreamGuess::ServerFrames;
}

// --- TLS

namespace {

/// Reads fields of a TLS message one after the other; `failed` once one did not fit.
struct TlsFields {
    ws::Bytes rest;
    bool failed = false;

    ws::Bytes take(std::size_t size)
    {
        if (size > rest.size()) {
            failed = true;
            return {};
        }
        const ws::Bytes taken = rest.first(size);
        rest = rest.subspan(size);
        return taken;
    }
    std::size_t number(std::size_t bytes)
    {
        std::size_t value = 0;
        for (const std::uint8_t byte : take(bytes))
            value = value << 8 | byte;
        return value;
    }
    /// A field behind its length in `lengthBytes` bytes.
    ws::Bytes vector(std::size_t lengthBytes) { return take(number(lengthBytes)); }
};

void readServerName(ws::Bytes extension, TlsHello &hello)
{
    TlsFields list{TlsFields{extension}.vector(2)};
    if (list.number(1) == 0) // host_name (RFC 6066, 3)
        hello.serverName = ws::textOf(list.vector(2));
}

void readAlpn(ws::Bytes extension, TlsHello &hello)
{
    TlsFields list{TlsFields{extension}.vector(2)};
    while (!list.rest.empty() && !list.failed)
        hello.alpn.emplace_back(ws::textOf(list.vector(1)));
}

} // namespace

std::optional<TlsHello> readTlsHello(ws::Bytes bytes)
{
    constexpr std::size_t handshakeRecord = 0x16, clientHello = 1, serverNameExtension = 0, alpnExtension = 16;
    TlsFields record{bytes};
    if (record.number(1) != handshakeRecord)
        return std::nullopt;
    record.take(2);
    TlsFields message{record.vector(2)};
    const bool isHello = message.number(1) == clientHello;
    TlsFields body{message.vector(3)};
    if (!isHello || record.failed || message.failed)
        return std::nullopt;
    body.take(2 + 32); // version, random
    body.vector(1); // session
    body.vector(2); // cipher suites
    body.vector(1); // compression
    TlsFields extensions{body.vector(2)};
    TlsHello hello;
    while (!extensions.rest.empty() && !extensions.failed) {
        const std::size_t type = extensions.number(2);
        const ws::Bytes extension = extensions.vector(2);
        if (type == serverNameExtension)
            readServerName(extension, hello);
        if (type == alpnExtension)
            readAlpn(extension, hello);
    }
    return hello;
}

} // namespace capture
