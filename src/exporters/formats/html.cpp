// One self-contained HTML file: the tale as the window tells it. Readable without script; the script only filters.
#include "exporters/close_ladder_svg.h"
#include "exporters/feed_recording.h"
#include "exporters/html_text.h"
#include "exporters/judged_session.h"
#include "exporters/iso_time.h"
#include "exporters/report_parts.h"
#include "exporters/text_writer.h"
#include "explain/code_explanation.h"
#include "explain/code_text.h"
#include "explain/quantities.h"
#include "explain/snippets.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr std::size_t rowsPerBlock = 200; ///< laid out by the browser only when they come into view
constexpr std::size_t payloadShown = 2000;

/// Our own words of several lines; each line's peer text is escaped.
std::string htmlLines(std::string_view words)
{
    std::string out;
    for (std::size_t end = words.find('\n'); end != std::string_view::npos; end = words.find('\n')) {
        out += htmlText(words.substr(0, end), payloadShown) + "<br>";
        words.remove_prefix(end + 1);
    }
    return out + htmlText(words, payloadShown);
}

std::string untabbed(std::string_view line)
{
    std::string out;
    for (const char c : line)
        out += c == '\t' ? "    " : std::string(1, c);
    return out;
}

/// The report of one recording, written from top to bottom.
class Report {
public:
    Report(const ExportOptions &options, const Sink &sink)
        : m_options(options)
        , m_sink(sink)
        , m_redactor(options.reveal ? Redactor::none() : Redactor(options.redaction))
    {
    }

    ws::Status write(const capture::Recording &recording);

private:
    void put(std::string_view html) { m_failed = m_failed || !m_sink(html); }
    std::string masked(std::string_view text) { return htmlText(m_redactor.text(text, "report")); }
    void head();
    bool session(const capture::Session &session);
    void sentences(const capture::Session &session, const JudgedSession &judged);
    void close(const JudgedSession &judged);
    void codeCard(const JudgedSession &judged);
    void pages(const explain::Verdict &verdict);
    void page(const explain::PageView &view);
    void checks(const explain::Verdict &verdict);
    void advice(const explain::Verdict &verdict);
    bool rows(const capture::Session &session);
    void row(const capture::Session &session, std::size_t index, const ws::Event &event);
    /// Kind and summary of a row as HTML.
    std::pair<std::string, std::string> rowWords(const capture::Session &session, std::size_t index, const ws::Event &event);

    const ExportOptions &m_options;
    const Sink &m_sink;
    Redactor m_redactor;
    std::uint64_t m_done = 0, m_total = 0;
    bool m_failed = false;
};

void Report::head()
{
    const std::string policy = "default-src 'none'; style-src " + cspHash(reportStyle()) + "; script-src " + cspHash(reportScript());
    put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
        + "\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Wiretale\">\n"
          "<title>Wiretale report</title>\n<style>");
    put(reportStyle());
    put("</style>\n</head>\n<body>\n<div class=\"tools\" hidden><label>Filter rows: <input id=\"filter\" type=\"search\"></label> "
        "<span id=\"count\"></span></div>\n<main>\n");
}

void Report::sentences(const capture::Session &session, const JudgedSession &judged)
{
    const capture::SessionInfo info = session.info();
    const explain::Cause cause = judged.verdict.cause;
    const bool clean = cause == explain::Cause::ClosedCleanly || cause == explain::Cause::ClosedByClient || cause == explain::Cause::Open;
    put("<article class=\"session " + std::string(clean ? "ok" : "err") + "\" id=\"session-" + std::to_string(info.id) + "\">\n");
    put("<h1>" + masked(judged.verdict.wire) + "</h1>\n<p class=\"says\">" + masked(judged.verdict.says) + "</p>\n");
    put("<p class=\"meta\">Session " + std::to_string(info.id) + " · <code>" + htmlText(m_redactor.url(info.url)) + "</code> · "
        + isoTime(info.start) + " · cause <code>" + std::string(explain::causeId(judged.verdict.cause)) + "</code></p>\n");
    if (!info.missing.empty())
        put("<p class=\"hatched\">" + masked(info.missing) + "</p>\n");
    put("<ol class=\"steps\">");
    for (const Chapter &chapter : chaptersOf(judged)) {
        const char *state = chapter.state == Chapter::State::Done ? "done" : chapter.state == Chapter::State::Failed ? "failed" : "";
        put("<li class=\"" + std::string(state) + "\"><b>" + htmlText(chapter.name) + "</b>" + htmlText(chapter.note) + "</li>");
    }
    put("</ol>\n");
    for (const std::string &remark : judged.verdict.remarks)
        put("<p>" + masked(remark) + "</p>\n");
}

void Report::close(const JudgedSession &judged)
{
    if (judged.facts.closes.empty())
        return;
    const explain::CloseExchange exchange = explain::closeExchange(judged.facts);
    put("<section><h2>Close</h2>\n" + closeLadderSvg(exchange, m_redactor) + "\n<ul>");
    for (const explain::Check &test : exchange.tests)
        put("<li class=\"" + std::string(explain::checkOutcomeId(test.outcome)) + "\">" + masked(test.says) + "</li>");
    put("</ul></section>\n");
    codeCard(judged);
}

void Report::codeCard(const JudgedSession &judged)
{
    const explain::CloseFact &first = judged.facts.closes.front();
    explain::ExplainOptions options;
    options.from = first.direction;
    options.hints.host = judged.facts.host();
    if (judged.facts.handshake)
        options.hints.subprotocol = judged.facts.handshake->negotiated.subprotocol;
    const explain::CodeExplanation explanation = explain::explainCode(first.code.value_or(1005), first.reason, options);
    put("<details open class=\"card\"><summary>Close code " + std::to_string(explanation.code) + " " + masked(explanation.name)
        + "</summary><table>");
    for (const auto &[label, value] : explain::codeRows(explanation))
        put("<tr><td class=\"k\">" + htmlText(label) + "</td><td>" + masked(value) + "</td></tr>");
    put("</table></details>\n");
}

void Report::page(const explain::PageView &view)
{
    using Type = explain::PageEvent::Type;
    put("<div class=\"card page\"><b>" + std::string(explain::engineId(view.engine)) + "</b> <span class=\"badge\">"
        + std::string(explain::basisId(view.outcome.basis)) + "</span><br>");
    for (const explain::PageEvent &event : view.outcome.events) {
        std::string text;
        switch (event.type) {
        case Type::Open: text = "open"; break;
        case Type::Message: text = "message × " + std::to_string(event.count); break;
        case Type::Error: text = "error"; break;
        case Type::Throw: text = "throws " + event.name; break;
        case Type::Close:
            text = "close " + std::to_string(event.code) + " “" + m_redactor.text(event.reason, "close reason") + "” wasClean "
                + (event.wasClean ? "true" : "false");
            break;
        }
        put("<div class=\"event mono\">" + htmlText(text) + "</div>");
    }
    for (const std::string &text : view.outcome.console)
        put("<div class=\"console mono\">" + masked(text) + "</div>");
    if (!view.outcome.departs.empty())
        put("<p class=\"note\">" + masked(view.outcome.departs) + "</p>");
    put("</div>");
}

void Report::pages(const explain::Verdict &verdict)
{
    put("<section><h2>What the page’s script is told</h2><div class=\"pages\">");
    for (const explain::PageView &view : verdict.pages)
        page(view);
    put("</div></section>\n");
}

void Report::checks(const explain::Verdict &verdict)
{
    if (verdict.checks.empty())
        return;
    put("<details><summary>Checks of the opening handshake</summary><ul>");
    for (const explain::Check &check : verdict.checks)
        put("<li class=\"" + std::string(explain::checkOutcomeId(check.outcome)) + "\">" + masked(check.says) + "</li>");
    put("</ul></details>\n");
}

void Report::advice(const explain::Verdict &verdict)
{
    if (verdict.advice.empty())
        return;
    put("<section><h2>What to change</h2>");
    for (const explain::Advice &advice : verdict.advice) {
        put("<div class=\"card\"><b>" + masked(advice.says) + "</b><p>" + masked(advice.why) + "</p>");
        if (!advice.cost.empty())
            put("<p class=\"note\">Cost: " + masked(advice.cost) + "</p>");
        for (const std::string &id : advice.snippets)
            for (const explain::Snippet &snippet : explain::snippetsOf(id)) {
                put("<details><summary>" + htmlText(snippet.title) + "</summary><pre>");
                std::string_view code = snippet.code; // ours: line ends are kept
                for (std::size_t end = code.find('\n'); !code.empty(); end = code.find('\n')) {
                    put(htmlText(untabbed(code.substr(0, end))) + "\n");
                    code = end == std::string_view::npos ? std::string_view() : code.substr(end + 1);
                }
                put("</pre></details>");
            }
        put("</div>");
    }
    put("</section>\n");
}

std::pair<std::string, std::string> Report::rowWords(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const auto *frame = std::get_if<ws::FrameReceived>(&event.body);
    if (!frame)
        return {"", htmlLines(eventWords(event, m_redactor))};
    const capture::Record &record = session.records().at(index);
    std::string kind(ws::opcodeName(frame->header.opcode));
    kind += " " + explain::bytesText(record.length);
    const bool whole = !(record.flags & (capture::Fragment | capture::Compressed));
    if (m_options.payloads == Payloads::LeftOut || frame->header.opcode == ws::Opcode::Close) // its code and reason have a row
        return {kind, ""};
    if (!whole)
        return {kind, "part of message " + std::to_string(record.link)};
    const ws::ByteBuffer payload = session.framePayload(record, 0, std::min<std::uint64_t>(record.length, 64 * 1024));
    return {kind, htmlText(m_redactor.text(ws::textOf(payload)), payloadShown)};
}

void Report::row(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    auto [kind, words] = rowWords(session, index, event);
    if (const auto *message = std::get_if<ws::MessageReceived>(&event.body)) {
        if (message->frames < 2 && !message->compressed)
            return;
        kind = "message " + std::to_string(message->number);
        const capture::Record &record = session.records().at(index);
        if (m_options.payloads != Payloads::LeftOut)
            words = htmlText(m_redactor.text(ws::textOf(session.messagePayload(record, 0, std::min<std::uint64_t>(record.length, 64 * 1024)))),
                             payloadShown);
    }
    if (kind.empty() && words.empty())
        return;
    const bool out = event.direction == ws::Direction::ClientToServer;
    const bool problem = std::holds_alternative<ws::ViolationFound>(event.body);
    std::string time = std::to_string(double((event.time - session.info().start).count()) / 1e9);
    put("<tr data-row class=\"" + std::string(out ? "out" : "in") + (problem ? " problem" : "") + "\"><td class=\"t\">" + time
        + "</td><td class=\"d\">" + (out ? "→" : "←") + "</td><td class=\"k\">" + htmlText(kind) + "</td><td>"
        + words + "</td></tr>\n");
}

bool Report::rows(const capture::Session &session)
{
    put("<section><h2>On the wire</h2><table><tr><th class=\"t\">Time, s</th><th class=\"d\"></th><th class=\"k\">Kind</th>"
        "<th>Summary</th></tr></table>\n");
    const std::size_t size = session.records().size();
    for (std::size_t first = 0; first < size; first += rowsPerBlock) {
        put("<div class=\"rows\"><table>");
        for (std::size_t i = first; i < std::min(size, first + rowsPerBlock); ++i) {
            const std::int64_t time = session.records().at(i).time;
            if ((m_options.from && time < *m_options.from) || (m_options.to && time > *m_options.to)
                || (m_options.wanted && !m_options.wanted(session, i)))
                continue;
            row(session, i, session.event(i));
        }
        put("</table></div>\n");
        m_done += rowsPerBlock;
        if (m_options.progress && !m_options.progress(std::min(m_done, m_total), m_total))
            return false;
    }
    put("</section>\n");
    return true;
}

bool Report::session(const capture::Session &session)
{
    const JudgedSession judged = judgeSession(session);
    sentences(session, judged);
    close(judged);
    pages(judged.verdict);
    checks(judged.verdict);
    advice(judged.verdict);
    const bool whole = rows(session);
    put("</article>\n");
    return whole;
}

ws::Status Report::write(const capture::Recording &recording)
{
    const std::vector<std::size_t> chosen = chosenSessions(recording, m_options);
    for (const std::size_t index : chosen) {
        learnHeads(*recording.session(index), m_redactor);
        m_total += recording.session(index)->records().size();
    }
    head();
    for (const std::size_t index : chosen)
        if (!m_failed && !session(*recording.session(index)))
            return ws::Error{"Cancelled.", 0};
    for (const std::string &remark : recording.remarks())
        put("<p class=\"note\">" + masked(remark) + "</p>\n");
    put("<p class=\"note\">Told from the wire by Wiretale " WIRETALE_VERSION ". "
        + std::string(m_redactor.masks() ? "Secrets are masked as [masked n]: the same value has the same n." : "Secrets are not masked.")
        + "</p>\n</main>\n<script>");
    put(reportScript());
    put("</script>\n</body>\n</html>\n");
    return m_failed ? ws::Status(ws::Error{"The output could not be written.", 0}) : ws::Status(ws::Done{});
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
