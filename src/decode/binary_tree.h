#pragma once

#include "decode/decoder.h"

namespace decode {

/// Reads one CBOR item (RFC 8949) or a sequence of them, as an array then.
Decoded readCbor(ws::Bytes payload, const Limits &limits);

/// Reads one MessagePack value or several, as an array then.
Decoded readMessagePack(ws::Bytes payload, const Limits &limits);

} // namespace decode
