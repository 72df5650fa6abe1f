// JSON Lines, one object per event (CLI.md, resources/jsonl.schema.json).
#include "exporters/feed_recording.h"
#include "exporters/jsonl_writer.h"

namespace exporters {

namespace {

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    JsonlWriter writer(sink, options, Flushing::WhenLarge);
    const ws::Status status = feedRecording(recording, options, writer);
    return writer.failed() ? ws::Status(ws::Error{"The output could not be written.", 0}) : status;
}

} // namespace

extern const Exporter jsonlExporter;
const Exporter jsonlExporter{
    "jsonl", "JSON Lines", "One JSON object per event, for scripts and jq", "jsonl", "application/jsonl", true, write};

} // namespace exporters
