#pragma once

#include <QString>

#include <chrono>

namespace gui {

/// "16 412" with thin spaces.
QString count(quint64 number);
/// "162 B", "16 412 B", "96 kB", "3.1 MB".
QString bytes(quint64 number);
/// "162 B", "3.1 kB", "41 kB": where room is short.
QString bytesBrief(quint64 number);
/// "61.2 ms", "3.4 s", "2 min 14 s".
QString duration(std::chrono::nanoseconds time);
/// "0:20", "2:14" for axes and chapters.
QString clock(std::chrono::nanoseconds time);
/// Peer text made safe to show on one line: control and bidi characters become visible, at most `limit` characters.
QString shown(const QString &peerText, int limit = 4096);

} // namespace gui
