#pragma once

#include "exporters/jsonl_output.h"
#include "exporters/session_end.h"

namespace exporters {

/// The line of a head, with the body that followed it, if any.
void writeHead(JsonlOutput &out, const JsonlSession &session, const ws::Event &event, const ws::BodyReceived *body);
/// Lines "close", "violation", "framing-lost", "timeout", "action", "note", "proxy"; nothing for all other events.
void writeOther(JsonlOutput &out, const JsonlSession &session, const ws::Event &event);
/// Lines "rest" for bytes that are no whole head or frame.
void writeRest(JsonlOutput &out, const JsonlSession &session, const capture::Session &bytes, ws::Time last);
/// The line "end"; none while the session is open.
void writeEnd(JsonlOutput &out, const JsonlSession &session, const explain::SessionFacts &facts, const SessionEnd &end);

} // namespace exporters
