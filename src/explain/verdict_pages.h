#pragma once

#include "explain/verdict.h"

#include <vector>

namespace explain {

/// What each engine's page was told, Chromium, Firefox, WebKit and the standard, in this order.
std::vector<PageView> pagesOf(const Finding &finding, const SessionFacts &facts);

} // namespace explain
