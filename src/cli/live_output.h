#pragma once

#include "cli/shared_options.h"
#include "exporters/event_writer.h"

#include <functional>
#include <map>
#include <memory>

namespace cli {

/// What a live verb prints: the growing recording, as it grows, and what each session came to.
class LiveOutput : private exporters::EventWriter {
public:
    LiveOutput(const capture::Recording &recording, const OutputOptions &options);
    ~LiveOutput() override;

    /// Called with each session whose verdict is printed, as nothing asks for it again.
    void onPrinted(std::function<void(capture::SessionId)> printed) { m_printed = std::move(printed); }
    /// Prints what is new; waits for something new at most `limit`.
    void pump(ws::Duration limit);
    /// Prints the rest; sessions that are still live get their verdict so far.
    void finish();

    std::size_t endedSessions() const { return m_feed.endedSessions(); }
    /// The verdict of the session that ended last.
    const explain::Verdict *lastVerdict() const { return m_last.get(); }
    bool failed() const { return m_failed; }

private:
    void begin(const capture::Session &session) override;
    void record(const capture::Session &session, std::size_t index, const ws::Event &event) override;
    void end(const capture::Session &session, const explain::SessionFacts &facts, const explain::Verdict &verdict) override;

    const capture::Recording &m_recording;
    std::unique_ptr<exporters::EventWriter> m_writer;
    exporters::SessionFeed m_feed;
    std::shared_ptr<const explain::MeasuredPages> m_measured; ///< null: nothing can be used
    std::unique_ptr<explain::Verdict> m_last;
    std::function<void(capture::SessionId)> m_printed;
    std::uint64_t m_seen = 0;
    bool m_verdictsOnly;
    bool m_failed = false;
};

} // namespace cli
