#include "gui/session/traffic.h"

#include <algorithm>

namespace gui {

using capture::Record;
using capture::RecordKind;

void Traffic::read(const capture::EventStore &records, std::size_t limit)
{
    const auto end = std::min(records.size(), m_read + limit);
    for (; m_read < end; ++m_read) {
        const auto &record = records.at(m_read);
        if (record.kind == RecordKind::Frame)
            takeFrame(record);
        else if (record.kind == RecordKind::Violation)
            takeViolation(record);
    }
}

OverviewTraffic::Bin &Traffic::binAt(std::int64_t time)
{
    while (time / m_width >= std::int64_t(mostBins)) {
        for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
            auto &joined = m_bins[bin / 2];
            const auto moved = m_bins[bin];
            if (bin % 2 == 0)
                joined = {};
            joined.toServer += moved.toServer;
            joined.fromServer += moved.fromServer;
        }
        m_bins.resize((m_bins.size() + 1) / 2);
        m_width *= 2;
    }
    const auto index = std::size_t(std::max<std::int64_t>(0, time) / m_width);
    if (index >= m_bins.size())
        m_bins.resize(index + 1);
    return m_bins[index];
}

void Traffic::takeFrame(const Record &frame)
{
    const auto size = frame.length + frame.headerSize;
    auto &bin = binAt(frame.time);
    const bool out = frame.direction == ws::Direction::ClientToServer;
    (out ? bin.toServer : bin.fromServer) += size;
    (out ? m_toServer : m_fromServer) += size;
    if (ws::Opcode(frame.opcode) == ws::Opcode::Ping && m_pings.size() < mostMarks)
        m_pings.emplace_back(frame.time);
}

void Traffic::takeViolation(const Record &violation)
{
    const auto severity = ws::ruleInfo(ws::Rule(violation.rule)).severity;
    if (severity != ws::Severity::Note && m_problems.size() < mostMarks)
        m_problems.push_back({Nanoseconds(violation.time), severity == ws::Severity::Error});
}

OverviewTraffic Traffic::overview(Nanoseconds until, bool live) const
{
    OverviewTraffic traffic;
    const auto bins = std::max<std::size_t>(m_bins.size(), std::size_t(until.count() / m_width + 1));
    traffic.duration = Nanoseconds(std::int64_t(bins) * m_width);
    traffic.bins = m_bins;
    traffic.bins.resize(bins);
    traffic.pings = m_pings;
    traffic.problems = m_problems;
    traffic.toServer = m_toServer;
    traffic.fromServer = m_fromServer;
    traffic.live = live;
    return traffic;
}

} // namespace gui
