#pragma once

#include "exporters/jsonl_output.h"

namespace exporters {

/// The line of a frame. Where secrets are masked, a frame that is part of more goes out with its payload only when nothing
/// in the whole message is masked: half a secret is one too.
void writeFrame(JsonlOutput &out, JsonlSession &state, const capture::Session &session, std::size_t index);
/// The line of a whole message.
void writeMessage(JsonlOutput &out, const JsonlSession &state, const capture::Session &session, std::size_t index,
                  const ws::MessageReceived &message);

/// Whether a frame's payload can only be judged with the rest of its message.
bool isPartOfMore(const capture::Record &frame);

} // namespace exporters
