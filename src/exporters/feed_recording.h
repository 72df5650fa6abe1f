#pragma once

#include "exporters/event_writer.h"
#include "exporters/exporter.h"

namespace exporters {

/// Brings the chosen sessions of a recording to a writer, one after the other; fails only when cancelled.
ws::Status feedRecording(const capture::Recording &recording, const ExportOptions &options, EventWriter &writer);

/// Notes the secrets of a session's heads.
void learnHeads(const capture::Session &session, Redactor &redactor);

/// The indices that options.sessions stands for.
std::vector<std::size_t> chosenSessions(const capture::Recording &recording, const ExportOptions &options);

} // namespace exporters
