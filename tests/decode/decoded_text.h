#pragma once

#include "decode/decoder.h"

#include <QByteArray>
#include <QString>

/// Words for what was decoded, so that a row of a test's table is one line.
namespace decoded {

ws::ByteBuffer bytes(const QByteArray &text);
/// {"a": 1, "b": ["x"]}: keys and values as they are, "~" behind what was cut.
QString tree(const decode::Node &node);
/// "request 7 sum", "reply 7 failed"; empty for Part::None.
QString exchange(const decode::Exchange &exchange);
/// "summary | exchange | tree", and " | fault" where there is one.
QString all(const decode::Decoded &decoded);

/// Every node's range lies within its parent's, and the root's within the payload.
bool rangesNest(const decode::Node &root, std::uint64_t size);

} // namespace decoded
