#pragma once

#include "mock/behaviours/arguments.h"

// The pieces that behaviours are put together from; each reads the common parameters it is about.
namespace mock::parts {

/// delay=, chop=, gap=: what comes before the answer.
Steps beforeAnswer(const Arguments &arguments);
/// `accept` with subprotocol= and header=, then after= (unless the behaviour has its own meaning for it) and messages=.
Steps acceptance(const Arguments &arguments, Accept accept = {});
/// Before the answer, then the acceptance.
Steps open(const Arguments &arguments, Accept accept = {});
/// Opens as an ordinary server: permessage-deflate if offered and the server allows it.
Steps openOrdinary(const Arguments &arguments);
/// Refuses: before the answer, `respond` with header= and reason=, then the end.
Steps refuse(const Arguments &arguments, Respond respond);
/// Steps, then end= as the address or the behaviour has it.
Steps ended(Steps steps, const Arguments &arguments);
/// Opens, sends one frame, ends.
Steps openAndSend(const Arguments &arguments, SendFrame frame);

SendFrame frame(ws::Opcode opcode, ws::Bytes payload);
SendFrame textFrame(std::string_view payload);
/// A Close frame with that payload, whatever its size.
SendFrame closeFrame(ws::Bytes payload);
/// A Close payload: the code in network order, then the reason (RFC 6455, 5.5.1).
ws::ByteBuffer closePayload(std::uint16_t code, std::string_view reason);
ws::ByteBuffer copy(ws::Bytes bytes);
Send text(std::string_view payload);
std::shared_ptr<const Steps> shared(Steps steps);
/// Appends all of `more`.
void add(Steps &steps, Steps more);

/// The text that broken frames carry.
inline constexpr std::string_view hello = "Hello";

} // namespace mock::parts
