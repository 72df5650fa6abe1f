#pragma once

#include "exporters/event_writer.h"
#include "exporters/exporter.h"
#include "exporters/json_out.h"

namespace exporters {

/// HAR 1.2 with `_webSocketMessages` as Chrome's network panel writes it, one entry a session. What no HAR has (control
/// frames, fragments, the close exchange, TCP's end, the verdict) stands in the entry's `_wiretale` (src/exporters/HAR.md).
/// Sessions come one after the other.
class HarWriter : public EventWriter {
public:
    HarWriter(Sink sink, const ExportOptions &options);

    void prepare(const capture::Session &session) override;
    void begin(const capture::Session &session) override;
    void record(const capture::Session &session, std::size_t index, const ws::Event &event) override;
    void end(const capture::Session &session, const explain::SessionFacts &facts,
             const explain::Verdict &verdict) override;
    /// After the last session.
    void finish();
    bool failed() const { return m_failed; }

private:
    void flush(std::size_t above);
    std::string url(const capture::SessionInfo &info, const explain::SessionFacts &facts);
    void request(const capture::SessionInfo &info, const explain::SessionFacts &facts);
    void response(const explain::SessionFacts &facts, const explain::Verdict &verdict);
    void headers(const ws::HttpHead &head);
    void timings(const explain::SessionFacts &facts);
    void extras(const capture::Session &session, const explain::SessionFacts &facts, const explain::Verdict &verdict);
    void frames(const capture::Session &session);

    Sink m_sink;
    ExportOptions m_options;
    Redactor m_redactor;
    std::string m_buffer;
    JsonOut m_json;
    bool m_failed = false;
};

} // namespace exporters
