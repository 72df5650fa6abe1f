#include "gui/detail/close_words.h"

#include "explain/code_explanation.h"
#include "explain/code_text.h"
#include "gui/core/vocabularies.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"
#include "gui/timeline/row_view.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gui {

using explain::CloseRow;
using RowKind = CloseRow::Kind;
using EventType = explain::PageEvent::Type;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CloseWords)
};

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

struct RowLook {
    RowKind kind;
    LaneData::Shape shape;
    const char *icon;
    bool strong;
};

constexpr RowLook rowLooks[] = {
    {RowKind::Frame, LaneData::Shape::Text, "text", false},
    {RowKind::Close, LaneData::Shape::Close, "", true},
    {RowKind::Echo, LaneData::Shape::Close, "", true},
    {RowKind::LateFrame, LaneData::Shape::Text, "text", false},
    {RowKind::Fin, LaneData::Shape::Fin, "", false},
    {RowKind::Rst, LaneData::Shape::Rst, "", false},
    {RowKind::Timeout, LaneData::Shape::None, "clock", false},
    {RowKind::PageEvent, LaneData::Shape::None, "", false},
};

const RowLook &lookOf(RowKind kind)
{
    return *std::find_if(std::begin(rowLooks), std::end(rowLooks), [kind](const RowLook &each) { return each.kind == kind; });
}

/// A message by the name that its protocol gives it ("connection_init"), else by how it begins.
QString messageName(const RowView &view)
{
    static const QRegularExpression type(QStringLiteral("\"(?:type|event|method|op|action)\"\\s*:\\s*\"([A-Za-z0-9_.:/-]{1,40})\""));
    const auto named = type.match(view.summary);
    return named.hasMatch() ? named.captured(1) : view.summary;
}

/// What only the recording knows of a row: the message's name and the bytes that the whole frame took.
void addRecorded(LadderRow &made, const CloseRow &row, const capture::Session *session)
{
    if (!session || !row.evidence.record || *row.evidence.record >= session->records().size())
        return;
    const auto record = std::size_t(*row.evidence.record);
    const auto &frame = session->records().at(record);
    if (frame.kind != capture::RecordKind::Frame)
        return;
    made.size = bytes(frame.headerSize + frame.length);
    if (row.kind == RowKind::Frame || row.kind == RowKind::LateFrame)
        made.text = messageName(rowView(*session, record));
}

LadderRow ladderRow(const CloseRow &row)
{
    const auto &look = lookOf(row.kind);
    LadderRow made;
    made.ms = std::chrono::duration<double, std::milli>(row.sinceClose).count();
    made.lane.shape = look.shape;
    made.lane.towards = row.direction == ws::Direction::ClientToServer ? LaneData::Towards::Server : LaneData::Towards::Client;
    made.icon = QString::fromLatin1(look.icon);
    made.text = utf8(row.label);
    made.strong = look.strong;
    if (!row.badge.empty())
        made.badges.push_back({row.kind == RowKind::LateFrame ? Badge::Look::Err : Badge::Look::Plain, utf8(row.badge), {}});
    const bool scriptsCall = row.kind == RowKind::Frame && row.direction == ws::Direction::ClientToServer;
    if (scriptsCall) {
        made.page = PageData::Mark::Call;
        made.pageText << QStringLiteral("send()");
    }
    return made;
}

QString eventText(const explain::PageEvent &event)
{
    return event.type == EventType::Close ? QStringLiteral("close %1").arg(event.code) : QStringLiteral("error");
}

/// The script's error and close stand at the row that happened last before them, or at one of their own.
void placePageEvents(std::vector<LadderRow> &rows, const Tale &tale, ws::Time firstClose)
{
    for (const auto &event : tale.page().events) {
        if (event.type != EventType::Error && event.type != EventType::Close)
            continue;
        const double ms = std::chrono::duration<double, std::milli>(event.time - firstClose).count();
        auto next = std::find_if(rows.begin(), rows.end(), [ms](const LadderRow &row) { return row.ms > ms + 0.0005; });
        if (next == rows.begin())
            continue;
        auto &row = *std::prev(next);
        row.page = PageData::Mark::Event;
        row.pageText << eventText(event);
        row.pageEnds |= event.type == EventType::Close;
    }
}

/// A server's Close starts the closing handshake: the script could read readyState 2 (WHATWG WebSockets, section 4). A reset
/// after the sender's own FIN: what was still sent to it met a closed socket (RFC 9293, 3.10.7.1).
void addClosing(std::vector<LadderRow> &rows, const explain::CloseExchange &exchange)
{
    bool serverFin = false;
    auto row = rows.begin();
    for (const auto &of : exchange.rows) {
        if (of.kind == RowKind::PageEvent)
            continue;
        const bool server = of.direction == ws::Direction::ServerToClient;
        if (of.kind == RowKind::Close && server) {
            row->page = PageData::Mark::Event;
            row->pageText << QStringLiteral("readyState 2");
        }
        if (of.kind == RowKind::Rst && server && serverFin && exchange.echoDelay)
            row->text = Tr::tr("TCP RST: echo met a closed socket");
        serverFin |= of.kind == RowKind::Fin && server;
        ++row;
    }
}

QString sideName(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? Tr::tr("Client") : Tr::tr("Server");
}

/// The last that TCP did: a reset after a FIN counts.
ws::Duration lastOf(const explain::CloseExchange &exchange)
{
    auto last = *exchange.closeToEnd;
    for (const auto &row : exchange.rows)
        if (row.kind == RowKind::Fin || row.kind == RowKind::Rst)
            last = std::max(last, row.sinceClose);
    return last;
}

std::vector<std::pair<QString, QString>> ladderFacts(const explain::CloseExchange &exchange)
{
    const auto time = [](const std::optional<ws::Duration> &value) { return value ? duration(*value) : Tr::tr("never"); };
    const auto late = exchange.lateFrames;
    const auto lateRow = std::find_if(exchange.rows.begin(), exchange.rows.end(), [](const CloseRow &row) { return row.kind == RowKind::LateFrame; });
    const bool lateServer = lateRow != exchange.rows.end() && lateRow->direction == ws::Direction::ServerToClient;
    return {{Tr::tr("Started by"), exchange.startedBy ? sideName(*exchange.startedBy) : Tr::tr("nobody")},
            {Tr::tr("Close to echo"), time(exchange.echoDelay)},
            {Tr::tr("Late frames"), late ? (lateServer ? Tr::tr("%1, from server") : Tr::tr("%1, from client")).arg(count(late)) : Tr::tr("none")},
            {Tr::tr("Close to TCP end"), time(exchange.closeToEnd ? std::optional(lastOf(exchange)) : std::nullopt)}};
}

explain::ExplainOptions codeOptions(const Tale &tale)
{
    explain::ExplainOptions options;
    options.vocabularies = &vocabularies();
    if (!tale.facts.closes.empty())
        options.from = tale.facts.closes.front().direction;
    if (tale.facts.handshake)
        options.hints.subprotocol = tale.facts.handshake->negotiated.subprotocol;
    options.hints.host = tale.facts.host();
    return options;
}

const explain::PageEvent *closeEvent(const Tale &tale)
{
    for (const auto &event : tale.page().events)
        if (event.type == EventType::Close)
            return &event;
    return nullptr;
}

} // namespace

QString pageName(const Tale &tale)
{
    const auto &version = tale.page().engineVersion;
    return version.empty() ? Tr::tr("the standard") : utf8(version);
}

Badge basisBadge(const explain::PageOutcome &outcome)
{
    const bool measured = outcome.basis == explain::Basis::Measured;
    if (!outcome.measuredHere.empty())
        return {Badge::Look::Strong, Tr::tr("measured here"), QStringLiteral("tick")};
    return {measured ? Badge::Look::Strong : Badge::Look::Plain, measured ? Tr::tr("measured") : Tr::tr("predicted"), measured ? QStringLiteral("tick") : QString()};
}

LadderData ladderData(const Tale &tale, const explain::CloseExchange &exchange, const capture::Session *session)
{
    LadderData data;
    data.browser = pageName(tale);
    data.client = tale.info.mode == capture::Mode::Connect ? QStringLiteral("Wiretale") : Tr::tr("client");
    data.server = tale.info.mode == capture::Mode::Serve ? Tr::tr("mock server") : utf8(tale.facts.host());
    for (const auto &row : exchange.rows) {
        if (row.kind == RowKind::PageEvent)
            continue; // those of the engine that is shown are placed below
        if (row.kind == RowKind::Close)
            data.bandFrom = int(data.rows.size());
        if (row.kind == RowKind::Echo)
            data.bandTo = int(data.rows.size());
        data.rows.push_back(ladderRow(row));
        addRecorded(data.rows.back(), row, session);
    }
    addClosing(data.rows, exchange);
    if (!tale.facts.closes.empty())
        placePageEvents(data.rows, tale, tale.facts.closes.front().time);
    data.facts = ladderFacts(exchange);
    return data;
}

CodeCardData codeCardData(const Tale &tale, int vocabulary)
{
    CodeCardData data;
    if (tale.facts.closes.empty())
        return data;
    const auto &close = tale.facts.closes.front();
    if (!close.code) {
        data.code = Tr::tr("none");
        data.name = Tr::tr("No code in the Close frame");
        data.range = Tr::tr("The script gets 1005");
        return data;
    }
    const auto known = explain::explainCode(*close.code, std::string_view(close.reason), codeOptions(tale));
    data.code = QString::number(*close.code);
    data.name = close.reason.empty() || !known.name.empty() ? utf8(known.name) : peerText(std::string_view(close.reason));
    data.range = utf8(known.range);
    constexpr std::array cardRows = {"On the wire", "May be sent by", "Registered", "Reason", "Script sees"};
    for (const auto &[label, value] : explain::codeRows(known))
        if (std::find(cardRows.begin(), cardRows.end(), label) != cardRows.end())
            data.facts.push_back({utf8(label), utf8(value)});
    for (const auto &meaning : known.meanings)
        data.vocabularies << utf8(meaning.title);
    data.vocabulary = std::clamp(vocabulary, 0, std::max(0, int(known.meanings.size()) - 1));
    data.meaning = known.meanings.empty() ? utf8(known.meaning) : utf8(known.meanings[std::size_t(data.vocabulary)].meaning);
    return data;
}

namespace {

QString failedTest(std::string_view id)
{
    struct Row { std::string_view id; const char *says; };
    static constexpr Row rows[] = {
        {"both-closes", QT_TRANSLATE_NOOP("CloseWords", "Close from both ends:")},
        {"nothing-after", QT_TRANSLATE_NOOP("CloseWords", "Nothing after the Close:")},
        {"tcp-end", QT_TRANSLATE_NOOP("CloseWords", "TCP ended with FIN:")},
    };
    const auto *row = std::find_if(std::begin(rows), std::end(rows), [id](const Row &each) { return each.id == id; });
    return row == std::end(rows) ? QString() : Tr::tr(row->says);
}

/// The server's own FIN came first, so its reset answers what was still sent to it.
bool resetBehindFin(const explain::SessionFacts &facts)
{
    constexpr auto server = std::size_t(ws::Direction::ServerToClient);
    return facts.rst[server] && facts.fin[server] && *facts.fin[server] <= *facts.rst[server] && facts.closes.size() > 1;
}

} // namespace

CleanCardData cleanCardData(const Tale &tale, const explain::CloseExchange &exchange, const std::function<std::uint32_t(std::uint32_t)> &numberOf)
{
    CleanCardData data;
    const auto *close = closeEvent(tale);
    data.clean = close ? close->wasClean : exchange.clean.value_or(false);
    const QString wasClean = close ? (close->wasClean ? QStringLiteral("wasClean true") : QStringLiteral("wasClean false")) : QString();
    data.verdict = !exchange.clean && !close ? Tr::tr("Not over yet") : data.clean ? Tr::tr("Yes: %1").arg(wasClean) : Tr::tr("No: %1").arg(wasClean);
    for (const auto &test : exchange.tests) {
        using Outcome = CleanCardData::Test::Outcome;
        const auto outcome = test.outcome == explain::CheckOutcome::Pass ? Outcome::Pass : test.outcome == explain::CheckOutcome::Fail ? Outcome::Fail : Outcome::Warn;
        QString says = utf8(test.says);
        const auto number = test.evidence.record && numberOf ? numberOf(std::uint32_t(*test.evidence.record)) : 0;
        if (number != 0)
            says.replace(QStringLiteral("#%1 ").arg(test.evidence.frame), QStringLiteral("#%1 ").arg(number));
        data.tests.push_back({outcome, outcome == Outcome::Fail ? failedTest(test.id) : QString(), says});
        if (test.id == "tcp-end" && outcome == Outcome::Pass && resetBehindFin(tale.facts))
            data.tests.back() = {Outcome::Warn, {}, Tr::tr("TCP ended with RST, as the server did not wait for the echo.")};
    }
    data.mark = basisBadge(tale.page());
    const auto &console = tale.page().console;
    const QString why = console.empty() ? QString() : utf8(console.front()).section(QStringLiteral("failed: "), 1);
    if (!why.isEmpty()) {
        data.browserSays = Tr::tr("%1 fails the connection: “%2”").arg(pageName(tale), why);
        return data;
    }
    data.browserSays = console.empty() ? Tr::tr("%1: nothing in the console").arg(pageName(tale)) : Tr::tr("%1: “%2”").arg(pageName(tale), utf8(console.front()));
    return data;
}

ChangeData changeData(const Tale &tale)
{
    ChangeData data;
    for (const auto &advice : tale.verdict.advice)
        data.lines.push_back({QStringLiteral("host"), {}, utf8(advice.says)});
    while (data.lines.size() > 3)
        data.lines.removeLast();
    return data;
}

} // namespace gui
