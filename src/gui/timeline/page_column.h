#pragma once

#include "capture/event_store.h"
#include "gui/core/tale.h"
#include "gui/paint/row_data.h"

#include <cstdint>
#include <map>

namespace gui {

/// What the page's script gets at each row of one session: its own calls, its events, or nothing.
class PageColumn {
public:
    /// Places the tale's page events at the rows where they happen.
    void setTale(const TalePtr &tale, const capture::EventStore &records);

    PageData at(const capture::Record &record, std::uint32_t index) const;

private:
    PageData framePage(const capture::Record &frame, std::int64_t time) const;
    PageData headPage(const capture::Record &head) const;

    std::map<std::uint32_t, QString> m_events; ///< error and close, by the row at which the script is told
    std::int64_t m_from = 0, m_to = 0; ///< ns since the start: the script's object lives in between
    std::int64_t m_deafFrom = 0; ///< from here on the browser reads nothing more
    bool m_opens = false;
};

} // namespace gui
