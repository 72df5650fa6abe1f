#pragma once

#include "exporters/event_writer.h"
#include "exporters/exporter.h"

#include <map>

namespace exporters {

/// The tale in plain text for a terminal or a file: the two sentences, the timeline, what the page was told, advice.
class TextWriter : public EventWriter {
public:
    enum class Colour : std::uint8_t { None, Ansi };

    TextWriter(Sink sink, const ExportOptions &options, Colour colour = Colour::None);

    void prepare(const capture::Session &session) override;
    void begin(const capture::Session &session) override;
    void record(const capture::Session &session, std::size_t index, const ws::Event &event) override;
    void end(const capture::Session &session, const explain::SessionFacts &facts,
             const explain::Verdict &verdict) override;
    bool failed() const { return m_failed; }

private:
    void row(const capture::Session &session, const ws::Event &event, const std::string &what);
    void page(const explain::Verdict &verdict);
    void put(const std::string &text);
    std::string bold(const std::string &text) const;
    std::string payloadText(const capture::Session &session, const capture::Record &record);

    Sink m_sink;
    ExportOptions m_options;
    Redactor m_redactor;
    Colour m_colour;
    bool m_failed = false;
};

/// One event in words; empty for what a timeline does not show (messages of one frame, inflated pieces).
std::string eventWords(const ws::Event &event, Redactor &redactor);

} // namespace exporters
