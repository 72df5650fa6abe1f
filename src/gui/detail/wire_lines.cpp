#include "gui/detail/wire_lines.h"

#include "gui/detail/head_model.h"
#include "gui/paint/hatch.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

#include <QPainter>

#include <algorithm>
#include <span>
#include <string_view>

namespace gui {

namespace {

constexpr int lineHeight = 20, gapHeight = 8;

Glyph arrow(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? Glyph{QStringLiteral("right"), Token::Sent} : Glyph{QStringLiteral("left"), Token::Recv};
}

constexpr std::string_view askedFields[] = {"Origin", "Cookie", "Authorization", "Sec-WebSocket-Protocol"};
constexpr std::string_view answeredFields[] = {
    "Content-Type", "WWW-Authenticate", "Retry-After", "Location", "Sec-WebSocket-Accept", "Sec-WebSocket-Protocol",
    "Sec-WebSocket-Extensions", "Server", "X-Request-Id", "Upgrade",
};

bool matters(std::string_view name, std::span<const std::string_view> names)
{
    return std::any_of(names.begin(), names.end(), [name](std::string_view each) { return ws::equalsIgnoringCase(each, name); });
}

QString fieldText(const ws::HttpField &field)
{
    const QString value = maskedValue(field.name, field.value);
    const QString text = QStringLiteral("%1: %2").arg(peerText(std::string_view(field.name)), value);
    return value.endsWith(u'•') ? WireLines::tr("%1 (masked)").arg(text) : text;
}

void addHead(std::vector<WireLine> &lines, const ws::HttpHead &head, ws::Direction direction, bool hidden)
{
    constexpr int mostFields = 5;
    const bool answer = direction == ws::Direction::ServerToClient;
    const QString start = peerText(std::string_view(head.startLine));
    lines.push_back({arrow(direction), answer ? start : QString(start).remove(QStringLiteral(" HTTP/1.1")), answer, hidden, answer});
    int shown = 0;
    for (const auto &field : head.fields) {
        if (shown == mostFields || !(answer ? matters(field.name, answeredFields) : matters(field.name, askedFields)))
            continue;
        ++shown;
        lines.push_back({arrow(direction), fieldText(field), false, hidden, false});
    }
}

QString closeText(const explain::CloseFact &close)
{
    QString text = close.code ? QStringLiteral("Close %1").arg(*close.code) : WireLines::tr("Close without a code");
    if (!close.reason.empty())
        text += QStringLiteral(" “%1”").arg(peerText(std::string_view(close.reason)));
    return text;
}

void addMessages(std::vector<WireLine> &lines, const explain::SessionFacts &facts)
{
    for (const auto direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient}) {
        const auto messages = facts.messages[std::size_t(direction)];
        if (messages > 0)
            lines.push_back({arrow(direction), WireLines::tr("%1 messages, %2").arg(count(messages), bytes(facts.payloadBytes[std::size_t(direction)])), false, false, false});
        const auto pings = facts.pings[std::size_t(direction)] + facts.pongs[std::size_t(direction)];
        if (pings > 0)
            lines.push_back({arrow(direction), WireLines::tr("%1 Pings and Pongs").arg(count(pings)), false, true, false});
    }
    for (const auto &violation : facts.violations) {
        if (lines.size() > 24)
            break;
        if (ws::ruleInfo(violation.violation.rule).severity == ws::Severity::Error && violation.violation.frame != 0) {
            const auto says = ws::ruleInfo(violation.violation.rule).says;
            lines.push_back({{QStringLiteral("octx"), Token::Err}, QString::fromUtf8(says.data(), qsizetype(says.size())), true, true, false});
        }
    }
}

void addConnect(std::vector<WireLine> &lines, const explain::SessionFacts &facts)
{
    if (facts.name && facts.name->outcome != ws::Outcome::Ok)
        lines.push_back({{QStringLiteral("nohost"), Token::Err}, WireLines::tr("%1: %2").arg(peerText(std::string_view(facts.name->host)), peerText(std::string_view(facts.name->error))), true, true, false});
    for (const auto &tried : facts.addresses)
        if (tried.outcome != ws::Outcome::Ok)
            lines.push_back({{QStringLiteral("door"), Token::Err}, WireLines::tr("%1 port %2: %3").arg(peerText(std::string_view(tried.remote.address))).arg(tried.remote.port).arg(peerText(std::string_view(tried.error))), true, true, false});
    if (facts.tlsFault)
        lines.push_back({{QStringLiteral("lockx"), Token::Err}, peerText(std::string_view(facts.tlsFault->says)), true, true, false});
}

void addEnd(std::vector<WireLine> &lines, const explain::SessionFacts &facts)
{
    for (const auto direction : {ws::Direction::ServerToClient, ws::Direction::ClientToServer}) {
        const bool server = direction == ws::Direction::ServerToClient;
        const auto side = std::size_t(direction);
        if (facts.fin[side] && server)
            lines.push_back({{QStringLiteral("flag"), Token::Text2}, WireLines::tr("FIN from the server at %1").arg(duration(*facts.fin[side] - facts.start)), false, false, true});
        if (facts.rst[side])
            lines.push_back({{QStringLiteral("bolt"), Token::Err}, (server ? WireLines::tr("RST from the server at %1") : WireLines::tr("RST from the client at %1")).arg(duration(*facts.rst[side] - facts.start)), false, true, true});
    }
}

} // namespace

std::vector<WireLine> wireLines(const Tale &tale)
{
    const auto &facts = tale.facts;
    std::vector<WireLine> lines;
    addConnect(lines, facts);
    if (facts.request)
        addHead(lines, *facts.request, ws::Direction::ClientToServer, false);
    if (facts.answer)
        addHead(lines, *facts.answer, ws::Direction::ServerToClient, true);
    if (facts.body && !facts.body->empty())
        lines.push_back({arrow(ws::Direction::ServerToClient), peerText(ws::Bytes(*facts.body), Lines::One, 300), true, true, false});
    addMessages(lines, facts);
    const auto told = tale.pageCode();
    for (std::size_t each = 0; each < std::min<std::size_t>(facts.closes.size(), 4); ++each) {
        const auto &close = facts.closes[each];
        const bool reaches = close.direction == ws::Direction::ServerToClient && told && close.code == told;
        lines.push_back({arrow(close.direction), closeText(close), true, !reaches, each == 0});
    }
    addEnd(lines, facts);
    return lines;
}

WireLines::WireLines(QWidget *parent)
    : QWidget(parent)
{
}

void WireLines::setLines(std::vector<WireLine> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const auto &line : m_lines)
        words << line.text + (line.hidden ? tr(", never reaches the script") : QString());
    setAccessibleName(tr("On the wire"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(plainToolTip(words.join(u'\n')));
    updateGeometry();
    update();
}

QSize WireLines::sizeHint() const
{
    const auto gaps = std::count_if(m_lines.begin(), m_lines.end(), [](const WireLine &line) { return line.gapBefore; });
    return {px(240), px(int(m_lines.size()) * lineHeight + int(gaps) * gapHeight + 8)};
}

QSize WireLines::minimumSizeHint() const
{
    return {px(120), sizeHint().height()};
}

void WireLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = px(14), hatchWidth = px(12);
    int y = px(4);
    for (const auto &line : m_lines) {
        y += line.gapBefore ? px(gapHeight) : 0;
        const QRect row(0, y, width(), px(lineHeight));
        paintIcon(&painter, QRect(row.left(), row.center().y() - side / 2, side, side), line.glyph.icon, colour(line.glyph.token));
        paintText(&painter, row.adjusted(side + px(3), 0, line.hidden ? -hatchWidth - px(4) : 0, 0), line.text, gui::font(line.strong ? FontRole::MonoBold : FontRole::Mono), colour(Token::Text));
        if (line.hidden)
            paintHatch(&painter, QRect(row.right() - hatchWidth, row.top(), hatchWidth, row.height()));
        y += row.height();
    }
}

HatchBox::HatchBox(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void HatchBox::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void HatchBox::setSample()
{
    m_sample = true;
    setFixedSize(px(26), px(9));
}

QSize HatchBox::sizeHint() const
{
    return {px(160), px(72)};
}

void HatchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(0, 0, -1, -1);
    paintHatch(&painter, box);
    if (m_sample)
        return;
    painter.setPen(QPen(colour(Token::Ctl), 1, Qt::DashLine));
    painter.drawRect(box);
    painter.setFont(gui::font(FontRole::Dense));
    const QRect words = painter.boundingRect(box.adjusted(px(8), px(4), -px(8), -px(4)), int(Qt::AlignCenter) | Qt::TextWordWrap, m_text);
    painter.fillRect(words.adjusted(-px(8), -px(4), px(8), px(4)).intersected(box.adjusted(1, 1, 0, 0)), colour(Token::Base));
    painter.setPen(colour(Token::Text));
    painter.drawText(words, int(Qt::AlignCenter) | Qt::TextWordWrap, m_text);
}

} // namespace gui
