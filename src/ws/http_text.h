#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ws {

constexpr char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 9110, 5.6.2.
bool isTokenChar(char c);
bool isToken(std::string_view text);

/// Without the spaces and tabs around it.
std::string_view trimmed(std::string_view text);

/// Where `wanted` stands outside of quoted strings (RFC 9110, 5.6.4), from `from` on; the text's size when it does not.
std::size_t findOutsideQuotes(std::string_view text, char wanted, std::size_t from = 0);

/// Printable ASCII as it is, all else as \xHH; cut after `limit` bytes. For words about peer data.
std::string escaped(std::string_view text, std::size_t limit = 80);

} // namespace ws
