#pragma once

#include <cstdint>

namespace gui {

/// What the mock server can be told about one client.
enum class ClientCommand : std::uint8_t { Open, Close, Drop, Reset, Send, Hold };

} // namespace gui
