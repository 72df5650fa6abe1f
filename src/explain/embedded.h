#pragma once

#include <span>
#include <string_view>

namespace explain {

/// A file of resources/ that was built in.
struct EmbeddedFile {
    std::string_view name; ///< below its folder: "iana.tsv", "node/accept-then-close.js"
    std::string_view text;
};

std::span<const EmbeddedFile> closeCodeFiles(); ///< resources/close-codes
std::span<const EmbeddedFile> snippetFiles(); ///< resources/snippets

} // namespace explain
