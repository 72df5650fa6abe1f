#include "ws/inflater.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

namespace ws {

namespace {

/// The largest window whatever was negotiated: it reads all smaller ones, and the same under every split of the input.
constexpr int windowBits = -15;

} // namespace

struct Inflater::Private {
    z_stream stream{};
    ContextTakeover takeover = ContextTakeover::Yes;
    bool lost = false;
    bool cut = false;
    std::string_view fault; ///< zlib's own constant
    bool streamOpen = false; ///< bytes of this message were read and no final block has ended them

    bool run(Bytes in, const Sink &sink);
    bool step(const Sink &sink);
};

Inflater::Inflater(ContextTakeover takeover)
    : d(std::make_unique<Private>())
{
    d->takeover = takeover;
    [[maybe_unused]] const int made = inflateInit2(&d->stream, windowBits);
    assert(made == Z_OK && "zlib has no memory for a window");
}

Inflater::~Inflater()
{
    if (d)
        inflateEnd(&d->stream);
}

Inflater::Inflater(Inflater &&) noexcept = default;

Inflater &Inflater::operator=(Inflater &&other) noexcept
{
    std::swap(d, other.d);
    return *this;
}

bool Inflater::receive(Bytes compressed, const Sink &sink)
{
    return d->run(compressed, sink);
}

bool Inflater::finishMessage(const Sink &sink)
{
    constexpr std::uint8_t tail[] = {0x00, 0x00, 0xFF, 0xFF}; // RFC 7692, 7.2.2
    d->cut = false;
    if (d->streamOpen && !d->run(tail, sink))
        return false;
    constexpr int atBlockBorder = 128; // zlib.h, inflate(): data_type
    const bool whole = !d->streamOpen || (d->stream.data_type & atBlockBorder);
    d->streamOpen = false;
    d->cut = !whole;
    d->lost = d->lost || !whole;
    if (d->takeover == ContextTakeover::No)
        abandonMessage();
    return whole;
}

void Inflater::abandonMessage()
{
    d->streamOpen = false;
    d->lost = d->takeover == ContextTakeover::Yes;
    if (!d->lost)
        inflateReset(&d->stream);
}

std::string_view Inflater::fault() const { return d->fault; }

bool Inflater::wasCut() const { return d->cut; }

bool Inflater::lost() const { return d->lost; }

bool Inflater::Private::run(Bytes in, const Sink &sink)
{
    if (lost)
        return false;
    while (!in.empty()) {
        const auto size = uInt(std::min<std::size_t>(in.size(), std::numeric_limits<uInt>::max()));
        stream.next_in = const_cast<Bytef *>(in.data()); // zlib does not write to it
        stream.avail_in = size;
        do {
            if (!step(sink)) {
                lost = true;
                return false;
            }
        } while (stream.avail_in > 0 || stream.avail_out == 0);
        in = in.subspan(size);
    }
    return true;
}

bool Inflater::Private::step(const Sink &sink)
{
    std::array<std::uint8_t, 16 * 1024> out; // NOLINT: filled before it is read
    stream.next_out = out.data();
    stream.avail_out = uInt(out.size());
    const uInt before = stream.avail_in;
    const int code = inflate(&stream, Z_SYNC_FLUSH);
    streamOpen = streamOpen || stream.avail_in < before;
    const std::size_t made = out.size() - stream.avail_out;
    if (made > 0 && !sink(Bytes(out).first(made)))
        return false;
    if (code == Z_STREAM_END) { // RFC 7692, 7.2.3.4: a final block may stand inside a message; its window lives on
        streamOpen = false;
        return inflateResetKeep(&stream) == Z_OK;
    }
    const bool good = code == Z_OK || code == Z_BUF_ERROR;
    fault = !good && stream.msg ? stream.msg : "";
    return good;
}

} // namespace ws
