#pragma once

#include "exporters/event_writer.h"
#include "exporters/exporter.h"
#include "exporters/json_out.h"
#include "exporters/session_end.h"

#include <map>

namespace exporters {

/// JSON Lines of CLI.md, one object per event, version 1 (resources/jsonl.schema.json). Streams: what it holds does not
/// grow with payloads.
class JsonlWriter : public EventWriter {
public:
    /// `sink` gets whole lines, or pieces of a very long one.
    JsonlWriter(Sink sink, const ExportOptions &options);

    void prepare(const capture::Session &session) override;
    void begin(const capture::Session &session) override;
    void record(const capture::Session &session, std::size_t index, const ws::Event &event) override;
    void end(const capture::Session &session, const explain::SessionFacts &facts,
             const explain::Verdict &verdict) override;
    bool failed() const { return m_failed; }

private:
    /// What a session's lines need to know of the lines before them.
    struct State {
        capture::SessionId id = 0;
        ws::Time start{};
        std::uint64_t headEnd[2] = {}; ///< by ws::Direction: where the frames' offsets begin
        std::optional<std::size_t> heldHead; ///< record of an answer that waits for its body
        std::vector<std::size_t> heldFrames; ///< records of frames whose message is masked as a whole
    };

    JsonOut line(State &state, const char *type, ws::Time time, std::optional<ws::Direction> direction = {});
    void finishLine(JsonOut &json);
    void flush();

    void head(State &state, const capture::Session &session, std::size_t index, const ws::Event &event);
    void headLine(State &state, const ws::Event &event, const ws::BodyReceived *body);
    void releaseHead(State &state, const capture::Session &session, const ws::BodyReceived *body);
    void frame(State &state, const capture::Session &session, std::size_t index, const ws::Event &event);
    void frameLine(State &state, const capture::Session &session, std::size_t index, bool wholePayload);
    void releaseFrames(State &state, const capture::Session &session, bool wholePayload);
    void framePayload(JsonOut &json, const capture::Session &session, const capture::Record &record, bool wholePayload);
    void message(State &state, const capture::Session &session, std::size_t index, const ws::Event &event);
    void messagePayload(JsonOut &json, const capture::Session &session, const capture::Record &record, bool text);
    bool phase(State &state, const ws::Event &event);
    void violation(State &state, const ws::Event &event);
    void other(State &state, const ws::Event &event);
    void endLine(State &state, const SessionEnd &ending);
    bool isWanted(const capture::Session &session, std::size_t index, std::int64_t time) const;

    Sink m_sink;
    ExportOptions m_options;
    Redactor m_redactor;
    std::map<capture::SessionId, State> m_states;
    std::string m_buffer;
    bool m_failed = false;
};

} // namespace exporters
