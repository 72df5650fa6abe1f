// The objects of JSON Lines as one JSON array, for tools that read a whole document.
#include "exporters/feed_recording.h"
#include "exporters/jsonl_writer.h"

namespace exporters {

namespace {

/// Puts brackets around the lines and commas between them.
class ArraySink {
public:
    explicit ArraySink(const Sink &sink)
        : m_sink(sink)
    {
    }

    bool write(std::string_view piece)
    {
        const bool endsLine = !piece.empty() && piece.back() == '\n';
        if (endsLine)
            piece.remove_suffix(1);
        if (m_atLineStart && !m_sink(m_first ? "[\n" : ",\n"))
            return false;
        m_first = false;
        m_atLineStart = endsLine;
        return m_sink(piece);
    }
    bool finish() { return m_sink(m_first ? "[]\n" : "\n]\n"); }

private:
    const Sink &m_sink;
    bool m_first = true, m_atLineStart = true;
};

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    ArraySink array(sink);
    JsonlWriter writer([&](std::string_view piece) { return array.write(piece); }, options);
    const ws::Status status = feedRecording(recording, options, writer);
    if (writer.failed() || !array.finish())
        return ws::Error{"The output could not be written.", 0};
    return status;
}

} // namespace

extern const Exporter jsonExporter;
const Exporter jsonExporter{
    "json", "JSON", "The same objects as one JSON array", "json", "application/json", true, write};

} // namespace exporters
