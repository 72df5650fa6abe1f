#pragma once

#include "mock/control.h"

#include <optional>
#include <string_view>

namespace mock {

struct GuardRefusal {
    int status = 403;
    std::string_view says;
};

/// Who asks: rebinding shows in Host, foreign pages in Origin, and neither knows the token. nullopt: one who may.
std::optional<GuardRefusal> turnedAway(const ws::HttpHead &request, const ControlGuard &guard);

} // namespace mock
