#pragma once

#include "ws/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace exporters {

/// Writes JSON text in the order of the calls; puts the commas, escapes the strings. Its own few lines because a million
/// frames are streamed without building a document for each.
class JsonOut {
public:
    explicit JsonOut(std::string &out)
        : m_out(out)
    {
    }

    JsonOut &beginObject();
    JsonOut &endObject();
    JsonOut &beginArray();
    JsonOut &endArray();
    JsonOut &key(std::string_view name);
    /// Bytes that are not UTF-8 become U+FFFD.
    JsonOut &value(std::string_view text);
    JsonOut &value(const char *text) { return value(std::string_view(text)); }
    JsonOut &value(const std::string &text) { return value(std::string_view(text)); }
    JsonOut &value(std::uint64_t number);
    JsonOut &value(std::int64_t number);
    JsonOut &value(int number) { return value(std::int64_t(number)); }
    JsonOut &value(unsigned number) { return value(std::uint64_t(number)); }
    JsonOut &value(bool flag);
    JsonOut &null();
    /// Digits as they are; the caller's word that they are a JSON number.
    JsonOut &number(std::string_view digits);
    /// Nanoseconds as seconds, as many digits as needed, at most nine.
    JsonOut &seconds(std::int64_t nanoseconds);
    JsonOut &base64(ws::Bytes bytes);
    /// A string made of pieces: open, then any number of base64 pieces (each but the last a multiple of 3 bytes), then close.
    JsonOut &openString();
    JsonOut &base64Piece(ws::Bytes bytes);
    JsonOut &closeString();

    template <typename T>
    JsonOut &member(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }

private:
    void comma();

    std::string &m_out;
    bool m_first = true; ///< nothing stands yet in the innermost object or array
    bool m_afterKey = false;
};

/// Appends text as a JSON string's inside.
void appendEscaped(std::string &out, std::string_view text);
void appendBase64(std::string &out, ws::Bytes bytes);

} // namespace exporters
