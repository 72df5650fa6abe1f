#include "exporters/masked_recording.h"

#include "exporters/feed_recording.h"
#include "exporters/jsonl_lines.h"
#include "exporters/jsonl_writer.h"

#include <nlohmann/json.hpp>

namespace exporters {

namespace {

/// Joins pieces to lines and brings them into the recorder: JSON Lines out and in, without a file between.
class Bridge {
public:
    explicit Bridge(capture::Recorder &to)
        : m_lines(to)
    {
    }

    bool take(std::string_view piece)
    {
        m_line += piece;
        if (m_line.ends_with('\n'))
            m_lines.take(nlohmann::json::parse(std::exchange(m_line, {}), nullptr, false));
        return true;
    }
    void finish() { m_lines.finish(); }

private:
    JsonlLines m_lines;
    std::string m_line;
};

} // namespace

ws::Status recordMasked(const capture::Recording &recording, const ExportOptions &options, capture::Recorder &to)
{
    ExportOptions masked = options;
    masked.reveal = false;
    masked.payloads = Payloads::Whole;
    Bridge bridge(to);
    JsonlWriter writer([&](std::string_view piece) { return bridge.take(piece); }, masked);
    const ws::Status status = feedRecording(recording, masked, writer);
    bridge.finish();
    if (const auto failure = to.failure())
        return *failure;
    return status;
}

} // namespace exporters
