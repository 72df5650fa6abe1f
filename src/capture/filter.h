#pragma once

#include "capture/session.h"
#include "ws/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <span>
#include <string_view>
#include <vector>

namespace capture {

/// What a page's script gets from a record.
enum class PageEvent : std::uint8_t { Message, Hidden, Close };

/// What a filter cannot know by itself. Called from the thread that matches; both may be empty.
struct FilterSources {
    /// For "page:": what the page gets. Empty: the standard's answer (data messages and the close; all else is hidden).
    std::function<PageEvent(const Session &, std::size_t record)> pageEvent;
    /// For words and patterns: the row's text beside its payload. Empty: summaryOf().
    std::function<std::string(const Session &, std::size_t record)> summary;
};

/// The frame filter's language: words and "quoted words" match summary and payload without regard to case; /pattern/
/// (PCRE2 on bytes; /pattern/i without case); op: dir: page: is: take one of their words, or several with | or a comma;
/// size and time take > < >= <= =; $.path=value looks into JSON, $.path alone asks whether it is there; - negates.
/// All terms must hold. "time" is seconds since the session's start, or with a unit: 20ms, 1.5s, 2m. "size" is bytes, or
/// with k, M, G (1000), Ki, Mi, Gi (1024).
/// An immutable value; copies are cheap and may be used from any thread.
class Filter {
public:
    /// Matches everything.
    Filter() = default;
    /// The error is one sentence and, for an unknown key, lists the keys.
    static ws::Result<Filter> parse(std::string_view text, FilterSources sources = {});
    /// The keys with a line each, for a tooltip or --help: "op:", "text|binary|ping|pong|close|cont"
    struct Key {
        std::string_view name, takes;
    };
    static std::span<const Key> keys();

    bool matchesAll() const { return !m_terms; }
    /// Whether a term reads payloads (slow on millions of rows).
    bool readsPayload() const;
    bool matches(const Session &session, std::size_t record) const;

    struct Terms;

private:
    std::shared_ptr<const Terms> m_terms; ///< null: none
};

/// One line about a record: opcode, start line, close code and reason, rule, words of a note. No payload.
std::string summaryOf(const Session &session, std::size_t record);

} // namespace capture
