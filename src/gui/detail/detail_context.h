#pragma once

#include "capture/session.h"
#include "gui/core/tale.h"
#include "gui/timeline/timeline_index.h"

#include <functional>
#include <memory>
#include <optional>

namespace gui {

/// What the detail pane is about: one row of one session's timeline, or a chapter.
struct DetailContext {
    std::shared_ptr<const capture::Session> session;
    TalePtr tale; ///< may be null
    TimelineIndex::Item item;
    std::uint32_t number = 0; ///< in the # column
    std::function<std::uint32_t(std::uint32_t record)> numberOf; ///< the # of a record's row, 0: none

    const capture::Record *record() const
    {
        return item.isChapter || !session || item.record >= session->records().size() ? nullptr : &session->records().at(item.record);
    }
    bool isFrame() const { return record() && record()->kind == capture::RecordKind::Frame; }
    /// The message that the frame begins or belongs to; nullopt for control frames and while it has not ended.
    std::optional<std::size_t> message() const
    {
        if (!isFrame() || ws::isControl(ws::Opcode(record()->opcode)) || item.isFragment)
            return std::nullopt;
        return session->findMessage(record()->link);
    }
};

/// A tab's content.
class DetailTab {
public:
    virtual ~DetailTab() = default;
    virtual void show(const DetailContext &context) = 0;
};

} // namespace gui
