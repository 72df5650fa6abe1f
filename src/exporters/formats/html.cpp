// One self-contained HTML file: the tale as the window tells it. Readable without script; the script only filters.
#include "exporters/feed_recording.h"
#include "exporters/html_rows.h"
#include "exporters/html_tale.h"
#include "exporters/report_parts.h"

namespace exporters {

namespace {

/// The report of one recording, written from top to bottom.
class Report {
public:
    Report(const ExportOptions &options, const Sink &sink)
        : m_out(options, sink)
    {
    }

    ws::Status write(const capture::Recording &recording);

private:
    void head();
    bool session(const capture::Session &session);

    HtmlOutput m_out;
    std::uint64_t m_done = 0, m_total = 0;
};

void Report::head()
{
    const std::string policy = "default-src 'none'; style-src " + cspHash(reportStyle()) + "; script-src " + cspHash(reportScript());
    m_out.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
        + "\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Wiretale\">\n"
          "<title>Wiretale report</title>\n<style>");
    m_out.put(reportStyle());
    m_out.put("</style>\n</head>\n<body>\n<div class=\"tools\" hidden><label>Filter rows: <input id=\"filter\" type=\"search\"></label> "
        "<span id=\"count\"></span></div>\n<main>\n");
}

bool Report::session(const capture::Session &session)
{
    const JudgedSession judged = judgeSession(session);
    HtmlTale(m_out, session, judged).write();
    const bool whole = HtmlRows(m_out, session).write([this](std::size_t records) {
        m_done += records;
        return !m_out.options().progress || m_out.options().progress(m_done, m_total);
    });
    m_out.put("</article>\n");
    return whole;
}

ws::Status Report::write(const capture::Recording &recording)
{
    const std::vector<std::size_t> chosen = chosenSessions(recording, m_out.options());
    for (const std::size_t index : chosen) {
        learnHeads(*recording.session(index), m_out.redactor());
        m_total += recording.session(index)->records().size();
    }
    head();
    for (const std::size_t index : chosen)
        if (!m_out.failed() && !session(*recording.session(index)))
            return ws::Error{"Cancelled.", 0};
    for (const std::string &remark : recording.remarks())
        m_out.put("<p class=\"note\">" + m_out.masked(remark) + "</p>\n");
    m_out.put("<p class=\"note\">Told from the wire by Wiretale " WIRETALE_VERSION ". "
        + std::string(m_out.redactor().masks() ? "Secrets are masked as [masked n]: the same value has the same n." : "Secrets are not masked.")
        + "</p>\n</main>\n<script>");
    m_out.put(reportScript());
    m_out.put("</script>\n</body>\n</html>\n");
    return m_out.failed() ? ws::Status(ws::Error{"The output could not be written.", 0}) : ws::Status(ws::Done{});
}

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    return Report(options, sink).write(recording);
}

} // namespace

extern const Exporter htmlExporter;
const Exporter htmlExporter{
    "html", "HTML report", "One file that opens anywhere, with the verdict first", "html", "text/html", true, write};

} // namespace exporters
