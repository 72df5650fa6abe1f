#pragma once

#include <span>
#include <string>
#include <string_view>

namespace explain {

/// A piece of code that does what an advice says.
struct Snippet {
    std::string_view id; ///< "accept-then-close"
    std::string_view language; ///< "node", "go-gorilla", "python-starlette", "page", "nginx", ...
    std::string_view title; ///< "Node (ws)"
    std::string_view file; ///< "accept-then-close.js"
    std::string_view code;
};

/// All of them; those of one id stand together, in the order in which tabs show their languages.
std::span<const Snippet> allSnippets();
/// nullptr when there is none.
const Snippet *snippet(std::string_view id, std::string_view language);
/// Those with that id, in order.
std::span<const Snippet> snippetsOf(std::string_view id);

} // namespace explain
