#pragma once

#include "mock/step.h"

#include <string>
#include <vector>

namespace mock {

/// What a step does, one plain sentence: "Sends a Close frame with code 4401 and reason "expired"."
std::string inWords(const Step &step);
/// What will happen, in order; steps that say nothing to a person are left out.
std::vector<std::string> whatWillHappen(const Steps &steps);

} // namespace mock
