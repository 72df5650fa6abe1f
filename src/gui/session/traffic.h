#pragma once

#include "capture/event_store.h"
#include "gui/paint/overview_strip.h"

namespace gui {

/// Bytes over time for the overview, folded record by record. Holds a fixed number of bins: they grow wider, not more.
class Traffic {
public:
    /// Folds at most `limit` records that the store has gained.
    void read(const capture::EventStore &records, std::size_t limit);
    /// Up to `until`, the present of a live session or the end of one that is over.
    OverviewTraffic overview(Nanoseconds until, bool live) const;

private:
    static constexpr std::size_t mostBins = 2048;
    static constexpr std::size_t mostMarks = 500;

    void takeFrame(const capture::Record &frame);
    void takeViolation(const capture::Record &violation);
    OverviewTraffic::Bin &binAt(std::int64_t time);

    std::vector<OverviewTraffic::Bin> m_bins;
    std::int64_t m_width = 50'000'000; // ns
    std::vector<Nanoseconds> m_pings;
    std::vector<OverviewTraffic::Problem> m_problems;
    quint64 m_toServer = 0, m_fromServer = 0;
    std::size_t m_read = 0;
};

} // namespace gui
