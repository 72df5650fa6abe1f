#include "exporters/jsonl_payload.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr std::uint64_t pieceSize = 48 * 1024; ///< a multiple of 3, for base64 pieces

std::uint64_t wantedBytes(const ExportOptions &options, const capture::Record &record)
{
    return options.payloads == Payloads::Cut ? std::min(options.payloadLimit, record.length) : record.length;
}

bool isTooLongToMask(JsonlOutput &out, const capture::Record &record)
{
    return out.masks() && record.length > maskLimit;
}

/// Streams `size` bytes as base64; `read` gives those of a range.
template <typename Read>
void writePieces(JsonlOutput &out, JsonOut &json, const char *name, std::uint64_t size, Read read)
{
    json.key(name).openString();
    for (std::uint64_t at = 0; at < size; at += pieceSize) {
        json.base64Piece(read(at, std::min(pieceSize, size - at)));
        out.flushWhenLarge();
    }
    json.closeString();
}

void writeMasked(JsonlOutput &out, JsonOut &json, const capture::Record &frame, const ws::ByteBuffer &payload, std::uint64_t size)
{
    const bool close = ws::Opcode(frame.opcode) == ws::Opcode::Close;
    const std::string text = close ? out.redactor().payload(ws::Opcode::Close, payload) : out.maskedPayload(ws::textOf(payload));
    const bool cut = size < frame.length;
    json.key("payload_base64").base64(ws::bytesOf(text).first(cut ? std::min<std::size_t>(text.size(), size) : text.size()));
    if (text != ws::textOf(payload))
        json.member("payload_masked", true);
}

} // namespace

void writeFramePayload(JsonlOutput &out, JsonOut &json, const capture::Session &session, const capture::Record &frame, Masking masking)
{
    if (out.options().payloads == Payloads::LeftOut)
        return;
    const std::uint64_t size = wantedBytes(out.options(), frame);
    if (isTooLongToMask(out, frame)) {
        json.member("payload_masked", true);
        return;
    }
    if (out.masks() && masking == Masking::Needed)
        return writeMasked(out, json, frame, session.framePayload(frame, 0, frame.length), size);
    writePieces(out, json, "payload_base64", size,
                [&](std::uint64_t at, std::uint64_t count) { return session.framePayload(frame, at, count); });
}

void writeMessagePayload(JsonlOutput &out, JsonOut &json, const capture::Session &session, const capture::Record &message, PayloadForm form)
{
    if (out.options().payloads == Payloads::LeftOut)
        return;
    const std::uint64_t size = wantedBytes(out.options(), message);
    if (isTooLongToMask(out, message)) {
        json.member("payload_masked", true);
        return;
    }
    if (form == PayloadForm::Base64 && !out.masks())
        return writePieces(out, json, "data_base64", size,
                           [&](std::uint64_t at, std::uint64_t count) { return session.messagePayload(message, at, count); });
    const ws::ByteBuffer bytes = session.messagePayload(message, 0, message.length);
    const std::string &masked = out.maskedPayload(ws::textOf(bytes));
    const std::string_view shown = std::string_view(masked).substr(0, size < message.length ? std::size_t(size) : masked.size());
    if (form == PayloadForm::Text)
        json.member("text", shown);
    else
        json.key("data_base64").base64(ws::bytesOf(shown));
    if (masked != ws::textOf(bytes))
        json.member("payload_masked", true);
}

} // namespace exporters
