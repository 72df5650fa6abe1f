#pragma once

#include <nlohmann/json.hpp>

#include <string>

// Includes nlohmann/json.hpp: for .cpp files only.
namespace mock {

/// One line of JSON; bytes that are no UTF-8 become U+FFFD.
inline std::string jsonText(const nlohmann::ordered_json &json, int indent = -1)
{
    return json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace mock
