#include "cli/live_output.h"

#include "cli/second_opinion.h"
#include "cli/user_data.h"

namespace cli {

namespace {

exporters::ExportOptions exportOptions(const OutputOptions &options)
{
    exporters::ExportOptions result;
    result.reveal = options.reveal;
    if (options.secondOpinion)
        result.secondOpinion = askQt;
    return result;
}

} // namespace

LiveOutput::LiveOutput(const capture::Recording &recording, const OutputOptions &options)
    : m_recording(recording)
    , m_writer(liveWriter(options.format, exportOptions(options)))
    , m_feed(recording, *this)
    , m_measured(measuredHere())
    , m_verdictsOnly(options.quiet && options.format == "text")
{
}

LiveOutput::~LiveOutput() = default;

void LiveOutput::pump(ws::Duration limit)
{
    const std::uint64_t revision = m_recording.waitForChange(m_seen, limit);
    m_feed.pump();
    m_seen = revision;
    m_failed = m_failed || !flushOutput();
}

void LiveOutput::finish()
{
    m_feed.finish();
    m_failed = m_failed || !flushOutput();
}

void LiveOutput::begin(const capture::Session &session)
{
    if (!m_verdictsOnly)
        m_writer->begin(session);
}

void LiveOutput::record(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    if (!m_verdictsOnly)
        m_writer->record(session, index, event);
}

void LiveOutput::end(const capture::Session &session, const explain::SessionFacts &facts, const explain::Verdict &verdict)
{
    m_last = std::make_unique<explain::Verdict>(verdict);
    if (m_measured)
        explain::applyMeasured(*m_last, facts, *m_measured);
    m_writer->end(session, facts, *m_last);
    if (m_printed)
        m_printed(session.info().id);
}

} // namespace cli
