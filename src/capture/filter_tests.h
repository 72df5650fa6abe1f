#pragma once

#include "capture/byte_pattern.h"
#include "capture/filter.h"
#include "capture/json_path.h"

#include <memory>

namespace capture {

/// One compiled term.
class FilterTest {
public:
    virtual ~FilterTest() = default;
    virtual bool holds(const Session &session, std::size_t index, const Record &record) const = 0;
    /// Cheap tests look at the record only and come first.
    virtual bool readsPayload() const { return false; }
};

using FilterTestPtr = std::unique_ptr<const FilterTest>;

enum class Comparison : std::uint8_t { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

FilterTestPtr flagTest(unsigned flags); ///< any of these RecordFlag bits
FilterTestPtr directionTest(unsigned directions); ///< bit set of ws::Direction
FilterTestPtr opcodeTest(unsigned opcodes); ///< bit set
FilterTestPtr pageTest(unsigned events, const FilterSources &sources); ///< bit set of PageEvent
FilterTestPtr sizeTest(Comparison how, double bytes);
FilterTestPtr timeTest(Comparison how, double nanoseconds);
FilterTestPtr textTest(BytePattern pattern, const FilterSources &sources);
FilterTestPtr jsonTest(JsonPath path, std::optional<std::string> value);

} // namespace capture
