#pragma once

#include "ws/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ws {

/// One header field in wire order. `name` keeps its case; `value` is trimmed of spaces and tabs, obs-fold joined by one space.
struct HttpField {
    std::string name;
    std::string value;
    std::uint32_t offset = 0; ///< of the field's first byte within HttpHead::raw
    std::uint32_t size = 0; ///< bytes up to and including its line end(s)

    friend bool operator==(const HttpField &, const HttpField &) = default;
};

enum class HttpKind : std::uint8_t { Request, Response };

/// An HTTP/1.1 head: the verbatim bytes and the parsed view beside them (RFC 9112, 2 to 5). Parsing never fails: what
/// could not be understood is empty here and a Violation beside it.
struct HttpHead {
    HttpKind kind = HttpKind::Request;
    ByteBuffer raw; ///< start line to the empty line, both included
    std::string startLine; ///< without its line end
    std::string method, target; ///< requests
    int status = 0; ///< responses; 0 when there is none
    std::string reason; ///< responses
    std::string version; ///< "HTTP/1.1" as received
    std::vector<HttpField> fields;

    /// The first field of that name, compared without case; nullptr when there is none.
    const HttpField *find(std::string_view name) const;
    /// The first value of that name, or an empty view.
    std::string_view value(std::string_view name) const;
    /// Values of all fields of that name, joined by ", " as RFC 9110, 5.2 reads a list.
    std::string joined(std::string_view name) const;
    std::size_t count(std::string_view name) const;
    /// True when the comma list of all fields of that name holds the token, compared without case (RFC 9110, 5.6.1).
    bool hasToken(std::string_view name, std::string_view token) const;
};

/// ASCII comparison without case (RFC 9110, 5.1: field names are case-insensitive).
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The elements of a comma list, trimmed, empty elements left out, commas inside quoted strings kept.
std::vector<std::string> splitList(std::string_view value);

} // namespace ws
