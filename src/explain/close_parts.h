#pragma once

#include "explain/close_exchange.h"

#include <optional>
#include <string>
#include <vector>

namespace explain::closing {

bool isServer(ws::Direction direction);
std::string theSide(ws::Direction direction); ///< "the server"
std::string TheSide(ws::Direction direction); ///< "The server"
Evidence evidenceOf(const CloseFact &close);
/// TCP has ended, or nothing more will be recorded.
bool isOver(const SessionFacts &facts);

/// The first FIN or RST, with its sender.
struct TcpEnd {
    ws::Direction by;
    bool reset;
    ws::Time time;
    std::optional<std::size_t> record;
};
std::optional<TcpEnd> firstEnd(const SessionFacts &facts);

/// The ladder's rows; there is a Close.
std::vector<CloseRow> ladderRows(const SessionFacts &facts);
/// What can be said of the exchange, in order; the rest of it is filled in.
std::vector<Claim> closeClaims(const CloseExchange &exchange, const SessionFacts &facts);

} // namespace explain::closing
