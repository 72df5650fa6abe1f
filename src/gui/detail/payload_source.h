#pragma once

#include "gui/detail/detail_context.h"
#include "gui/paint/hex_view.h"

#include <QByteArray>

namespace gui {

/// The bytes behind a row: a message's joined and inflated, a control frame's, a fragment's, a refusal's body.
struct PayloadSource {
    quint64 size = 0;
    std::function<QByteArray(quint64 from, quint64 count)> read; ///< empty where the row has no payload
    bool text = false; ///< the sender called it text
    bool inflated = false;
    bool valid = true;

    bool exists() const { return bool(read); }
    QByteArray all(quint64 limit) const { return exists() ? read(0, std::min(size, limit)) : QByteArray(); }
    HexSource hex() const { return {size, read}; }
};

PayloadSource payloadOf(const DetailContext &context);
QByteArray toQt(const ws::ByteBuffer &bytes);

} // namespace gui
