#include "explain/close_exchange.h"

#include "explain/close_parts.h"
#include "explain/quantities.h"

#include <algorithm>

namespace explain {

namespace closing {

using ws::Direction;

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

bool isOver(const SessionFacts &facts)
{
    return facts.tcpEnd() || facts.ended;
}

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

} // namespace closing

namespace {

using namespace closing;

using ws::Direction;

/// What an end reports for the Close that it got (RFC 6455, 7.1.5): its code, 1005 for an empty one, 1006 for none.
std::optional<std::uint16_t> reportedCode(const CloseFact *received, bool over)
{
    if (received)
        return received->code.value_or(1005);
    return over ? std::optional<std::uint16_t>(1006) : std::nullopt;
}

/// The shortest way there and back that this session has shown: TCP's own handshake, or the opening handshake.
std::optional<ws::Duration> shortestRoundTrip(const SessionFacts &facts)
{
    const auto made = std::find_if(facts.addresses.begin(), facts.addresses.end(),
                                   [](const auto &tried) { return tried.outcome == ws::Outcome::Ok; });
    if (made == facts.addresses.end() || !facts.requestAt || !facts.answerAt)
        return std::nullopt;
    return std::min(made->took, ws::Duration(*facts.answerAt - *facts.requestAt));
}

/// Nothing crosses the network and comes back faster than the shortest round trip. Where that is a moment (loopback),
/// the two programs' own pace decides and the times prove nothing.
bool cameBeforeAnEchoCould(const SessionFacts &facts, const CloseFact &first, ws::Duration delay)
{
    constexpr auto moment = std::chrono::milliseconds(2);
    if (!facts.connecting || first.direction != Direction::ClientToServer)
        return false;
    const auto roundTrip = shortestRoundTrip(facts);
    return roundTrip && *roundTrip >= moment && delay * 10 < *roundTrip * 8;
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
        return test("both-closes", false, "No Close came back from " + other + ".", evidenceOf(first),
                    "RFC 6455, 5.5.1");
    return test("both-closes", {}, "The Close from " + other + " has not come yet.", evidenceOf(first),
                "RFC 6455, 5.5.1");
}

Check lateTest(const CloseExchange &exchange, const SessionFacts &facts)
{
    if (exchange.lateFrames == 0)
        return test("nothing-after", true, "Nothing after the Close.", {}, "RFC 6455, 5.5.1");
    const FrameFact &late = facts.lateFrames.front();
    return test("nothing-after", false,
                std::string(ws::opcodeName(late.opcode)) + " #" + std::to_string(late.frame)
                    + " came after the Close of " + theSide(late.direction) + ".",
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
    const auto is = [&](CheckOutcome outcome) { return [=](const Check &check) { return check.outcome == outcome; }; };
    if (std::any_of(exchange.tests.begin(), exchange.tests.end(), is(CheckOutcome::Fail)))
        return false;
    const bool all = std::all_of(exchange.tests.begin(), exchange.tests.end(), is(CheckOutcome::Pass));
    return all || facts.ended ? std::optional(all) : std::nullopt;
}

} // namespace

CloseExchange closeExchange(const SessionFacts &facts)
{
    CloseExchange exchange;
    if (const auto end = firstEnd(facts)) {
        exchange.tcpEndedBy = end->by;
        exchange.tcpEndedByReset = end->reset;
    }
    const CloseFact *server = facts.closeOf(Direction::ServerToClient),
                    *client = facts.closeOf(Direction::ClientToServer);
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
    exchange.rows = ladderRows(facts);
    exchange.claims = closeClaims(exchange, facts);
    return exchange;
}

} // namespace explain
