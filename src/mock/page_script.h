#pragma once

#include <string_view>

namespace mock {

/// Of an address' page: opens the socket, lists what the page's script saw in #events and window.wiretaleEvents.
extern const std::string_view tryItScript;
/// Of the page of all addresses: the search field.
extern const std::string_view searchScript;

} // namespace mock
