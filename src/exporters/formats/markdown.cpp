// Markdown for a ticket: the verdict, the ladder, the evidence, how to see it again. Short.
#include "exporters/close_ladder_svg.h"
#include "exporters/feed_recording.h"
#include "exporters/iso_time.h"
#include "exporters/judged_session.h"
#include "exporters/text_writer.h"
#include "explain/reproduction.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr std::size_t mostRows = 40; ///< of a session's timeline: the first and the last

/// Text that stays text in Markdown.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : explain::printable(text, 2000)) {
        if (std::string_view("\\`*_{}[]<>#|!~").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

/// Text inside a code span or block: printable, without a run of backquotes that would end it.
std::string inCode(std::string_view text)
{
    std::string out = explain::printable(text, 2000);
    std::replace(out.begin(), out.end(), '`', '\'');
    return out;
}

std::string pageRow(const explain::PageView &view, Redactor &redactor)
{
    using Type = explain::PageEvent::Type;
    std::string events;
    for (const explain::PageEvent &event : view.outcome.events) {
        events += events.empty() ? "" : ", ";
        switch (event.type) {
        case Type::Open: events += "open"; break;
        case Type::Message: events += "message × " + std::to_string(event.count); break;
        case Type::Error: events += "error"; break;
        case Type::Throw: events += "throws " + event.name; break;
        case Type::Close:
            events += "close " + std::to_string(event.code) + " “" + plain(redactor.text(event.reason, "close reason")) + "”, wasClean "
                + (event.wasClean ? "true" : "false");
            break;
        }
    }
    return "| " + std::string(explain::engineId(view.engine)) + " | " + (events.empty() ? "nothing" : events) + " | "
        + std::string(explain::basisId(view.outcome.basis)) + " |\n";
}

/// The timeline as text, its middle left out when it is long.
std::string timeline(const capture::Session &session, const ExportOptions &options)
{
    std::vector<std::string> lines;
    TextWriter writer([&](std::string_view line) { lines.emplace_back(line); return true; }, options);
    const std::size_t size = session.records().size();
    for (std::size_t i = 0; i < size; ++i)
        if (i < 4 * mostRows || i + 4 * mostRows > size)
            writer.record(session, i, session.event(i));
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == mostRows / 2 && lines.size() > mostRows) {
            out += "             …\n";
            i = lines.size() - mostRows / 2;
        }
        out += inCode(std::string_view(lines[i]).substr(0, lines[i].find('\n'))) + "\n";
    }
    return out;
}

std::string sessionText(const capture::Session &session, const ExportOptions &options, Redactor &redactor)
{
    const JudgedSession judged = judgeSession(session);
    const capture::SessionInfo info = session.info();
    std::string out = "## " + plain(redactor.text(judged.verdict.wire)) + "\n\n" + plain(redactor.text(judged.verdict.says)) + "\n\n";
    out += "- Address: `" + inCode(redactor.url(info.url)) + "`\n- Start: " + isoTime(info.start) + "\n- Cause: `"
        + std::string(explain::causeId(judged.verdict.cause)) + "`\n";
    for (const std::string &remark : judged.verdict.remarks)
        out += "- " + plain(redactor.text(remark)) + "\n";
    out += "\n| Browser | What the page's script is told | Basis |\n|---|---|---|\n";
    for (const explain::PageView &view : judged.verdict.pages)
        out += pageRow(view, redactor);
    if (!judged.facts.closes.empty())
        out += "\n### Close\n\n```\n" + inCode("") + closeLadderText(explain::closeExchange(judged.facts), redactor) + "```\n";
    out += "\n### On the wire\n\n```\n" + timeline(session, options) + "```\n";
    if (!judged.verdict.advice.empty())
        out += "\n### What to change\n\n";
    for (const explain::Advice &advice : judged.verdict.advice)
        out += "- " + plain(redactor.text(advice.says)) + "\n";
    const explain::Reproduction again = explain::reproduce(judged.facts, "ws://127.0.0.1:9001");
    if (!again.address.empty() || !again.note.empty())
        out += "\n### See it again\n\n";
    if (!again.address.empty())
        out += "```\nwiretale-cli serve &\nwiretale-cli connect '" + inCode(redactor.url(again.address)) + "'\n```\n";
    return again.note.empty() ? out + "\n" : out + "\n" + plain(redactor.text(again.note)) + "\n\n";
}

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    Redactor redactor = options.reveal ? Redactor::none() : Redactor(options.redaction);
    const std::vector<std::size_t> chosen = chosenSessions(recording, options);
    for (const std::size_t index : chosen)
        learnHeads(*recording.session(index), redactor);
    std::uint64_t done = 0;
    for (const std::size_t index : chosen) {
        if (!sink(sessionText(*recording.session(index), options, redactor)))
            return ws::Error{"The output could not be written.", 0};
        if (options.progress && !options.progress(++done, chosen.size()))
            return ws::Error{"Cancelled.", 0};
    }
    return ws::Done{};
}

} // namespace

extern const Exporter markdownExporter;
const Exporter markdownExporter{
    "markdown", "Markdown", "Short, for a ticket: verdict, ladder, evidence", "md", "text/markdown", true, write};

} // namespace exporters
