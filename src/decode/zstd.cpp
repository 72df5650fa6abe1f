#include "decode/inflate_layer.h"

#include <zstd.h>

#include <algorithm>
#include <array>

namespace decode {

namespace {

int fits(const Hint &hint, ws::Bytes payload)
{
    constexpr std::array<std::uint8_t, 4> magic = {0x28, 0xB5, 0x2F, 0xFD}; // RFC 8878, 3.1.1
    const bool begins = payload.size() > magic.size() && std::equal(magic.begin(), magic.end(), payload.begin());
    return begins && !hint.text ? 95 : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), &ZSTD_freeDStream);
    ws::ByteBuffer inner, piece(ZSTD_DStreamOutSize());
    ZSTD_inBuffer in{payload.data(), payload.size(), 0};
    std::size_t state = 1; // 0: a frame has ended
    bool stalled = false;
    while (!ZSTD_isError(state) && !stalled && inner.size() < unwrapLimit && (in.pos < in.size || state != 0)) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        const std::size_t before = in.pos;
        state = ZSTD_decompressStream(stream.get(), &out, &in);
        ws::append(inner, ws::Bytes(piece).first(out.pos));
        stalled = in.pos == before && out.pos == 0;
    }

    const bool whole = state == 0;
    const bool tooLarge = inner.size() >= unwrapLimit && !whole;
    Decoded decoded = unwrapped("zstd", "zstd", std::move(inner), payload.size());
    if (tooLarge)
        decoded.fault = Fault{"More than 16 MiB inside zstd", in.pos};
    else if (!whole)
        decoded.fault = Fault{"Not valid zstd at byte " + std::to_string(in.pos), in.pos};
    return decoded;
}

} // namespace

extern const Decoder zstdDecoder{"zstd", "Zstandard", fits, run, true};

} // namespace decode
