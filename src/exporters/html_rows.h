#pragma once

#include "exporters/html_output.h"

namespace exporters {

/// The HTML report's rows of what crossed the wire, in blocks that the browser lays out only when they come into view: a
/// hundred thousand stay usable.
class HtmlRows {
public:
    HtmlRows(HtmlOutput &out, const capture::Session &session)
        : m_out(out)
        , m_session(session)
    {
    }

    /// Told the records of each block; false cancels.
    using Progress = std::function<bool(std::size_t records)>;
    bool write(const Progress &progress);

private:
    bool isWanted(std::size_t index) const;
    void row(std::size_t index, const ws::Event &event);
    /// Kind and summary of a row as HTML.
    std::pair<std::string, std::string> rowWords(std::size_t index, const ws::Event &event);

    HtmlOutput &m_out;
    const capture::Session &m_session;
};

} // namespace exporters
