#pragma once

#include <span>
#include <string_view>

namespace explain {

/// What a status says about an opening handshake; phrases are those of the IANA registry (RFC 9110, 15).
struct StatusMeaning {
    int status;
    std::string_view phrase, meaning;
};

/// Who answered, told by a field of the head; an empty `part` asks only for the field.
struct ServerSign {
    std::string_view field, part, server;
};

/// A body known by its words. `server` may be empty where the text is common to several.
struct BodySign {
    std::string_view part, server, says;
};

/// A field of the answer with a sentence about its value.
struct FieldSign {
    std::string_view name, id, pattern;
};

std::span<const StatusMeaning> statusMeanings();
std::span<const ServerSign> serverSigns();
std::span<const BodySign> bodySigns();
std::span<const FieldSign> fieldSigns();

} // namespace explain
