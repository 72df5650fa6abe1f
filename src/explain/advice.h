#pragma once

#include "explain/verdict.h"

#include <vector>

namespace explain {

/// What to change for that ending; never empty.
std::vector<Advice> adviceFor(const Finding &finding, const SessionFacts &facts);

} // namespace explain
