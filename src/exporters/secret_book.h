#pragma once

#include "exporters/redaction.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exporters {

/// The secrets found so far, each with its number, and all their forms for a search in one pass over a text.
class SecretBook {
public:
    /// The number of a value; a new one is written down with where it stood. 0 for an empty value, or when the book is full
    /// (then the place alone is masked, without a number of its own).
    unsigned numberOf(std::string_view value, std::string_view kind, std::string_view place);

    struct Hit {
        std::size_t begin = 0, size = 0;
        unsigned number = 0;
    };
    /// Known values of six bytes and more, in any form, wherever they stand; from left to right, the longest first, none
    /// overlapping.
    std::vector<Hit> search(std::string_view text) const;

    void countPlace(unsigned number);
    std::uint64_t idOf(unsigned number) const { return m_found[number - 1].id; }
    const std::vector<FoundSecret> &found() const { return m_found; }

private:
    static constexpr std::size_t prefixSize = 6;
    static constexpr std::size_t mostValues = 20'000;

    struct Form {
        std::string text;
        unsigned number;
    };
    void addForm(std::string form, unsigned number);
    static std::uint64_t prefixOf(const char *text);
    static std::size_t slotOf(std::uint64_t prefix) { return std::size_t(prefix * 0x9E3779B97F4A7C15ull >> 48); }

    std::vector<FoundSecret> m_found;
    std::unordered_map<std::string, unsigned> m_numbers;
    std::unordered_map<std::uint64_t, std::vector<Form>> m_forms; ///< by their first six bytes
    std::bitset<65536> m_slots; ///< which prefixes can be in m_forms: most of a text is passed by one look here
};

} // namespace exporters
