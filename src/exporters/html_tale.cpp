#include "exporters/html_tale.h"

#include "explain/code_explanation.h"
#include "explain/code_text.h"
#include "exporters/close_ladder_svg.h"
#include "exporters/iso_time.h"

namespace exporters {

namespace {

std::string untabbed(std::string_view line)
{
    std::string out;
    for (const char c : line)
        out += c == '\t' ? "    " : std::string(1, c);
    return out;
}

std::string eventText(const explain::PageEvent &event, Redactor &redactor)
{
    using Type = explain::PageEvent::Type;
    switch (event.type) {
    case Type::Open: return "open";
    case Type::Message: return "message × " + std::to_string(event.count);
    case Type::Error: return "error";
    case Type::Throw: return "throws " + event.name;
    case Type::Close:
        return "close " + std::to_string(event.code) + " “" + redactor.text(event.reason, "close reason") + "” wasClean "
            + (event.wasClean ? "true" : "false");
    }
    return {};
}

} // namespace

void HtmlTale::write()
{
    sentences();
    close();
    pages();
    checks();
    advice();
}

void HtmlTale::sentences()
{
    const capture::SessionInfo info = m_session.info();
    const explain::Cause cause = m_judged.verdict.cause;
    const bool clean = cause == explain::Cause::ClosedCleanly || cause == explain::Cause::ClosedByClient || cause == explain::Cause::Open;
    m_out.put("<article class=\"session " + std::string(clean ? "ok" : "err") + "\" id=\"session-" + std::to_string(info.id) + "\">\n");
    m_out.put("<h1>" + m_out.masked(m_judged.verdict.wire) + "</h1>\n<p class=\"says\">" + m_out.masked(m_judged.verdict.says) + "</p>\n");
    m_out.put("<p class=\"meta\">Session " + std::to_string(info.id) + " · <code>" + htmlText(m_out.redactor().url(info.url)) + "</code> · "
        + isoTime(info.start) + " · cause <code>" + std::string(explain::causeId(m_judged.verdict.cause)) + "</code></p>\n");
    if (!info.missing.empty())
        m_out.put("<p class=\"hatched\">" + m_out.masked(info.missing) + "</p>\n");
    steps();
    for (const std::string &remark : m_judged.verdict.remarks)
        m_out.put("<p>" + m_out.masked(remark) + "</p>\n");
}

void HtmlTale::steps()
{
    m_out.put("<ol class=\"steps\">");
    for (const Chapter &chapter : chaptersOf(m_judged)) {
        const char *state = chapter.state == Chapter::State::Done ? "done" : chapter.state == Chapter::State::Failed ? "failed" : "";
        m_out.put("<li class=\"" + std::string(state) + "\"><b>" + htmlText(chapter.name) + "</b>" + htmlText(chapter.note) + "</li>");
    }
    m_out.put("</ol>\n");
}

void HtmlTale::close()
{
    if (m_judged.facts.closes.empty())
        return;
    const explain::CloseExchange exchange = explain::closeExchange(m_judged.facts);
    m_out.put("<section><h2>Close</h2>\n" + closeLadderSvg(exchange, m_out.redactor()) + "\n<ul>");
    for (const explain::Check &test : exchange.tests)
        m_out.put("<li class=\"" + std::string(explain::checkOutcomeId(test.outcome)) + "\">" + m_out.masked(test.says) + "</li>");
    m_out.put("</ul></section>\n");
    codeCard();
}

void HtmlTale::codeCard()
{
    const explain::CloseFact &first = m_judged.facts.closes.front();
    explain::ExplainOptions options;
    options.from = first.direction;
    options.hints.host = m_judged.facts.host();
    if (m_judged.facts.handshake)
        options.hints.subprotocol = m_judged.facts.handshake->negotiated.subprotocol;
    const explain::CodeExplanation explanation = explain::explainCode(first.code.value_or(1005), first.reason, options);
    m_out.put("<details open class=\"card\"><summary>Close code " + std::to_string(explanation.code) + " " + m_out.masked(explanation.name)
        + "</summary><table>");
    for (const auto &[label, value] : explain::codeRows(explanation))
        m_out.put("<tr><td class=\"k\">" + htmlText(label) + "</td><td>" + m_out.masked(value) + "</td></tr>");
    m_out.put("</table></details>\n");
}

void HtmlTale::page(const explain::PageView &view)
{
    m_out.put("<div class=\"card page\"><b>" + std::string(explain::engineId(view.engine)) + "</b> <span class=\"badge\">"
              + std::string(explain::basisId(view.outcome.basis)) + "</span><br>");
    for (const explain::PageEvent &event : view.outcome.events)
        m_out.put("<div class=\"event mono\">" + htmlText(eventText(event, m_out.redactor())) + "</div>");
    for (const std::string &text : view.outcome.console)
        m_out.put("<div class=\"console mono\">" + m_out.masked(text) + "</div>");
    if (!view.outcome.departs.empty())
        m_out.put("<p class=\"note\">" + m_out.masked(view.outcome.departs) + "</p>");
    m_out.put("</div>");
}

void HtmlTale::pages()
{
    m_out.put("<section><h2>What the page’s script is told</h2><div class=\"pages\">");
    for (const explain::PageView &view : m_judged.verdict.pages)
        page(view);
    m_out.put("</div></section>\n");
}

void HtmlTale::checks()
{
    if (m_judged.verdict.checks.empty())
        return;
    m_out.put("<details><summary>Checks of the opening handshake</summary><ul>");
    for (const explain::Check &check : m_judged.verdict.checks)
        m_out.put("<li class=\"" + std::string(explain::checkOutcomeId(check.outcome)) + "\">" + m_out.masked(check.says) + "</li>");
    m_out.put("</ul></details>\n");
}

void HtmlTale::advice()
{
    if (m_judged.verdict.advice.empty())
        return;
    m_out.put("<section><h2>What to change</h2>");
    for (const explain::Advice &advice : m_judged.verdict.advice) {
        m_out.put("<div class=\"card\"><b>" + m_out.masked(advice.says) + "</b><p>" + m_out.masked(advice.why) + "</p>");
        if (!advice.cost.empty())
            m_out.put("<p class=\"note\">Cost: " + m_out.masked(advice.cost) + "</p>");
        for (const std::string &id : advice.snippets)
            for (const explain::Snippet &one : explain::snippetsOf(id))
                snippet(one);
        m_out.put("</div>");
    }
    m_out.put("</section>\n");
}

/// Ours: its line ends are kept.
void HtmlTale::snippet(const explain::Snippet &snippet)
{
    m_out.put("<details><summary>" + htmlText(snippet.title) + "</summary><pre>");
    std::string_view code = snippet.code;
    for (std::size_t end = code.find('\n'); !code.empty(); end = code.find('\n')) {
        m_out.put(htmlText(untabbed(code.substr(0, end))) + "\n");
        code = end == std::string_view::npos ? std::string_view() : code.substr(end + 1);
    }
    m_out.put("</pre></details>");
}

} // namespace exporters
