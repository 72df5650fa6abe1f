#pragma once

#include "capture/session.h"
#include "gui/paint/row_data.h"

#include <optional>

namespace gui {

/// What the timeline shows of one record, beside its number, its time and the page's script.
struct RowView {
    QString icon; ///< "text"
    QString kind; ///< "Text"
    QString summary; ///< harmless, one line
    QList<Badge> badges;
    LaneData lane;
    std::optional<quint64> bytes; ///< payload on the wire, all fragments; nullopt: the column stays empty
};

/// Reads what is needed from the session: at most a few hundred bytes of payload.
RowView rowView(const capture::Session &session, std::size_t record);
/// A row of one frame of a fragmented message.
RowView fragmentView(const capture::Session &session, std::size_t record);

} // namespace gui
