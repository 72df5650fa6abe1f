#pragma once

#include "explain/page_model.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace explain {

/// The events that a real browser reported (each with type, protocol, extensions, code, reason, wasClean and name) in the
/// model's words: adjacent messages counted, what is no event of a socket left out.
template <typename Reported>
std::vector<PageEvent> measuredEvents(const std::vector<Reported> &reported)
{
    using Type = PageEvent::Type;
    constexpr std::array<std::pair<std::string_view, Type>, 5> types = {{
        {"open", Type::Open}, {"message", Type::Message}, {"error", Type::Error}, {"close", Type::Close}, {"throw", Type::Throw},
    }};
    std::vector<PageEvent> measured;
    for (const Reported &event : reported) {
        const auto known = std::find_if(types.begin(), types.end(), [&](const auto &row) { return row.first == event.type; });
        if (known == types.end())
            continue;
        const Type type = known->second;
        if (type != Type::Message || measured.empty() || measured.back().type != Type::Message)
            measured.push_back({type, event.protocol, event.extensions, 0, event.code, event.reason, event.wasClean, event.name, {}});
        measured.back().count += type == Type::Message ? 1 : 0;
    }
    return measured;
}

} // namespace explain
