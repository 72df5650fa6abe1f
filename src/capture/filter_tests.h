#pragma once

#include "capture/filter.h"

#include <memory>

namespace capture {

struct FilterWord;

/// One compiled term.
class FilterTest {
public:
    virtual ~FilterTest() = default;
    virtual bool holds(const Session &session, std::size_t index, const Record &record) const = 0;
    /// Cheap tests look at the record only and come first.
    virtual bool readsPayload() const { return false; }
};

using FilterTestPtr = std::unique_ptr<const FilterTest>;
ws::Result<FilterTestPtr> makeFilterTest(const FilterWord &word, const FilterSources &sources);

} // namespace capture
