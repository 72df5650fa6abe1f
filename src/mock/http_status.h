#pragma once

#include <string>
#include <string_view>

namespace mock {

/// "Service Unavailable"; "Unassigned" for a status without a phrase of its own (RFC 9110, 15, and IANA's registry).
std::string_view statusPhrase(int status);
/// "503 Service Unavailable".
std::string statusText(int status);
/// False for 1xx, 204 and 304 (RFC 9110, 6.4.1).
bool mayHaveBody(int status);

} // namespace mock
