#include "exporters/jsonl_output.h"

namespace exporters {

namespace {

constexpr std::size_t flushAbove = 64 * 1024;

} // namespace

JsonlOutput::JsonlOutput(Sink sink, const ExportOptions &options, Flushing flushing)
    : m_sink(std::move(sink))
    , m_options(options)
    , m_redactor(options.reveal ? Redactor::none() : Redactor(options.redaction))
    , m_flushing(flushing)
{
}

JsonOut JsonlOutput::begin(const JsonlSession &session, const char *type)
{
    JsonOut line(m_buffer);
    line.beginObject().member("type", type).member("session", unsigned(session.id));
    return line;
}

JsonOut JsonlOutput::begin(const JsonlSession &session, const char *type, ws::Time time, std::optional<ws::Direction> direction)
{
    JsonOut line = begin(session, type);
    line.key("t").seconds((time - session.start).count());
    if (direction)
        line.member("dir", directionId(*direction));
    return line;
}

void JsonlOutput::finish(JsonOut &line)
{
    line.endObject();
    m_buffer += '\n';
    if (m_flushing == Flushing::EachLine)
        flush();
    else
        flushWhenLarge();
}

const std::string &JsonlOutput::maskedPayload(std::string_view text)
{
    if (m_lastPayload.empty() || text != m_lastPayload) {
        m_lastMasked = m_redactor.text(text);
        m_lastPayload = text;
    }
    return m_lastMasked;
}

void JsonlOutput::flushWhenLarge()
{
    if (m_buffer.size() > flushAbove)
        flush();
}

void JsonlOutput::flush()
{
    if (!m_failed && !m_buffer.empty())
        m_failed = !m_sink(m_buffer);
    m_buffer.clear();
}

std::string_view directionId(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? "out" : "in";
}

std::string_view outcomeId(ws::Outcome outcome)
{
    switch (outcome) {
    case ws::Outcome::Ok: return "ok";
    case ws::Outcome::Timeout: return "timeout";
    case ws::Outcome::Failed:
    case ws::Outcome::Cancelled: return "failed";
    }
    return "failed";
}

} // namespace exporters
