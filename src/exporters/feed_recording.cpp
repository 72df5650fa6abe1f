#include "exporters/feed_recording.h"

#include <numeric>

namespace exporters {

namespace {

constexpr std::uint64_t progressEvery = 4096;

class Counter {
public:
    Counter(const ExportOptions &options, std::uint64_t total)
        : m_options(options)
        , m_total(total)
    {
    }

    /// False when the user wants to stop.
    bool advance()
    {
        ++m_done;
        return m_done % progressEvery != 0 || !m_options.progress || m_options.progress(m_done, m_total);
    }

private:
    const ExportOptions &m_options;
    std::uint64_t m_total, m_done = 0;
};

bool feedSession(const capture::Session &session, const ExportOptions &options, EventWriter &writer, Counter &counter)
{
    explain::SessionFacts facts = factsFor(session.info());
    writer.begin(session);
    const std::size_t size = session.records().size();
    for (std::size_t i = 0; i < size; ++i) {
        const ws::Event event = session.event(i);
        facts.apply(event, i);
        writer.record(session, i, event);
        if (!counter.advance())
            return false;
    }
    completeFacts(facts, session);
    explain::Verdict verdict = explain::judge(facts, actingEngine(session.info()));
    if (options.measured)
        explain::applyMeasured(verdict, facts, *options.measured);
    writer.end(session, facts, verdict);
    return true;
}

} // namespace

void learnHeads(const capture::Session &session, Redactor &redactor)
{
    const std::size_t size = session.records().size();
    for (std::size_t i = 0; i < size && redactor.masks(); ++i) {
        if (session.records().at(i).kind != capture::RecordKind::Head)
            continue;
        const ws::Event event = session.event(i);
        if (const auto *received = std::get_if<ws::HeadReceived>(&event.body))
            redactor.learn(*received->head);
    }
}

std::vector<std::size_t> chosenSessions(const capture::Recording &recording, const ExportOptions &options)
{
    if (!options.sessions.empty())
        return options.sessions;
    std::vector<std::size_t> all(recording.sessionCount());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return all;
}

ws::Status feedRecording(const capture::Recording &recording, const ExportOptions &options, EventWriter &writer)
{
    const std::vector<std::size_t> chosen = chosenSessions(recording, options);
    std::uint64_t total = 0;
    for (const std::size_t index : chosen) {
        const auto session = recording.session(index);
        total += session->records().size();
        writer.prepare(*session);
    }
    Counter counter(options, total);
    for (const std::size_t index : chosen)
        if (!feedSession(*recording.session(index), options, writer, counter))
            return ws::Error{"Cancelled.", 0};
    return ws::Done{};
}

} // namespace exporters
