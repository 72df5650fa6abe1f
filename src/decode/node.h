#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decode {

enum class NodeType : std::uint8_t { Object, Array, String, Number, Boolean, Null, Bytes, Other };

/// Where a node stands in the bytes of its layer (Decoded::bytes).
struct Range {
    std::uint64_t offset = 0, size = 0;
    friend bool operator==(const Range &, const Range &) = default;
};

/// One value of a decoded payload. Keys and values are the peer's data: show them as plain text only.
struct Node {
    std::string key; ///< member name, field name, or an element's index; empty at the root
    std::string value; ///< leaves: as text, strings without quotes, bytes in hex; cut at Limits::value
    NodeType type = NodeType::Other;
    bool cut = false; ///< part of the value, or of the children, was left out for a limit
    Range range;
    std::vector<Node> children; ///< in the order of the bytes

    /// The first child of that key; nullptr when there is none.
    const Node *child(std::string_view name) const;
    /// The value of that child, or an empty view.
    std::string_view text(std::string_view name) const;
};

/// What a tree may grow to, whatever the payload claims.
struct Limits {
    std::size_t depth = 200;
    std::size_t nodes = 100'000;
    std::size_t value = 64 * 1024; ///< bytes of one key or value
};

/// "$.items[3].name" for the node at the end of a path of child indexes.
std::string jsonPath(const Node &root, const std::vector<std::size_t> &path);

} // namespace decode
