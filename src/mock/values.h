#pragma once

#include "ws/bytes.h"
#include "ws/time.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mock {

// Values as addresses, rules and scripts write them; nullopt: not of that kind.

std::optional<std::uint64_t> readInteger(std::string_view text);
/// 0 to 1, decimal.
std::optional<double> readShare(std::string_view text);
/// "250ms", "2s", "1m", "0"; at most a day.
std::optional<ws::Duration> readDuration(std::string_view text);
/// "250ms", "2s", "1m": as readDuration() reads it.
std::string writeDuration(ws::Duration time);
/// "250 ms", "2 s", "1 min 30 s": for a person.
std::string durationInWords(ws::Duration time);
std::optional<ws::ByteBuffer> readHex(std::string_view text);
std::string writeHex(ws::Bytes bytes);
/// "NAME:VALUE" of a header field; the value trimmed. Refuses line ends, NUL and names that are no tokens.
std::optional<std::pair<std::string, std::string>> readField(std::string_view text);

/// RFC 3986, 2.1; nullopt for a '%' without two hexadecimal digits. '+' stays '+'.
std::optional<std::string> percentDecode(std::string_view text);
/// Encodes all that would be read differently in a query value of an address.
std::string percentEncode(std::string_view text);

/// '*' takes any bytes, '?' one; a leading '!' negates. Compared byte by byte.
bool matchesGlob(std::string_view glob, std::string_view text);
/// The element that is fewest edits away, if that is few enough to be a slip; empty: none.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);
/// The same however far it is; empty only for words that are no slip at all (none, or longer than any name).
std::string_view nearestAtAll(std::string_view word, std::span<const std::string_view> candidates);
std::vector<std::string_view> splitAt(std::string_view text, char separator);
/// UTF-8 with U+FFFD for what is none, and control characters escaped: for pages, words and messages.
std::string printable(std::string_view text);

} // namespace mock
