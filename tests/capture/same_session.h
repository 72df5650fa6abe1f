#pragma once

#include "capture/filter.h"

#include <QString>

namespace recorded {

inline QString told(const capture::Session &session, std::size_t index)
{
    const capture::Record &r = session.records().at(index);
    const ws::ByteBuffer payload = r.kind == capture::RecordKind::Frame ? session.framePayload(r, 0, ~0ull)
        : r.kind == capture::RecordKind::Message                        ? session.messagePayload(r, 0, ~0ull)
                                                                        : ws::ByteBuffer();
    return QString("%1 kind %2 dir %3 time %4 offset %5 length %6 number %7 link %8 op %9 ")
               .arg(index).arg(int(r.kind)).arg(int(r.direction)).arg(r.time).arg(r.offset).arg(r.length)
               .arg(r.number).arg(r.link).arg(r.opcode)
        + QString("rsv %1 flags %2 header %3 form %4 rule %5 payload %6 says %7 %8")
              .arg(r.rsv).arg(std::uint8_t(r.flags)).arg(r.headerSize).arg(int(r.lengthForm)).arg(r.rule)
              .arg(QString::number(qHashBits(payload.data(), payload.size())),
                   QString::fromStdString(capture::summaryOf(session, index)),
                   QString::fromStdString(session.markNote(index)));
}

inline QString told(const capture::SessionInfo &info)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    return QStringList{text(std::string(capture::modeId(info.mode))), text(info.url), text(info.name), text(info.profile),
                       QString::number(info.start.time_since_epoch().count()), text(info.client.address),
                       QString::number(info.client.port), text(info.server.address), QString::number(info.server.port),
                       info.tls ? "tls" : "plain", text(info.leg), QString::number(info.pair), text(info.behaviour),
                       text(info.missing)}
        .join(" | ");
}

/// The first difference of two sessions; empty: they tell the same.
inline QString difference(const capture::Session &a, const capture::Session &b)
{
    if (told(a.info()) != told(b.info()))
        return told(a.info()) + "\n" + told(b.info());
    for (std::size_t i = 0; i < std::min(a.records().size(), b.records().size()); ++i)
        if (told(a, i) != told(b, i))
            return told(a, i) + "\n" + told(b, i);
    if (a.records().size() != b.records().size())
        return QString("%1 and %2 records").arg(a.records().size()).arg(b.records().size());
    for (const auto direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient})
        if (a.streamSize(direction) != b.streamSize(direction) || a.unreadBytes(direction) != b.unreadBytes(direction)
            || a.wire(direction, 0, ~0ull) != b.wire(direction, 0, ~0ull))
            return "the streams differ";
    return {};
}

} // namespace recorded
