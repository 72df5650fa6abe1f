#pragma once

#include "ws/result.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace exporters {

/// A PCRE2 pattern over bytes, compiled once (with JIT where there is one). Matching is bounded: a pattern that tries too
/// long gives no match.
class BytePattern {
public:
    /// The error names the place in the pattern.
    static ws::Result<BytePattern> compile(std::string_view pattern);
    /// For patterns of our own, which compile.
    static BytePattern own(std::string_view pattern);
    ~BytePattern();
    BytePattern(BytePattern &&) noexcept;
    BytePattern &operator=(BytePattern &&) noexcept;

    /// One group of a match; begin is npos where it took no part.
    struct Group {
        std::size_t begin = std::string_view::npos, size = 0;
    };
    /// Calls `use` for each match from left to right; group 0 is the whole match.
    void forEach(std::string_view text, const std::function<void(std::span<const Group> groups)> &use) const;

private:
    struct Private;
    explicit BytePattern(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace exporters
