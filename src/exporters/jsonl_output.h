#pragma once

#include "capture/session.h"
#include "exporters/exporter.h"
#include "exporters/json_out.h"

#include <array>

namespace exporters {

/// Whether something in a message is masked; kept because each of its frames asks.
struct JudgedMessage {
    std::uint32_t number = 0;
    bool clean = false;
};

/// What the lines of one session share.
struct JsonlSession {
    capture::SessionId id = 0;
    ws::Time start{};
    std::array<std::uint64_t, 2> headEnd{}; ///< by ws::Direction: where the frames' offsets begin
    std::array<JudgedMessage, 2> judged; ///< by ws::Direction: the message judged last
    bool connected = false; ///< a phase "tcp" with the outcome "ok" was written
};

/// When lines reach the sink: each at once, for those who watch, or many together.
enum class Flushing : std::uint8_t { EachLine, WhenLarge };

/// Where the writers of JSON lines write to: one line at a time, masked alike.
class JsonlOutput {
public:
    /// `sink` gets whole lines, or pieces of a very long one.
    JsonlOutput(Sink sink, const ExportOptions &options, Flushing flushing);

    /// A line with its type and session number.
    JsonOut begin(const JsonlSession &session, const char *type);
    /// Also with its time, and its direction where it has one.
    JsonOut begin(const JsonlSession &session, const char *type, ws::Time time, std::optional<ws::Direction> direction = {});
    /// Ends the line and hands it to the sink.
    void finish(JsonOut &line);
    /// For members of many bytes: hands over what has gathered.
    void flushWhenLarge();
    void flush();
    /// A payload with its secrets masked. That of a frame is often that of its message, too: then it is masked once.
    const std::string &maskedPayload(std::string_view text);

    const ExportOptions &options() const { return m_options; }
    Redactor &redactor() { return m_redactor; }
    bool masks() const { return m_redactor.masks(); }
    bool failed() const { return m_failed; }

private:
    Sink m_sink;
    ExportOptions m_options;
    Redactor m_redactor;
    Flushing m_flushing;
    std::string m_buffer, m_lastPayload, m_lastMasked;
    bool m_failed = false;
};

/// "out" from client to server, "in" from server to client.
std::string_view directionId(ws::Direction direction);
/// "ok", "failed", "timeout".
std::string_view outcomeId(ws::Outcome outcome);

} // namespace exporters
