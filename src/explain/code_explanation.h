#pragma once

#include "explain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace explain {

struct SessionFacts;

/// One reading of a code. Rival ones stand side by side: a private code means what its vocabulary says.
struct CodeMeaning {
    std::string vocabulary, title; ///< id and name of the vocabulary
    std::string name, meaning, sentBy, onWire, scriptSees, source, note;
    std::string chosenBy; ///< "subprotocol graphql-transport-ws", "asked for"; empty: a rival only
};

/// The reason text of a Close frame, as bytes (RFC 6455, 5.5 and 5.5.1).
struct ReasonCheck {
    std::size_t bytes = 0; ///< of 123
    bool fits = true;
    std::optional<std::size_t> badUtf8At; ///< byte offset within the reason
    bool looksTruncated = false;
    std::string says;
};

/// All that is known of one close code.
struct CodeExplanation {
    std::uint32_t code = 0;
    std::string name; ///< "Policy Violation"
    std::string meaning; ///< of the registry or the range
    std::string range; ///< "Private use, 4000 to 4999"
    std::string onWire, sentBy, registered, scriptSends, scriptSees;
    bool mayBeOnWire = true, isRegistered = false, scriptMaySend = false;
    std::vector<CodeMeaning> meanings; ///< the chosen one first, if any
    std::optional<ReasonCheck> reason;
    std::vector<std::string> notes;
    std::string source;
};

struct ExplainOptions {
    std::string vocabulary; ///< id; empty: choose by the hints
    std::optional<ws::Direction> from; ///< who sent it
    SessionHints hints;
    const VocabularySet *vocabularies = nullptr; ///< nullptr: the embedded ones
};

CodeExplanation explainCode(std::uint32_t code, std::optional<std::string_view> reason = {},
                            const ExplainOptions &options = {});
/// What the facts tell of whose codes a session uses; messages are for the caller to add.
SessionHints hintsOf(const SessionFacts &facts);
ReasonCheck checkReason(std::string_view reason);

} // namespace explain
