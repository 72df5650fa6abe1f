#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace gui {

/// What the composer asks to be sent.
struct Outgoing {
    enum class Kind : std::uint8_t { Text, Binary, Ping, Pong, Close } kind = Kind::Text;
    QByteArray data; ///< UTF-8 for Text; Close: the reason
    unsigned fragments = 1;
    bool compress = false;
    std::optional<std::uint16_t> code; ///< Close
};

constexpr int outgoingKinds = 5;

/// Bytes of "08 96 01" or "089601"; nullopt when it is not hex.
std::optional<QByteArray> bytesFromHex(const QString &text);
/// nullopt when it is not base64.
std::optional<QByteArray> bytesFromBase64(const QString &text);
/// Bytes of a frame's header as a client writes it (RFC 6455, 5.2): with a mask.
int clientHeaderBytes(qsizetype payload);

} // namespace gui

Q_DECLARE_METATYPE(gui::Outgoing)
