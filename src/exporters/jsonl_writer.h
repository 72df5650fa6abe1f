#pragma once

#include "exporters/event_writer.h"
#include "exporters/jsonl_output.h"

#include <deque>
#include <map>

namespace exporters {

/// JSON Lines of CLI.md, one object per event, version 1 (resources/jsonl.schema.json), in the order of the events. Streams:
/// what it holds does not grow with payloads.
class JsonlWriter : public EventWriter {
public:
    /// `sink` gets whole lines, or pieces of a very long one.
    JsonlWriter(Sink sink, const ExportOptions &options, Flushing flushing = Flushing::EachLine);

    void prepare(const capture::Session &session) override;
    void begin(const capture::Session &session) override;
    void record(const capture::Session &session, std::size_t index, const ws::Event &event) override;
    void end(const capture::Session &session, const explain::SessionFacts &facts,
             const explain::Verdict &verdict) override;
    bool failed() const { return m_out.failed(); }

private:
    /// A session with the records that wait for what completes their line: an answer's head for its body, a fragment, where
    /// secrets are masked, for its message. Those behind it wait with it.
    struct State : JsonlSession {
        std::deque<std::size_t> waiting;
        std::optional<std::size_t> newestHead, body; ///< records of answers
        std::array<std::uint32_t, 2> newestMessage{}; ///< by ws::Direction
    };

    void note(State &state, const capture::Session &session, std::size_t index);
    void writeReady(State &state, const capture::Session &session);
    bool mustWait(const State &state, const capture::Session &session, std::size_t index) const;
    void write(State &state, const capture::Session &session, std::size_t index, const ws::Event &event);
    void writeHeadWithBody(State &state, const capture::Session &session, std::size_t index, const ws::Event &event);
    bool isWanted(const capture::Session &session, std::size_t index) const;

    JsonlOutput m_out;
    std::map<capture::SessionId, State> m_states;
};

} // namespace exporters
