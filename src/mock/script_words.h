#pragma once

#include "mock/json_fields.h"
#include "mock/limits.h"
#include "mock/step.h"

#include <optional>

namespace mock {

/// One script that is being read.
struct ScriptReading {
    const Limits &limits;
    JsonFaults &faults;
    std::size_t count = 0; ///< steps so far
};

/// A step by its word, but for those that hold other steps; nullopt for an unknown word.
std::optional<Step> readWord(std::string_view word, JsonFields &fields, ScriptReading &reading);
/// The fault of an unknown word, with the nearest known one.
std::string unknownWord(std::string_view word);

// The words that values take, shared by reading and writing; in the order of the enumerators.
inline constexpr std::string_view sendWords[] = {"text", "binary", "ping", "pong", "close"};
inline constexpr std::string_view awaitWords[] = {"message", "frame", "bytes", "close", "ping", "pong", "end"};
inline constexpr std::string_view endWords[] = {"fin", "rst", "wait", "none"};
inline constexpr std::string_view deflateWords[] = {"never", "allowed", "always"};
inline constexpr std::string_view pingWords[] = {"answer", "ignore", "wrong"};
inline constexpr std::string_view closeWords[] = {"echo", "ignore"};

} // namespace mock
