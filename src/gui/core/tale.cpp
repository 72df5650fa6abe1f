#include "gui/core/tale.h"

#include <algorithm>

namespace gui {

const explain::PageOutcome &Tale::page() const
{
    static const explain::PageOutcome none;
    const auto view = std::find_if(verdict.pages.begin(), verdict.pages.end(),
                                   [this](const explain::PageView &each) { return each.engine == acting; });
    return view == verdict.pages.end() ? none : view->outcome;
}

std::optional<std::uint16_t> Tale::pageCode() const
{
    for (const auto &event : page().events)
        if (event.type == explain::PageEvent::Type::Close)
            return event.code;
    return std::nullopt;
}

} // namespace gui
