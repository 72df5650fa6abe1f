#pragma once

#include "explain/sentence.h"
#include "explain/session_facts.h"
#include "explain/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// One row of the close ladder, in order of time.
struct CloseRow {
    enum class Kind : std::uint8_t { Frame, Close, Echo, LateFrame, Fin, Rst, Timeout, PageEvent } kind = Kind::Frame;
    ws::Direction direction = ws::Direction::ServerToClient;
    ws::Time time{};
    ws::Duration sinceClose{}; ///< from the first Close; negative before it
    std::string label; ///< "Close 4401 “Unauthorized”", "TCP FIN"
    std::string badge; ///< "echo", "after Close"; empty: none
    Evidence evidence;
};

/// The closing handshake of a session (RFC 6455, 7.1), as the ladder and its cards show it.
struct CloseExchange {
    std::optional<ws::Direction> startedBy; ///< sender of the first Close; nullopt: no Close at all
    bool crossing = false; ///< both sent theirs before they had seen the other's
    std::optional<ws::Duration> echoDelay; ///< first Close to the other side's
    std::optional<std::uint16_t> serverCode, clientCode; ///< code each side would report: 1005 empty, 1006 none came
    std::uint64_t lateFrames = 0;
    std::optional<ws::Direction> tcpEndedBy;
    bool tcpEndedByReset = false;
    std::optional<ws::Duration> closeToEnd; ///< first Close to the first FIN or RST
    std::optional<bool> clean; ///< nullopt: not over yet
    std::vector<Check> tests; ///< of the clean card: both Closes, nothing after, TCP's end
    std::vector<CloseRow> rows; ///< from the last frame before the Close to the end of TCP
    std::vector<Claim> claims;
};

CloseExchange closeExchange(const SessionFacts &facts);

} // namespace explain
