#pragma once

#include "exporters/redaction.h"
#include "explain/close_exchange.h"

#include <string>

namespace exporters {

/// The close exchange as an inline SVG: client and server lifelines, a row for each frame and end of TCP.
std::string closeLadderSvg(const explain::CloseExchange &exchange, Redactor &redactor);
/// The same as lines of text.
std::string closeLadderText(const explain::CloseExchange &exchange, Redactor &redactor);

} // namespace exporters
