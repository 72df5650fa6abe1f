#pragma once

#include <string_view>

namespace exporters {

/// Whether a JSON field, query value, cookie or header of that name holds a secret: its words ("apiKey", "x-auth-token",
/// "session_id") are looked at, so that "keyboard" is none.
bool isSecretName(std::string_view name);

} // namespace exporters
