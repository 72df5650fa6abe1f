#include "exporters/html_rows.h"

#include "explain/quantities.h"
#include "exporters/text_writer.h"

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

} // namespace

std::pair<std::string, std::string> HtmlRows::rowWords(std::size_t index, const ws::Event &event)
{
    const auto *frame = std::get_if<ws::FrameReceived>(&event.body);
    if (!frame)
        return {"", htmlLines(eventWords(event, m_out.redactor()))};
    const capture::Record &record = m_session.records().at(index);
    std::string kind(ws::opcodeName(frame->header.opcode));
    kind += " " + explain::bytesText(record.length);
    const bool whole = !(record.flags & (capture::Fragment | capture::Compressed));
    if (m_out.options().payloads == Payloads::LeftOut || frame->header.opcode == ws::Opcode::Close) // its code and reason have a row
        return {kind, ""};
    if (!whole)
        return {kind, "part of message " + std::to_string(record.link)};
    const ws::ByteBuffer payload = m_session.framePayload(record, 0, std::min<std::uint64_t>(record.length, 64 * 1024));
    return {kind, htmlText(m_out.redactor().text(ws::textOf(payload)), payloadShown)};
}

void HtmlRows::row(std::size_t index, const ws::Event &event)
{
    auto [kind, words] = rowWords(index, event);
    if (const auto *message = std::get_if<ws::MessageReceived>(&event.body)) {
        if (message->frames < 2 && !message->compressed)
            return;
        kind = "message " + std::to_string(message->number);
        const capture::Record &record = m_session.records().at(index);
        if (m_out.options().payloads != Payloads::LeftOut)
            words = htmlText(m_out.redactor().text(ws::textOf(m_session.messagePayload(record, 0, std::min<std::uint64_t>(record.length, 64 * 1024)))),
                             payloadShown);
    }
    if (kind.empty() && words.empty())
        return;
    const bool out = event.direction == ws::Direction::ClientToServer;
    const bool problem = std::holds_alternative<ws::ViolationFound>(event.body);
    std::string time = std::to_string(double((event.time - m_session.info().start).count()) / 1e9);
    m_out.put("<tr data-row class=\"" + std::string(out ? "out" : "in") + (problem ? " problem" : "") + "\"><td class=\"t\">" + time
        + "</td><td class=\"d\">" + (out ? "→" : "←") + "</td><td class=\"k\">" + htmlText(kind) + "</td><td>"
        + words + "</td></tr>\n");
}

bool HtmlRows::isWanted(std::size_t index) const
{
    const ExportOptions &options = m_out.options();
    const std::int64_t time = m_session.records().at(index).time;
    return (!options.from || time >= *options.from) && (!options.to || time <= *options.to)
        && (!options.wanted || options.wanted(m_session, index));
}

bool HtmlRows::write(const Progress &progress)
{
    m_out.put("<section><h2>On the wire</h2><table><tr><th class=\"t\">Time, s</th><th class=\"d\"></th><th class=\"k\">Kind</th>"
        "<th>Summary</th></tr></table>\n");
    const std::size_t size = m_session.records().size();
    for (std::size_t first = 0; first < size; first += rowsPerBlock) {
        m_out.put("<div class=\"rows\"><table>");
        for (std::size_t i = first; i < std::min(size, first + rowsPerBlock); ++i) {
            if (isWanted(i))
                row(i, m_session.event(i));
        }
        m_out.put("</table></div>\n");
        if (!progress(std::min(rowsPerBlock, size - first)))
            return false;
    }
    m_out.put("</section>\n");
    return true;
}

} // namespace exporters
