#pragma once

#include "ws/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace capture {

/// One term of a filter's text, not understood yet.
struct FilterWord {
    enum class Form : std::uint8_t { Word, Quoted, Pattern } form = Form::Word;
    bool negated = false;
    std::string text; ///< without quotes or slashes
    std::string flags; ///< of a pattern: what follows its last slash
};

/// Splits at spaces outside quotes, slashes and brackets. The error names a quote or slash that is not closed.
ws::Result<std::vector<FilterWord>> splitFilter(std::string_view text);

} // namespace capture
