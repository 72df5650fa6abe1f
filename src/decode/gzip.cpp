#include "decode/inflate_layer.h"

namespace decode {

namespace {

int fits(const Hint &hint, ws::Bytes payload)
{
    const bool magic = payload.size() >= 18 && payload[0] == 0x1F && payload[1] == 0x8B && payload[2] == 8;
    return magic && !hint.text ? 95 : 0;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &) { return inflateLayer("gzip", "gzip", payload); }

} // namespace

extern const Decoder gzipDecoder{"gzip", "gzip", fits, run, true};

} // namespace decode
