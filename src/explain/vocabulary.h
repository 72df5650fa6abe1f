#pragma once

#include "ws/result.h"
#include "ws/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace explain {

/// One code or range of codes of a vocabulary.
struct VocabularyEntry {
    std::uint32_t first = 0, last = 0;
    std::string name, meaning, sentBy, onWire, scriptSees, source, note;
};

/// Close codes with one meaning: those of a protocol, a service or a library. `iana` is the registry.
struct Vocabulary {
    std::string id, title;
    std::vector<std::string> subprotocols, hosts; ///< globs that choose it
    std::vector<std::string> messages; ///< texts that a message of it holds
    std::vector<VocabularyEntry> entries;

    const VocabularyEntry *find(std::uint32_t code) const;
};

/// What of a session may tell whose codes it uses.
struct SessionHints {
    std::string subprotocol, host;
    std::vector<std::string> messages; ///< first bytes of some messages
};

/// Vocabularies by id; a later one of the same id replaces the earlier, so users' files win.
class VocabularySet {
public:
    /// Those that the program brings along.
    static const VocabularySet &embedded();
    /// The embedded ones and every *.tsv of a folder; a file that cannot be read is left out and named in `problems`.
    static VocabularySet withFolder(const std::string &folder, std::vector<std::string> &problems);

    void add(Vocabulary vocabulary);
    const std::vector<Vocabulary> &all() const { return m_all; }
    const Vocabulary *find(std::string_view id) const;
    /// Those that the hints point to, the surest first: subprotocol, host, messages.
    struct Choice {
        const Vocabulary *vocabulary = nullptr;
        std::string by; ///< "subprotocol graphql-transport-ws"
    };
    std::vector<Choice> choose(const SessionHints &hints) const;

private:
    std::vector<Vocabulary> m_all;
};

/// Reads a vocabulary's TSV (resources/close-codes/README.md); the error names the line.
ws::Result<Vocabulary> parseVocabulary(std::string_view id, std::string_view tsv);

} // namespace explain
