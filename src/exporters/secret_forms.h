#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exporters {

/// The ways in which a value may stand in other text: as it is, JSON-escaped, percent-encoded, in base64 (inside a longer
/// encoded text, at any of the three alignments; both alphabets), in hexadecimal digits. Without duplicates.
std::vector<std::string> formsOf(std::string_view value);

/// What an encoded text stands for; nullopt when it is not of that encoding.
std::optional<std::string> percentDecoded(std::string_view text);
std::optional<std::string> base64Decoded(std::string_view text); ///< both alphabets, with or without padding
std::optional<std::string> hexDecoded(std::string_view text);
/// A JSON string's inside without its escapes; as it is where an escape is broken.
std::string jsonUnescaped(std::string_view text);

} // namespace exporters
