#pragma once

#include "ws/bytes.h"
#include "ws/result.h"

#include <memory>
#include <string_view>

namespace capture {

/// A compiled pattern over bytes (PCRE2 with JIT). Immutable: may be used from any thread. A match that would take too
/// long is none.
class BytePattern {
public:
    enum class Case : bool { Matters, Ignored };
    /// A regular expression; the error says where it breaks.
    static ws::Result<BytePattern> expression(std::string_view pattern, Case letterCase);
    /// The words as they stand, without regard to case.
    static BytePattern words(std::string_view text);

    bool isFoundIn(ws::Bytes bytes) const;

private:
    struct Code;
    explicit BytePattern(std::shared_ptr<const Code> code)
        : m_code(std::move(code))
    {
    }
    std::shared_ptr<const Code> m_code;
};

} // namespace capture
