#include "explain/close_exchange.h"

#include "explain/quantities.h"
#include "explain/wire_sentence.h"

#include <algorithm>

namespace explain {

namespace {

using ws::Direction;
using Kind = CloseRow::Kind;

bool isServer(Direction direction)
{
    return direction == Direction::ServerToClient;
}

std::string theSide(Direction direction)
{
    return isServer(direction) ? "the server" : "the client";
}

std::string TheSide(Direction direction)
{
    return isServer(direction) ? "The server" : "The client";
}

Evidence evidenceOf(const CloseFact &close)
{
    return {close.record, close.frame, close.direction, {}};
}

/// What an end reports for the Close that it got (RFC 6455, 7.1.5): its code, 1005 for an empty one, 1006 for none.
std::optional<std::uint16_t> reportedCode(const CloseFact *received, bool over)
{
    if (received)
        return received->code.value_or(1005);
    return over ? std::optional<std::uint16_t>(1006) : std::nullopt;
}

bool isOver(const SessionFacts &facts)
{
    return facts.tcpEnd() || facts.ended;
}

/// The first FIN or RST, with its sender.
struct TcpEnd {
    Direction by;
    bool reset;
    ws::Time time;
    std::optional<std::size_t> record;
};

std::optional<TcpEnd> firstEnd(const SessionFacts &facts)
{
    std::optional<TcpEnd> first;
    for (const Direction by : {Direction::ServerToClient, Direction::ClientToServer}) {
        const auto side = std::size_t(by);
        if (facts.fin[side] && (!first || *facts.fin[side] < first->time))
            first = TcpEnd{by, false, *facts.fin[side], facts.finRecord[side]};
        if (facts.rst[side] && (!first || *facts.rst[side] < first->time))
            first = TcpEnd{by, true, *facts.rst[side], facts.rstRecord[side]};
    }
    return first;
}

/// Nothing can cross the network and come back faster than TCP's own handshake did.
bool cameBeforeAnEchoCould(const SessionFacts &facts, const CloseFact &first, ws::Duration delay)
{
    const bool sentByUs = facts.connecting && first.direction == Direction::ClientToServer;
    const auto made = std::find_if(facts.addresses.begin(), facts.addresses.end(),
                                   [](const auto &tried) { return tried.outcome == ws::Outcome::Ok; });
    return sentByUs && made != facts.addresses.end() && delay * 10 < made->took * 8;
}

// --- rows of the ladder

CloseRow frameRow(const FrameFact &frame, Kind kind)
{
    CloseRow row{kind, frame.direction, frame.time, {}, std::string(ws::opcodeName(frame.opcode)), {}, {}};
    row.badge = kind == Kind::LateFrame ? "after Close" : "";
    row.evidence = {frame.record, frame.frame, frame.direction, {}};
    return row;
}

CloseRow closeRow(const CloseFact &close, Kind kind)
{
    std::string label = close.code ? "Close " + std::to_string(*close.code) : std::string("Close without a code");
    if (kind == Kind::Echo)
        label += ", echo";
    else if (!close.reason.empty())
        label += " “" + printable(close.reason, 123) + "”";
    return {kind, close.direction, close.time, {}, label, {}, evidenceOf(close)};
}

void addEndRows(std::vector<CloseRow> &rows, const SessionFacts &facts)
{
    for (const Direction by : {Direction::ServerToClient, Direction::ClientToServer}) {
        const auto side = std::size_t(by);
        if (facts.fin[side])
            rows.push_back({Kind::Fin, by, *facts.fin[side], {}, "TCP FIN", {}, {facts.finRecord[side], 0, by, {}}});
        if (facts.rst[side])
            rows.push_back({Kind::Rst, by, *facts.rst[side], {}, "TCP RST", {}, {facts.rstRecord[side], 0, by, {}}});
    }
    if (facts.timeout && facts.timeout->kind == ws::TimeoutKind::CloseEcho && facts.timeoutAt)
        rows.push_back({Kind::Timeout, opposite(facts.closes.front().direction), *facts.timeoutAt, {},
                        "no Close within " + limitText(facts.timeout->limit), {}, {facts.timeoutRecord, 0, {}, {}}});
}

std::vector<CloseRow> rowsOf(const SessionFacts &facts)
{
    std::vector<CloseRow> rows;
    for (const FrameFact &frame : facts.lastFrames)
        rows.push_back(frameRow(frame, Kind::Frame));
    for (const CloseFact &close : facts.closes) {
        const bool isEcho = &close != &facts.closes.front() && close.direction != facts.closes.front().direction;
        rows.push_back(closeRow(close, isEcho ? Kind::Echo : Kind::Close));
    }
    for (const FrameFact &late : facts.lateFrames)
        if (late.opcode != ws::Opcode::Close)
            rows.push_back(frameRow(late, Kind::LateFrame));
    addEndRows(rows, facts);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.time < b.time; });
    for (CloseRow &row : rows)
        row.sinceClose = row.time - facts.closes.front().time;
    return rows;
}

// --- the clean card

Check test(std::string id, std::optional<bool> passed, std::string says, Evidence evidence, std::string section)
{
    Check check;
    check.id = std::move(id);
    check.outcome = !passed ? CheckOutcome::NotReached : *passed ? CheckOutcome::Pass : CheckOutcome::Fail;
    check.says = std::move(says);
    check.evidence = evidence;
    check.section = std::move(section);
    return check;
}

Check closesTest(const CloseExchange &exchange, const SessionFacts &facts)
{
    const CloseFact &first = facts.closes.front();
    const std::string other = theSide(opposite(first.direction));
    if (exchange.echoDelay)
        return test("both-closes", true, "Close sent by both ends, " + durationText(*exchange.echoDelay) + " apart.",
                    evidenceOf(first), "RFC 6455, 7.1.4");
    if (isOver(facts))
        return test("both-closes", false, "No Close came back from " + other + ".", evidenceOf(first), "RFC 6455, 5.5.1");
    return test("both-closes", {}, "The Close from " + other + " has not come yet.", evidenceOf(first), "RFC 6455, 5.5.1");
}

Check lateTest(const CloseExchange &exchange, const SessionFacts &facts)
{
    if (exchange.lateFrames == 0)
        return test("nothing-after", true, "Nothing after the Close.", {}, "RFC 6455, 5.5.1");
    const FrameFact &late = facts.lateFrames.front();
    return test("nothing-after", false,
                std::string(ws::opcodeName(late.opcode)) + " #" + std::to_string(late.frame) + " came after the Close of "
                    + theSide(late.direction) + ".",
                {late.record, late.frame, late.direction, {}}, "RFC 6455, 5.5.1");
}

Check endTest(const SessionFacts &facts)
{
    const auto end = firstEnd(facts);
    if (!end)
        return test("tcp-end", {}, "TCP has not ended yet.", {}, "RFC 6455, 7.1.1");
    const Evidence evidence{end->record, 0, end->by, {}};
    for (const Direction by : {Direction::ServerToClient, Direction::ClientToServer})
        if (facts.rst[std::size_t(by)] && !(facts.fin[0] && facts.fin[1]))
            return test("tcp-end", false, "TCP was cut with RST by " + theSide(by) + ".",
                        {facts.rstRecord[std::size_t(by)], 0, by, {}}, "RFC 6455, 7.1.1");
    return test("tcp-end", true, "TCP ended with FIN, " + theSide(end->by) + " first.", evidence, "RFC 6455, 7.1.1");
}

std::optional<bool> cleanOf(const CloseExchange &exchange, const SessionFacts &facts)
{
    const auto is = [&](CheckOutcome outcome) {
        return [=](const Check &check) { return check.outcome == outcome; };
    };
    if (std::any_of(exchange.tests.begin(), exchange.tests.end(), is(CheckOutcome::Fail)))
        return false;
    const bool all = std::all_of(exchange.tests.begin(), exchange.tests.end(), is(CheckOutcome::Pass));
    return all || facts.ended ? std::optional(all) : std::nullopt;
}

// --- what can be said

void claimBeginning(CloseExchange &exchange, const SessionFacts &facts)
{
    const CloseFact &first = facts.closes.front();
    const std::string side = TheSide(first.direction), other = theSide(opposite(first.direction));
    const std::string id = isServer(first.direction) ? "-server" : "-client";
    if (exchange.crossing)
        exchange.claims.push_back({{"closes-crossed", "The two Closes crossed: the second came %1 after the first, too early to be its echo.",
                                    {durationText(*exchange.echoDelay)}}, evidenceOf(first)});
    else if (exchange.echoDelay)
        exchange.claims.push_back({{"close-started" + id, side + " sent the first Close; the Close of " + other + " came %1 later.",
                                    {durationText(*exchange.echoDelay)}}, evidenceOf(first)});
    else if (isOver(facts))
        exchange.claims.push_back({{"close-unanswered" + id, side + " sent a Close, and none came from " + other + " (RFC 6455, 5.5.1).", {}},
                                   evidenceOf(first)});
}

void claimCodes(CloseExchange &exchange, const SessionFacts &facts)
{
    if (!exchange.serverCode || !exchange.clientCode || exchange.serverCode == exchange.clientCode)
        return;
    exchange.claims.push_back({{"codes-differ", "The two ends report different codes: the client %1, the server %2. Each reports the Close that it got (RFC 6455, 7.1.5).",
                                {std::to_string(*exchange.clientCode), std::to_string(*exchange.serverCode)}},
                               evidenceOf(facts.closes.back())});
}

/// What a page's own doing looks like on the wire (WHATWG WebSockets, 3.1 and 7).
void claimLocalCause(CloseExchange &exchange, const SessionFacts &facts)
{
    const CloseFact &first = facts.closes.front();
    if (isServer(first.direction))
        return;
    if (!first.code)
        exchange.claims.push_back({{"close-without-code", "The client's Close has no code: a page's close() without arguments sends that, and the server's side calls it 1005.", {}},
                                   evidenceOf(first)});
    if (first.code == 1001)
        exchange.claims.push_back({{"navigated", "The client closed with 1001: a browser sends that when the page goes away (another page, a reload, a closed tab).", {}},
                                   evidenceOf(first)});
}

void claimLateFrames(CloseExchange &exchange, const SessionFacts &facts)
{
    if (facts.lateFrames.empty())
        return;
    const FrameFact &late = facts.lateFrames.front();
    exchange.claims.push_back({{"late-frames", "%1 after a Close of the same side, which must be the last (RFC 6455, 5.5.1).",
                                {countOf(exchange.lateFrames, "frame came", "frames came")}},
                               {late.record, late.frame, late.direction, {}}});
}

void claimEnd(CloseExchange &exchange, const SessionFacts &facts)
{
    const auto end = firstEnd(facts);
    if (!end)
        return;
    const std::string id = std::string(end->reset ? "tcp-cut" : "tcp-ended") + (isServer(end->by) ? "-server" : "-client");
    const std::string verb = end->reset ? " cut TCP (RST) %1 after the first Close." : " ended TCP (FIN) %1 after the first Close.";
    std::string pattern = TheSide(end->by) + verb;
    if (!end->reset && !isServer(end->by))
        pattern += " RFC 6455, 7.1.1 leaves that to the server.";
    exchange.claims.push_back({{id, pattern, {durationText(end->time - facts.closes.front().time)}}, {end->record, 0, end->by, {}}});
}

} // namespace

CloseExchange closeExchange(const SessionFacts &facts)
{
    CloseExchange exchange;
    if (const auto end = firstEnd(facts)) {
        exchange.tcpEndedBy = end->by;
        exchange.tcpEndedByReset = end->reset;
    }
    const CloseFact *server = facts.closeOf(Direction::ServerToClient), *client = facts.closeOf(Direction::ClientToServer);
    const bool over = isOver(facts);
    exchange.clientCode = reportedCode(server, over);
    exchange.serverCode = reportedCode(client, over);
    if (facts.closes.empty())
        return exchange;

    const CloseFact &first = facts.closes.front();
    exchange.startedBy = first.direction;
    if (server && client) {
        exchange.echoDelay = std::max(server->time, client->time) - first.time;
        exchange.crossing = cameBeforeAnEchoCould(facts, first, *exchange.echoDelay);
    }
    exchange.lateFrames = facts.lateTotal[0] + facts.lateTotal[1];
    if (const auto end = facts.tcpEnd())
        exchange.closeToEnd = *end - first.time;
    exchange.tests = {closesTest(exchange, facts), lateTest(exchange, facts), endTest(facts)};
    exchange.clean = cleanOf(exchange, facts);
    exchange.rows = rowsOf(facts);
    claimBeginning(exchange, facts);
    claimCodes(exchange, facts);
    claimLocalCause(exchange, facts);
    claimLateFrames(exchange, facts);
    claimEnd(exchange, facts);
    return exchange;
}

} // namespace explain
