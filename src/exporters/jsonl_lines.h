#pragma once

#include "capture/recorder.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <vector>

namespace exporters {

/// Brings lines of JSON Lines into a recorder: the bytes that they tell of are recorded, and all else is derived from those
/// anew.
class JsonlLines {
public:
    explicit JsonlLines(capture::Recorder &recorder)
        : m_recorder(recorder)
    {
    }

    /// False when the line is none of ours.
    bool take(const nlohmann::json &line);
    /// Ends the sessions.
    void finish();
    bool isEmpty() const { return m_sessions.empty(); }
    /// What cannot be the same as on the wire, and why.
    std::vector<std::string> remarks() const;

private:
    struct State {
        capture::SessionId id = 0;
        ws::Time start{}, last{};
        bool hosted = false, tls = false;
    };
    void session(const nlohmann::json &line);
    void event(const State &state, const ws::Event &event);
    void head(State &state, const nlohmann::json &line, ws::Time time, ws::Direction direction);
    void frame(State &state, const nlohmann::json &line, ws::Time time, ws::Direction direction);
    void rest(State &state, const nlohmann::json &line, ws::Time time, ws::Direction direction);
    void end(State &state, const nlohmann::json &line, ws::Time time);
    void ended(State &state, const std::string &how, ws::Direction direction, ws::Time time);

    capture::Recorder &m_recorder;
    std::map<std::uint64_t, State> m_sessions; ///< by the number in the file
    std::uint64_t m_leftOut = 0, m_changed = 0;
};

} // namespace exporters
