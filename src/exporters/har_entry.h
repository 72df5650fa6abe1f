#pragma once

#include "exporters/har_message.h"
#include "exporters/listed_session.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <vector>

namespace exporters {

/// A message whose content stands in the scratch file, or what the browser's console said.
struct HarItem {
    ws::Time time{};
    ws::Direction direction = ws::Direction::ServerToClient;
    ws::Opcode kind = ws::Opcode::Text;
    std::uint64_t position = 0, size = 0; ///< in the scratch file
    std::optional<std::string> note;
};

HarItem itemOf(const HarMessage &message, capture::Scratch &scratch);

/// Whether an entry of `log.entries` is about a WebSocket: said so, by its URL or by its request's Upgrade.
bool isWebSocketEntry(const nlohmann::json &entry);

/// The session of an entry, with its messages.
std::shared_ptr<const ListedSession> sessionOf(const nlohmann::json &entry, std::vector<HarItem> items, capture::SessionId id,
                                               const std::shared_ptr<capture::Scratch> &scratch);

} // namespace exporters
