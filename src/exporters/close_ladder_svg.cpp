#include "exporters/close_ladder_svg.h"

#include "exporters/html_text.h"
#include "explain/quantities.h"
#include "explain/sentence.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr int rowHeight = 24, left = 120, right = 420, width = 760;
constexpr std::size_t mostRows = 60;

bool isBad(const explain::CloseRow &row)
{
    using Kind = explain::CloseRow::Kind;
    return row.kind == Kind::LateFrame || row.kind == Kind::Rst || row.kind == Kind::Timeout;
}

std::string arrow(const explain::CloseRow &row, int y)
{
    const bool out = row.direction == ws::Direction::ClientToServer;
    const int from = out ? left : right, to = out ? right : left, back = out ? -7 : 7;
    const std::string style = isBad(row) ? "bad" : out ? "out" : "in";
    const std::string at = std::to_string(y);
    return "<line class=\"" + style + "\" x1=\"" + std::to_string(from) + "\" y1=\"" + at + "\" x2=\"" + std::to_string(to) + "\" y2=\"" + at
        + "\"/><polygon class=\"" + style + "\" points=\"" + std::to_string(to) + "," + at + " " + std::to_string(to + back) + ","
        + std::to_string(y - 4) + " " + std::to_string(to + back) + "," + std::to_string(y + 4) + "\"/>";
}

std::string rowText(const explain::CloseRow &row, Redactor &redactor)
{
    return redactor.text(row.label, "close ladder") + (row.badge.empty() ? "" : " (" + row.badge + ")");
}

} // namespace

std::string closeLadderSvg(const explain::CloseExchange &exchange, Redactor &redactor)
{
    const std::size_t rows = std::min(exchange.rows.size(), mostRows);
    const int height = int(rows + 2) * rowHeight;
    std::string svg = "<svg role=\"img\" aria-label=\"Close exchange\" viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(height)
        + "\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) + "\">";
    for (const auto &[x, name] : {std::pair(left, "Client"), std::pair(right, "Server")})
        svg += "<text x=\"" + std::to_string(x - 20) + "\" y=\"14\">" + name + "</text><line class=\"life\" x1=\"" + std::to_string(x)
            + "\" y1=\"20\" x2=\"" + std::to_string(x) + "\" y2=\"" + std::to_string(height) + "\"/>";
    for (std::size_t i = 0; i < rows; ++i) {
        const explain::CloseRow &row = exchange.rows[i];
        const int y = int(i + 1) * rowHeight + 16;
        svg += "<text class=\"quiet\" x=\"4\" y=\"" + std::to_string(y + 4) + "\">" + htmlText(explain::durationText(row.sinceClose)) + "</text>";
        svg += arrow(row, y) + "<text x=\"" + std::to_string(right + 16) + "\" y=\"" + std::to_string(y + 4) + "\">"
            + htmlText(rowText(row, redactor), 80) + "</text>";
    }
    return svg + "</svg>";
}

std::string closeLadderText(const explain::CloseExchange &exchange, Redactor &redactor)
{
    std::string text;
    const std::size_t rows = std::min(exchange.rows.size(), mostRows);
    for (std::size_t i = 0; i < rows; ++i) {
        const explain::CloseRow &row = exchange.rows[i];
        std::string time = explain::durationText(row.sinceClose);
        time.insert(0, time.size() < 12 ? 12 - time.size() : 0, ' ');
        const bool out = row.direction == ws::Direction::ClientToServer;
        text += time + (out ? "  client ──▶ server  " : "  client ◀── server  ") + explain::printable(rowText(row, redactor), 300) + "\n";
    }
    return text;
}

} // namespace exporters
