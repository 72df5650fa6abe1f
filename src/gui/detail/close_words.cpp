#include "gui/detail/close_words.h"

#include "explain/code_explanation.h"
#include "explain/code_text.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

using explain::CloseRow;
using RowKind = CloseRow::Kind;
using EventType = explain::PageEvent::Type;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CloseWords", text);
}

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

QString sideName(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? tr("Client") : tr("Server");
}

std::vector<std::pair<QString, QString>> ladderFacts(const explain::CloseExchange &exchange)
{
    const auto time = [](const std::optional<ws::Duration> &value) { return value ? duration(*value) : tr("never"); };
    const auto late = exchange.lateFrames;
    return {{tr("Started by"), exchange.startedBy ? sideName(*exchange.startedBy) : tr("nobody")},
            {tr("Close to echo"), time(exchange.echoDelay)},
            {tr("Late frames"), late ? count(late) : tr("none")},
            {tr("Close to TCP end"), time(exchange.closeToEnd)}};
}

explain::ExplainOptions codeOptions(const Tale &tale)
{
    explain::ExplainOptions options;
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
    return version.empty() ? tr("the standard") : utf8(version);
}

Badge basisBadge(const explain::PageOutcome &outcome)
{
    const bool measured = outcome.basis == explain::Basis::Measured;
    if (!outcome.measuredHere.empty())
        return {Badge::Look::Strong, tr("measured here"), QStringLiteral("tick")};
    return {measured ? Badge::Look::Strong : Badge::Look::Plain, measured ? tr("measured") : tr("predicted"), measured ? QStringLiteral("tick") : QString()};
}

LadderData ladderData(const Tale &tale, const explain::CloseExchange &exchange)
{
    LadderData data;
    data.browser = pageName(tale);
    data.client = tale.info.mode == capture::Mode::Connect ? QStringLiteral("Wiretale") : tr("client");
    data.server = tale.info.mode == capture::Mode::Serve ? tr("mock server") : utf8(tale.facts.host());
    for (const auto &row : exchange.rows) {
        if (row.kind == RowKind::PageEvent)
            continue; // those of the engine that is shown are placed below
        if (row.kind == RowKind::Close)
            data.bandFrom = int(data.rows.size());
        if (row.kind == RowKind::Echo)
            data.bandTo = int(data.rows.size());
        data.rows.push_back(ladderRow(row));
    }
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
        data.code = tr("none");
        data.name = tr("No code in the Close frame");
        data.range = tr("The script gets 1005");
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

CleanCardData cleanCardData(const Tale &tale, const explain::CloseExchange &exchange, const std::function<std::uint32_t(std::uint32_t)> &numberOf)
{
    CleanCardData data;
    const auto *close = closeEvent(tale);
    data.clean = close ? close->wasClean : exchange.clean.value_or(false);
    const QString wasClean = close ? (close->wasClean ? QStringLiteral("wasClean true") : QStringLiteral("wasClean false")) : QString();
    data.verdict = !exchange.clean && !close ? tr("Not over yet") : data.clean ? tr("Yes: %1").arg(wasClean) : tr("No: %1").arg(wasClean);
    for (const auto &test : exchange.tests) {
        using Outcome = CleanCardData::Test::Outcome;
        const auto outcome = test.outcome == explain::CheckOutcome::Pass ? Outcome::Pass : test.outcome == explain::CheckOutcome::Fail ? Outcome::Fail : Outcome::Warn;
        QString says = utf8(test.says);
        const auto number = test.evidence.record && numberOf ? numberOf(std::uint32_t(*test.evidence.record)) : 0;
        if (number != 0)
            says.replace(QStringLiteral("#%1 ").arg(test.evidence.frame), QStringLiteral("#%1 ").arg(number));
        data.tests.push_back({outcome, {}, says});
    }
    data.mark = basisBadge(tale.page());
    const auto &console = tale.page().console;
    data.browserSays = console.empty() ? tr("%1: nothing in the console").arg(pageName(tale)) : tr("%1: “%2”").arg(pageName(tale), utf8(console.front()));
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
