#include "decode/inflate_layer.h"

#include <zlib.h>

#include <array>

namespace decode {

Decoded unwrapped(std::string_view decoder, std::string_view name, ws::ByteBuffer inner, std::size_t outerSize)
{
    Decoded decoded;
    decoded.decoder = decoder;
    decoded.summary = std::string(name) + ", " + std::to_string(inner.size()) + " bytes inside";
    decoded.root.type = NodeType::Bytes;
    decoded.root.value = decoded.summary;
    decoded.root.range = {0, outerSize};
    decoded.bytes = std::make_shared<const ws::ByteBuffer>(std::move(inner));
    return decoded;
}

Decoded inflateLayer(std::string_view decoder, std::string_view name, ws::Bytes payload)
{
    constexpr int eitherHeader = 32 + 15; // zlib.h, inflateInit2
    z_stream stream{};
    inflateInit2(&stream, eitherHeader);
    stream.next_in = const_cast<Bytef *>(payload.data()); // zlib does not write to it
    stream.avail_in = uInt(payload.size());
    ws::ByteBuffer inner;
    std::array<std::uint8_t, 16 * 1024> piece; // NOLINT: filled before it is read
    int code = Z_OK;
    while (code == Z_OK && inner.size() < unwrapLimit) {
        stream.next_out = piece.data();
        stream.avail_out = uInt(piece.size());
        code = inflate(&stream, Z_NO_FLUSH);
        ws::append(inner, ws::Bytes(piece).first(piece.size() - stream.avail_out));
    }
    const std::uint64_t read = payload.size() - stream.avail_in;
    inflateEnd(&stream);

    const bool tooLarge = code == Z_OK;
    Decoded decoded = unwrapped(decoder, name, std::move(inner), payload.size());
    if (tooLarge)
        decoded.fault = Fault{"More than 16 MiB inside " + std::string(name), read};
    else if (code != Z_STREAM_END)
        decoded.fault = Fault{"Not valid " + std::string(name) + " at byte " + std::to_string(read), read};
    return decoded;
}

} // namespace decode
