#pragma once

#include "ws/bytes.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace capture {

/// One entry of the systemd journal's export format: named values, a name may come more than once.
class JournalEntry {
public:
    void add(std::string_view name, std::string_view value) { m_fields.emplace_back(name, value); }
    /// The first value of that name; empty when there is none.
    std::string_view value(std::string_view name) const;
    bool has(std::string_view name) const;
    std::vector<std::string> values(std::string_view name) const;
    const std::vector<std::pair<std::string, std::string>> &fields() const { return m_fields; }

    /// "NAME=value" lines; values with a line feed in binary form (name, length, bytes).
    ws::ByteBuffer serialized() const;
    /// Never fails: stops at what it cannot read, as at the padding of a block.
    static JournalEntry parse(ws::Bytes bytes);

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

} // namespace capture
