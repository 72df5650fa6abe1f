#pragma once

#include "capture/chunked_array.h"
#include "capture/filter.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace capture {

/// A cheap test before the filter's: what the buttons above a list show.
using RecordTest = std::function<bool(const Record &)>;

/// The rows of a list: indices of the records that pass, in order. One thread extends it; any thread reads below a
/// size() that it took once.
class RowMap {
public:
    explicit RowMap(std::shared_ptr<const Session> session, Filter filter = {}, RecordTest test = {});

    /// Looks at the records from scanned() to `end` (at most the store's size). Returns false, with what was found so
    /// far kept, as soon as `cancelled` is true.
    bool extend(std::size_t end, const std::atomic<bool> &cancelled);
    /// All that the store has by now.
    void extend();

    /// Records looked at so far; of these, size() pass.
    std::size_t scanned() const { return m_scanned.load(std::memory_order_acquire); }
    std::size_t size() const;
    /// Index of the record in that row.
    std::size_t record(std::size_t row) const;
    /// The row of a record; nullopt when it is filtered out or not looked at yet.
    std::optional<std::size_t> rowOf(std::size_t record) const;
    /// The first row at or after a record; size() when there is none.
    std::size_t rowAtOrAfter(std::size_t record) const;

private:
    bool passes(std::size_t index) const;

    std::shared_ptr<const Session> m_session;
    Filter m_filter;
    RecordTest m_test;
    bool m_identity = false; ///< no test at all: row and record are the same number
    ChunkedArray<std::uint32_t> m_rows;
    std::atomic<std::size_t> m_scanned{0};
};

} // namespace capture
