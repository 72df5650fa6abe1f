#include "mock/control_guard.h"

#include "ws/http_text.h"

#include <algorithm>
#include <array>

namespace mock {

namespace {

/// Compares in a time that does not tell how far it matched.
bool sameSecret(std::string_view a, std::string_view b)
{
    unsigned difference = unsigned(a.size() ^ b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= unsigned(std::uint8_t(a[i]) ^ std::uint8_t(b.empty() ? 0 : b[i % b.size()]));
    return difference == 0 && !b.empty();
}

bool isOurHost(std::string_view host, const std::string &authority)
{
    const auto colon = authority.rfind(':');
    const std::string port = colon == std::string::npos ? std::string() : authority.substr(colon);
    const std::array<std::string, 4> names{authority, "127.0.0.1" + port, "localhost" + port, "[::1]" + port};
    return std::any_of(names.begin(), names.end(), [&](const auto &name) { return ws::equalsIgnoringCase(name, host); });
}

bool isOurOrigin(std::string_view origin, std::string_view host)
{
    return ws::equalsIgnoringCase(origin, "http://" + std::string(host)) || ws::equalsIgnoringCase(origin, "https://" + std::string(host));
}

} // namespace

std::optional<GuardRefusal> turnedAway(const ws::HttpHead &request, const ControlGuard &guard)
{
    const auto host = request.value("Host");
    if (request.count("Host") != 1 || !isOurHost(host, guard.authority))
        return GuardRefusal{403, "The Host field does not name this server."};
    if (request.find("Origin") && !isOurOrigin(request.value("Origin"), host))
        return GuardRefusal{403, "Pages of other origins may not use the control API."};
    const auto authorization = request.value("Authorization");
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme) || !sameSecret(authorization.substr(scheme.size()), guard.token))
        return GuardRefusal{401, "Send the token that the server printed: Authorization: Bearer TOKEN."};
    return std::nullopt;
}

} // namespace mock
