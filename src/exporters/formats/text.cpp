// Plain text: the timeline and the verdict.
#include "exporters/feed_recording.h"
#include "exporters/text_writer.h"

namespace exporters {

namespace {

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    TextWriter writer(sink, options);
    const ws::Status status = feedRecording(recording, options, writer);
    return writer.failed() ? ws::Status(ws::Error{"The output could not be written.", 0}) : status;
}

} // namespace

extern const Exporter textExporter;
const Exporter textExporter{
    "text", "Plain text", "The timeline and the verdict, to read or to mail", "txt", "text/plain", true, write};

} // namespace exporters
