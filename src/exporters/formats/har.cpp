// HAR 1.2, for the network panels of browsers and everything that reads them.
#include "exporters/feed_recording.h"
#include "exporters/har_writer.h"

namespace exporters {

namespace {

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    HarWriter writer(sink, options);
    const ws::Status status = feedRecording(recording, options, writer);
    if (status)
        writer.finish();
    return writer.failed() ? ws::Status(ws::Error{"The output could not be written.", 0}) : status;
}

} // namespace

extern const Exporter harExporter;
const Exporter harExporter{
    "har", "HAR 1.2", "For the network panel of Chrome; messages as Chrome writes them", "har", "application/json", true, write};

} // namespace exporters
