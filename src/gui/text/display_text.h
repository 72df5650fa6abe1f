#pragma once

#include "ws/bytes.h"

#include <QString>

#include <string_view>

namespace gui {

/// Whether line ends and tabs of a text stay what they are, or become pictures of themselves.
enum class Lines { One, Many };

/// Peer text made safe to show: control characters become their pictures (U+2400...), bidi controls and other invisible
/// characters that could reorder or hide words become "<U+202E>". Never returns markup; show it as Qt::PlainText.
QString harmless(const QString &text, Lines lines = Lines::One);

/// Bytes of the peer as harmless text: UTF-8, a replacement character for each fault, at most `limit` bytes and then "…".
QString peerText(std::string_view bytes, Lines lines = Lines::One, qsizetype limit = 4096);
QString peerText(ws::Bytes bytes, Lines lines = Lines::One, qsizetype limit = 4096);

/// A tool tip that shows the text as it is, whatever it looks like.
QString plainToolTip(const QString &text);

/// "08 96 01 12": at most `limit` bytes, then "…".
QString hexText(ws::Bytes bytes, qsizetype limit = 64);

} // namespace gui
