#include "decode/node.h"

#include <algorithm>

namespace decode {

namespace {

bool isPlainName(std::string_view name)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::ranges::all_of(name, isWord);
}

std::string quoted(std::string_view name)
{
    std::string out = "['";
    for (const char c : name) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "']";
}

} // namespace

const Node *Node::child(std::string_view name) const
{
    const auto found = std::ranges::find(children, name, &Node::key);
    return found == children.end() ? nullptr : &*found;
}

std::string_view Node::text(std::string_view name) const
{
    const Node *found = child(name);
    return found ? std::string_view(found->value) : std::string_view();
}

std::string jsonPath(const Node &root, const std::vector<std::size_t> &path)
{
    std::string out = "$";
    const Node *node = &root;
    for (const std::size_t index : path) {
        if (index >= node->children.size())
            break;
        const bool inArray = node->type == NodeType::Array;
        node = &node->children[index];
        if (inArray)
            out += "[" + node->key + "]";
        else
            out += isPlainName(node->key) ? "." + node->key : quoted(node->key);
    }
    return out;
}

} // namespace decode
