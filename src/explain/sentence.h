#pragma once

#include "explain/evidence.h"

#include <string>
#include <string_view>
#include <vector>

namespace explain {

/// An English sentence with the parts it was made of, so that a window can say it in another language.
struct Sentence {
    std::string id; ///< "refused": stable
    std::string pattern; ///< "Refused: the server answered the opening handshake with HTTP %1."
    std::vector<std::string> args; ///< for %1, %2, ...; peer text is made printable

    /// The pattern with its arguments in place; asserts that there is one for each place.
    std::string text() const;
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// A sentence and what proves it.
struct Claim {
    Sentence sentence;
    Evidence evidence;
};

/// Peer text for one line: invalid UTF-8, control and direction-changing characters become escapes; cut at `limit`
/// bytes.
std::string printable(std::string_view text, std::size_t limit = 200);

} // namespace explain
