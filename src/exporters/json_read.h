#pragma once

#include "ws/bytes.h"
#include "ws/time.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace exporters {

/// Members of an object that somebody else wrote: what is absent or of another type is the fallback.
std::string textOr(const nlohmann::json &object, const char *name, const std::string &fallback = {});
std::uint64_t numberOr(const nlohmann::json &object, const char *name, std::uint64_t fallback = 0);
double realOr(const nlohmann::json &object, const char *name, double fallback = 0);
bool flagOr(const nlohmann::json &object, const char *name, bool fallback = false);
/// The member, or null.
const nlohmann::json &memberOf(const nlohmann::json &object, const char *name);
/// The bytes of a base64 member; nullopt when there is none or it is not base64.
std::optional<ws::ByteBuffer> bytesOr(const nlohmann::json &object, const char *name);
/// "2026-11-20T14:00:59.123456789Z" and with an offset; nullopt when it is no such time.
std::optional<ws::Time> parseIsoTime(const std::string &text);

} // namespace exporters
