// Both directions of a session, with and without a handshake and permessage-deflate. What is decoded must not depend on
// how the bytes are cut. Input: a byte of settings, a byte of chunk size, then blocks of direction and length, bytes.
#include "ws/session_decoder.h"

#include <algorithm>
#include <cstdlib>

using namespace ws;

namespace {

constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";

struct Setting {
    bool heads; ///< good heads come first
    std::string_view extensions;
};
constexpr Setting settings[] = {
    {false, {}},
    {true, {}},
    {true, "permessage-deflate"},
    {true, "permessage-deflate; client_no_context_takeover; server_no_context_takeover"},
};

void require(bool held)
{
    if (!held)
        std::abort();
}

/// What must be the same under every split: kind, place and the figures, pieces of inflated data joined.
struct Summary {
    std::vector<std::uint64_t> figures;
    ByteBuffer inflated;

    void add(const Event &event)
    {
        figures.insert(figures.end(), {event.body.index(), std::uint64_t(event.direction), event.offset});
        if (const auto *frame = std::get_if<FrameReceived>(&event.body))
            figures.insert(figures.end(), {frame->number, frame->message, frame->payloadOffset, frame->header.payloadLength});
        if (const auto *message = std::get_if<MessageReceived>(&event.body))
            figures.insert(figures.end(), {message->number, message->bytes, message->wireBytes, message->frames, message->valid});
        if (const auto *found = std::get_if<ViolationFound>(&event.body))
            figures.insert(figures.end(), {std::uint64_t(found->violation.rule), found->violation.size, found->violation.frame});
        if (const auto *piece = std::get_if<Inflated>(&event.body)) {
            figures.push_back(piece->message);
            append(inflated, *piece->data);
        }
        if (const auto *body = std::get_if<BodyReceived>(&event.body))
            figures.insert(figures.end(), {body->total, body->complete});
    }
};

void begin(SessionDecoder &decoder, const Setting &setting, std::vector<Event> &events)
{
    if (!setting.heads)
        return;
    HandshakeRequest request;
    request.host = "a";
    request.key = key;
    request.extensions = parseExtensions(setting.extensions).value_or(std::vector<Extension>());
    decoder.receive(Direction::ClientToServer, formatRequest(request), Time{}, events);
    Negotiated negotiated;
    negotiated.extensions = setting.extensions;
    decoder.receive(Direction::ServerToClient, formatAcceptance(key, negotiated), Time{}, events);
}

Summary decode(const Setting &setting, Bytes script, std::size_t chunk)
{
    SessionDecoder decoder({.head = 8192, .body = 4096, .message = 100'000, .joined = 50'000});
    std::vector<Event> events;
    Summary summary;
    begin(decoder, setting, events);
    while (script.size() > 1) {
        const Direction direction = script[0] & 0x80 ? Direction::ServerToClient : Direction::ClientToServer;
        Bytes block = script.subspan(1, std::min<std::size_t>(script[0] & 0x7F, script.size() - 1));
        script = script.subspan(1 + block.size());
        while (!block.empty()) {
            const Bytes piece = block.first(std::min(chunk, block.size()));
            decoder.receive(direction, piece, Time{}, events);
            block = block.subspan(piece.size());
        }
    }
    decoder.receiveEof(Direction::ClientToServer, Time{}, events);
    decoder.receiveReset(Direction::ServerToClient, Time{}, events);
    for (const Event &event : events)
        summary.add(event);
    return summary;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const Setting &setting = settings[data[0] % std::size(settings)];
    const Bytes script(data + 2, size - 2);
    const Summary whole = decode(setting, script, ~std::size_t(0));
    const Summary cut = decode(setting, script, data[1] % 16 + 1u);
    require(whole.figures == cut.figures && whole.inflated == cut.inflated);
    return 0;
}
