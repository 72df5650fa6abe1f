#pragma once

#include "ws/event.h"

#include <optional>

namespace ws {

/// What is wrong with sending this close code (RFC 6455, 7.4); nullopt when it may be sent.
std::optional<Rule> closeCodeFault(std::uint16_t code);

/// Reads a Close frame's whole payload (RFC 6455, 5.5.1). What is wrong is appended to `violations`, offsets from
/// `payloadOffset` on.
CloseReceived readClosePayload(Bytes payload, std::uint64_t payloadOffset, std::vector<Violation> &violations);

/// The payload of a Close frame; empty without a code.
ByteBuffer closePayload(std::optional<std::uint16_t> code, std::string_view reason);

} // namespace ws
