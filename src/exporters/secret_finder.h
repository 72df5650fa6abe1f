#pragma once

#include "exporters/byte_pattern.h"
#include "exporters/redaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace exporters {

/// A secret by its looks or its name, at its place in a text.
struct Finding {
    std::size_t begin = 0, size = 0;
    std::string kind;
    std::string value; ///< decoded: what is the same in all its forms
    bool isNumber = false; ///< a bare number of JSON: its mask needs quotes
};

/// Finds secrets in a text: named JSON fields (also inside JSON strings), named query, form and cookie values, JWTs, bearer
/// and key shapes, e-mail addresses, own patterns, and all these inside percent-encoded, base64 and hexadecimal parts.
class SecretFinder {
public:
    explicit SecretFinder(const RedactionRules &rules);

    /// From left to right, none overlapping. Findings inside encoded parts have the value and an empty place (size 0).
    std::vector<Finding> find(std::string_view text) const;

private:
    struct Shape {
        BytePattern pattern;
        std::string kind;
        std::string_view needs; ///< a cheap look first: without these bytes there is no match
    };
    void findNamed(std::string_view text, std::vector<Finding> &out) const;
    void findShapes(std::string_view text, std::vector<Finding> &out) const;
    void findPaths(std::string_view text, std::vector<Finding> &out) const;
    void findEncoded(std::string_view text, unsigned depth, std::vector<Finding> &out) const;
    std::vector<Finding> findPlain(std::string_view text) const;

    RedactionRules m_rules;
    BytePattern m_jsonField, m_escapedField, m_assignment, m_percentRun, m_base64Run, m_hexRun;
    std::vector<Shape> m_shapes;
};

} // namespace exporters
