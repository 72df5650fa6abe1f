#pragma once

#include "mock/limits.h"

#include <string>

namespace mock {

/// Every behaviour with its group, argument, parameters, sentence, steps in words and examples, as one JSON object.
std::string catalogueJson(const Limits &limits = {});
/// The same for a terminal.
std::string catalogueText(const Limits &limits = {});

} // namespace mock
