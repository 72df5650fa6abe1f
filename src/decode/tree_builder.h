#pragma once

#include "decode/node.h"

namespace decode {

/// Grows a tree in the order of the bytes, within its limits: what goes beyond them is counted as cut and left out, so that
/// the reader may simply go on.
class TreeBuilder {
public:
    explicit TreeBuilder(const Limits &limits);

    /// The key of the next value; in an array, and without a key, it is its index.
    void key(std::string_view name);
    void open(NodeType type, std::uint64_t offset);
    void leaf(NodeType type, std::string_view value, Range range);
    /// Ends the innermost open node at this offset.
    void close(std::uint64_t end);
    /// Gives the innermost open node a value of its own (a tag, a length).
    void label(std::string_view value);

    std::size_t depth() const { return m_path.size() + m_skipped; }
    /// Closes what is open and hands the tree over.
    Node take(std::uint64_t end);

private:
    Node *add(NodeType type, Range range);
    std::string nextKey(const Node &parent);
    void setValue(Node &node, std::string_view value);

    Limits m_limits;
    Node m_root;
    bool m_hasRoot = false;
    std::vector<Node *> m_path; ///< open nodes; each is the last child of the one before
    std::size_t m_skipped = 0; ///< open nodes that are beyond the limits
    std::size_t m_count = 0;
    std::string m_key;
    bool m_hasKey = false;
};

} // namespace decode
