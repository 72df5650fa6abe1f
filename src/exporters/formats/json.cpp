// The objects of JSON Lines as one JSON array, for tools that read a whole document.
#include "exporters/feed_recording.h"
#include "exporters/jsonl_writer.h"

#include <algorithm>
#include <utility>

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
        m_out.clear();
        while (!piece.empty()) {
            const std::size_t end = std::min(piece.find('\n'), piece.size());
            if (m_atLineStart)
                m_out += std::exchange(m_first, false) ? "[\n" : ",\n";
            m_out += piece.substr(0, end);
            m_atLineStart = end < piece.size();
            piece.remove_prefix(std::min(end + 1, piece.size()));
        }
        return m_sink(m_out);
    }
    bool finish() { return m_sink(m_first ? "[]\n" : "\n]\n"); }

private:
    const Sink &m_sink;
    std::string m_out; ///< reused
    bool m_first = true, m_atLineStart = true;
};

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    ArraySink array(sink);
    JsonlWriter writer([&](std::string_view piece) { return array.write(piece); }, options, Flushing::WhenLarge);
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
