#pragma once

#include "exporters/jsonl_output.h"

namespace exporters {

/// A payload or message is masked as a whole, in memory, up to this size; a longer one is left out where secrets are masked.
constexpr std::uint64_t maskLimit = 4 * 1024 * 1024;

enum class Masking : std::uint8_t {
    Needed,
    Done, ///< it was judged with its message and holds no secret
};
enum class PayloadForm : std::uint8_t { Text, Base64 };

/// The members of a frame's payload, as the options cut or leave it out.
void writeFramePayload(JsonlOutput &out, JsonOut &json, const capture::Session &session, const capture::Record &frame, Masking masking);
void writeMessagePayload(JsonlOutput &out, JsonOut &json, const capture::Session &session, const capture::Record &message, PayloadForm form);

} // namespace exporters
