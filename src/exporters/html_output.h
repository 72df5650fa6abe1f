#pragma once

#include "exporters/exporter.h"
#include "exporters/html_text.h"

namespace exporters {

/// Where the parts of the HTML report write to: escaped and masked alike.
class HtmlOutput {
public:
    HtmlOutput(const ExportOptions &options, const Sink &sink)
        : m_options(options)
        , m_sink(sink)
        , m_redactor(options.reveal ? Redactor::none() : Redactor(options.redaction))
    {
    }

    void put(std::string_view html) { m_failed = m_failed || !m_sink(html); }
    /// Text with its secrets masked, as HTML.
    std::string masked(std::string_view text) { return htmlText(m_redactor.text(text, "report")); }
    const ExportOptions &options() const { return m_options; }
    Redactor &redactor() { return m_redactor; }
    bool failed() const { return m_failed; }

private:
    const ExportOptions &m_options;
    const Sink &m_sink;
    Redactor m_redactor;
    bool m_failed = false;
};

} // namespace exporters
