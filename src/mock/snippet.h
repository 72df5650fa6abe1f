#pragma once

#include <span>
#include <string>
#include <string_view>

namespace mock {

struct SnippetLanguage {
    std::string_view id; ///< "javascript"
    std::string_view title; ///< "JavaScript"
};
/// JavaScript, Python, Go, Java, C#, Swift, Kotlin.
std::span<const SnippetLanguage> snippetLanguages();
/// A short test that opens the address and looks at its end; `url` is escaped for the language. Empty for an unknown id.
std::string snippet(std::string_view languageId, std::string_view url);

} // namespace mock
