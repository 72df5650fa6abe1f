#pragma once

#include "capture/row_map.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace gui {

/// Runs one filter over a session's records off the window's thread. A new one replaces it; the old stops at once.
class RowFilter {
public:
    RowFilter(std::shared_ptr<const capture::Session> session, capture::Filter filter, capture::RecordTest test);
    ~RowFilter();

    /// Goes on where the last call ended; does nothing while that still runs.
    void searchNewRecords();
    const capture::RowMap &rows() const { return m_shared->rows; }
    bool searching() const { return m_shared->busy.load(std::memory_order_acquire); }
    /// 0 to 100.
    int percent() const;

private:
    struct Shared {
        Shared(std::shared_ptr<const capture::Session> s, capture::Filter filter, capture::RecordTest test)
            : session(s)
            , rows(std::move(s), std::move(filter), std::move(test))
        {
        }
        std::shared_ptr<const capture::Session> session;
        capture::RowMap rows;
        std::atomic<bool> cancelled{false};
        std::atomic<bool> busy{false};
    };
    std::shared_ptr<Shared> m_shared; ///< lives as long as the search that runs
};

} // namespace gui
