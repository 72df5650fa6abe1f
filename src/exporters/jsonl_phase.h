#pragma once

#include "exporters/jsonl_output.h"

namespace exporters {

/// Writes the "phase" line of an event that ends dns, tcp, tls or the handshake; false for all other events.
bool writePhase(JsonlOutput &out, JsonlSession &session, const ws::Event &event);

} // namespace exporters
