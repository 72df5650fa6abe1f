#pragma once

#include "capture/filter_tests.h"
#include "capture/filter_words.h"

namespace capture {

/// Understands one term: a key with its value, a JSON path, a pattern, or words. The error is for a person.
ws::Result<FilterTestPtr> filterTermOf(const FilterWord &word, const FilterSources &sources);

} // namespace capture
