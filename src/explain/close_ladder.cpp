#include "explain/close_parts.h"

#include "explain/quantities.h"

#include <algorithm>

namespace explain::closing {

namespace {

using ws::Direction;
using Kind = CloseRow::Kind;

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
        rows.push_back({Kind::Timeout,
                        opposite(facts.closes.front().direction),
                        *facts.timeoutAt,
                        {},
                        "no Close within " + limitText(facts.timeout->limit),
                        {},
                        {facts.timeoutRecord, 0, {}, {}}});
}

} // namespace

std::vector<CloseRow> ladderRows(const SessionFacts &facts)
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

} // namespace explain::closing
