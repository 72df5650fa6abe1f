#include "decode/tree_builder.h"

#include <algorithm>
#include <utility>

namespace decode {

namespace {

/// At most `limit` bytes, not cut inside a UTF-8 sequence.
std::string_view cutText(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
        --limit;
    return text.substr(0, limit);
}

} // namespace

TreeBuilder::TreeBuilder(const Limits &limits)
    : m_limits(limits)
{
}

void TreeBuilder::key(std::string_view name)
{
    m_key = cutText(name, m_limits.value);
    m_hasKey = true;
}

void TreeBuilder::open(NodeType type, std::uint64_t offset)
{
    Node *node = m_skipped == 0 ? add(type, {offset, 0}) : nullptr;
    if (!node || m_path.size() >= m_limits.depth) {
        if (node)
            node->cut = true;
        ++m_skipped;
        return;
    }
    m_path.push_back(node);
}

void TreeBuilder::leaf(NodeType type, std::string_view value, Range range)
{
    if (Node *node = m_skipped == 0 ? add(type, range) : nullptr)
        setValue(*node, value);
}

void TreeBuilder::close(std::uint64_t end)
{
    m_hasKey = false;
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (m_path.empty())
        return;
    Range &range = m_path.back()->range;
    range.size = end - range.offset;
    m_path.pop_back();
}

void TreeBuilder::label(std::string_view value)
{
    if (m_skipped == 0 && !m_path.empty())
        setValue(*m_path.back(), value);
}

Node TreeBuilder::take(std::uint64_t end)
{
    while (m_skipped > 0 || !m_path.empty())
        close(end);
    return std::move(m_root);
}

/// nullptr when the limit of nodes is reached; the parent is then cut.
Node *TreeBuilder::add(NodeType type, Range range)
{
    Node node;
    node.type = type;
    node.range = range;
    if (m_path.empty()) {
        if (std::exchange(m_hasRoot, true))
            return nullptr;
        m_root = std::move(node);
        return &m_root;
    }
    Node &parent = *m_path.back();
    if (++m_count >= m_limits.nodes) {
        parent.cut = true;
        m_hasKey = false;
        return nullptr;
    }
    node.key = nextKey(parent);
    return &parent.children.emplace_back(std::move(node));
}

std::string TreeBuilder::nextKey(const Node &parent)
{
    return std::exchange(m_hasKey, false) ? std::move(m_key) : std::to_string(parent.children.size());
}

void TreeBuilder::setValue(Node &node, std::string_view value)
{
    node.value = cutText(value, m_limits.value);
    node.cut = node.cut || node.value.size() < value.size();
}

} // namespace decode
