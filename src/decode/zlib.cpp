#include "decode/inflate_layer.h"

namespace decode {

namespace {

/// RFC 1950, 2.2: method 8, a window of at most 32 KiB, a check number, no preset dictionary.
int fits(const Hint &hint, ws::Bytes payload)
{
    if (hint.text || payload.size() < 8)
        return 0;
    const bool header = (payload[0] & 0x0F) == 8 && payload[0] >> 4 <= 7 && (payload[0] << 8 | payload[1]) % 31 == 0
        && !(payload[1] & 0x20);
    constexpr int likely = 65; // two bytes are little, so the stream must prove it
    return header && !inflateLayer("zlib", "zlib", payload).fault ? likely : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &) { return inflateLayer("zlib", "zlib", payload); }

} // namespace

extern const Decoder zlibDecoder{"zlib", "zlib", fits, run, true};

} // namespace decode
