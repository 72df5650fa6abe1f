#include "ws/deflater.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

namespace ws {

struct Deflater::Private {
    z_stream stream{};
    ContextTakeover takeover = ContextTakeover::Yes;

    void run(Bytes in, int flush, ByteBuffer &out);
};

Deflater::Deflater(ContextTakeover takeover, int windowBits)
    : d(std::make_unique<Private>())
{
    d->takeover = takeover;
    // zlib has no raw window of 8 bits; with 9 its distances end at 250 (zlib's MAX_DIST), which a window of 256 holds too.
    const int bits = std::clamp(windowBits, 9, 15);
    [[maybe_unused]] const int made
        = deflateInit2(&d->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -bits, 8, Z_DEFAULT_STRATEGY);
    assert(made == Z_OK && "zlib has no memory for a window");
}

Deflater::~Deflater()
{
    if (d)
        deflateEnd(&d->stream);
}

Deflater::Deflater(Deflater &&) noexcept = default;

Deflater &Deflater::operator=(Deflater &&other) noexcept
{
    std::swap(d, other.d);
    return *this;
}

ByteBuffer Deflater::compress(Bytes message)
{
    ByteBuffer out;
    while (message.size() > std::numeric_limits<uInt>::max()) {
        d->run(message.first(std::numeric_limits<uInt>::max()), Z_NO_FLUSH, out);
        message = message.subspan(std::numeric_limits<uInt>::max());
    }
    d->run(message, Z_SYNC_FLUSH, out);
    if (d->takeover == ContextTakeover::No)
        deflateReset(&d->stream);
    constexpr std::size_t tail = 4;
    if (out.size() <= tail)
        return {0x00}; // RFC 7692, 7.2.3.6: an empty message is one empty block
    out.resize(out.size() - tail);
    return out;
}

void Deflater::Private::run(Bytes in, int flush, ByteBuffer &out)
{
    std::array<std::uint8_t, 16 * 1024> piece; // NOLINT: filled before it is read
    stream.next_in = const_cast<Bytef *>(in.data()); // zlib does not write to it
    stream.avail_in = uInt(in.size());
    do {
        stream.next_out = piece.data();
        stream.avail_out = uInt(piece.size());
        deflate(&stream, flush);
        append(out, Bytes(piece).first(piece.size() - stream.avail_out));
    } while (stream.avail_out == 0);
}

} // namespace ws
