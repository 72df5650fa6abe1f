#pragma once

#include "explain/verdict.h"

#include <optional>
#include <vector>

namespace explain {

/// What each engine's page was told, in the order of allEngines(); `now` as for judge().
std::vector<PageView> pagesOf(const Finding &finding, const SessionFacts &facts, std::optional<ws::Time> now = {});

} // namespace explain
