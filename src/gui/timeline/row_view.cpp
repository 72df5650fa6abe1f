#include "gui/timeline/row_view.h"

#include "explain/code_explanation.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"
#include "gui/timeline/frame_badges.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

using capture::Record;
using capture::RecordKind;
using Shape = LaneData::Shape;

namespace {

constexpr std::uint64_t previewBytes = 400;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RowView)
};

LaneData lane(Shape shape, ws::Direction direction)
{
    LaneData data;
    data.shape = shape;
    data.towards = direction == ws::Direction::ClientToServer ? LaneData::Towards::Server : LaneData::Towards::Client;
    return data;
}

QString text(const std::string &ours)
{
    return harmless(QString::fromStdString(ours));
}

struct OpcodeLook {
    ws::Opcode opcode;
    const char *icon;
    const char *word;
    Shape shape;
};

constexpr OpcodeLook opcodeLooks[] = {
    {ws::Opcode::Text, "text", QT_TRANSLATE_NOOP("RowView", "Text"), Shape::Text},
    {ws::Opcode::Binary, "bin", QT_TRANSLATE_NOOP("RowView", "Binary"), Shape::Binary},
    {ws::Opcode::Close, "close", QT_TRANSLATE_NOOP("RowView", "Close"), Shape::Close},
    {ws::Opcode::Ping, "ping", QT_TRANSLATE_NOOP("RowView", "Ping"), Shape::Ping},
    {ws::Opcode::Pong, "pong", QT_TRANSLATE_NOOP("RowView", "Pong"), Shape::Pong},
    {ws::Opcode::Continuation, "frag", QT_TRANSLATE_NOOP("RowView", "Cont."), Shape::Text},
};

constexpr OpcodeLook reservedLook{ws::Opcode(0x3), "help", QT_TRANSLATE_NOOP("RowView", "Reserved"), Shape::Bad};

const OpcodeLook &lookOf(ws::Opcode opcode)
{
    const auto *look = std::find_if(std::begin(opcodeLooks), std::end(opcodeLooks), [opcode](const OpcodeLook &each) { return each.opcode == opcode; });
    return look == std::end(opcodeLooks) ? reservedLook : *look;
}

// --- frames

ws::ByteBuffer preview(const capture::Session &session, const Record &frame)
{
    if (frame.flags & (capture::Compressed | capture::Fragment))
        if (const auto message = session.findMessage(frame.link))
            return session.messagePayload(session.records().at(*message), 0, previewBytes);
    return session.framePayload(frame, 0, previewBytes);
}

bool isPrintable(const ws::ByteBuffer &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte >= 0x20 && byte != 0x7F; });
}

QString closeSummary(const capture::Session &session, std::size_t index)
{
    constexpr std::size_t reach = 8;
    const auto end = std::min(session.records().size(), index + reach);
    for (auto next = index + 1; next < end; ++next) {
        if (session.records().at(next).kind != RecordKind::Close)
            continue;
        const auto event = session.event(next);
        const auto &close = std::get<ws::CloseReceived>(event.body);
        if (!close.code)
            return close.valid ? Tr::tr("no code") : Tr::tr("a code cut in half");
        const auto words = close.reason.empty() ? text(explain::explainCode(*close.code).name) : peerText(std::string_view(close.reason));
        return QStringLiteral("%1 %2").arg(*close.code).arg(words).trimmed();
    }
    return {};
}

QString frameSummary(const capture::Session &session, const Record &frame, std::size_t index)
{
    const auto opcode = ws::Opcode(frame.opcode);
    if (opcode == ws::Opcode::Close)
        return closeSummary(session, index);
    const auto bytes = preview(session, frame);
    if (bytes.empty())
        return Tr::tr("no data");
    const bool isText = opcode == ws::Opcode::Text || (ws::isControl(opcode) && isPrintable(bytes));
    return isText ? peerText(ws::Bytes(bytes)) : hexText(bytes, 48);
}

quint64 wireBytes(const capture::Session &session, const Record &frame)
{
    if (!(frame.flags & capture::Fragment) || ws::isControl(ws::Opcode(frame.opcode)))
        return frame.length;
    const auto index = session.findMessage(frame.link);
    if (!index)
        return frame.length;
    const auto event = session.event(*index);
    return std::get<ws::MessageReceived>(event.body).wireBytes;
}

RowView frameView(const capture::Session &session, const Record &frame, std::size_t index)
{
    const auto &look = lookOf(ws::Opcode(frame.opcode));
    RowView view;
    view.icon = QString::fromLatin1(look.icon);
    view.kind = Tr::tr(look.word);
    if (&look == &reservedLook)
        view.kind = QStringLiteral("0x%1").arg(frame.opcode, 0, 16);
    view.summary = frameSummary(session, frame, index);
    view.badges = frameBadges(session, index);
    view.lane = lane(look.shape, frame.direction);
    view.bytes = wireBytes(session, frame);
    return view;
}

// --- everything else: one overload for each body

struct Describe {
    const capture::Session &session;
    const Record &record;
    std::size_t index;

    RowView row(const char *icon, const QString &kind, const QString &summary, Shape shape) const
    {
        RowView view;
        view.icon = QString::fromLatin1(icon);
        view.kind = kind;
        view.summary = summary;
        view.lane = lane(shape, record.direction);
        return view;
    }

    RowView operator()(const ws::NameResolved &name) const
    {
        QStringList addresses;
        for (const auto &address : name.addresses)
            addresses << QStringLiteral("%1 (%2)").arg(text(address), address.find(':') == std::string::npos ? QStringLiteral("A") : QStringLiteral("AAAA"));
        const QString found = name.outcome == ws::Outcome::Ok ? addresses.join(QStringLiteral(", ")) : text(name.error);
        return row(name.outcome == ws::Outcome::Ok ? "globe" : "nohost", Tr::tr("DNS"), Tr::tr("%1, %2").arg(found, duration(name.took)), Shape::Dns);
    }
    RowView operator()(const ws::AddressTried &tried) const
    {
        const QString port = Tr::tr("port %1").arg(tried.remote.port);
        if (tried.outcome == ws::Outcome::Ok)
            return row("tcp", Tr::tr("TCP"), Tr::tr("%1, %2").arg(port, duration(tried.took)), Shape::Tcp);
        const QString where = QStringLiteral("%1 %2").arg(text(tried.remote.address), port);
        const QString why = tried.outcome == ws::Outcome::Cancelled ? Tr::tr("given up for another address") : text(tried.error);
        return row(tried.outcome == ws::Outcome::Cancelled ? "tcp" : "door", Tr::tr("TCP"), Tr::tr("%1: %2").arg(where, why), Shape::Tcp);
    }
    RowView operator()(const ws::TcpConnected &tcp) const
    {
        return row("tcp", Tr::tr("TCP"), Tr::tr("%1 to port %2").arg(text(tcp.local.address)).arg(tcp.remote.port), Shape::Tcp);
    }
    RowView operator()(const ws::TlsDone &tls) const
    {
        const QString version = QString::fromStdString(tls.version).replace(QStringLiteral("TLSv"), QStringLiteral("TLS "));
        const QString check = tls.fault.empty() ? tls.verified ? Tr::tr("valid") : Tr::tr("not checked") : text(tls.fault);
        return row("lock", Tr::tr("TLS"), Tr::tr("%1, %2, %3").arg(version, check, duration(tls.took)), Shape::Tcp);
    }
    RowView operator()(const ws::TlsFailed &failed) const { return row("lockx", Tr::tr("TLS"), text(failed.says), Shape::Tcp); }
    RowView operator()(const ws::ProxyAnswered &proxy) const { return row("relay", Tr::tr("Proxy"), text(proxy.says), Shape::Tcp); }
    RowView operator()(const ws::HeadReceived &head) const
    {
        auto view = row("http", Tr::tr("HTTP"), text(head.head->startLine), Shape::Http);
        view.badges = headBadges(session, index);
        view.bytes = head.head->raw.size();
        return view;
    }
    RowView operator()(const ws::BodyReceived &body) const
    {
        auto view = row("http", Tr::tr("Body"), body.data ? peerText(ws::Bytes(*body.data), Lines::One, qsizetype(previewBytes)) : QString(), Shape::Http);
        view.bytes = body.total;
        return view;
    }
    RowView operator()(const ws::FramingLost &lost) const { return row("broken", Tr::tr("Lost"), text(lost.why), Shape::Bad); }
    RowView operator()(const ws::FinReceived &) const
    {
        const bool client = record.direction == ws::Direction::ClientToServer;
        return row("flag", Tr::tr("TCP"), client ? Tr::tr("client FIN") : Tr::tr("server FIN"), Shape::Fin);
    }
    RowView operator()(const ws::RstReceived &) const { return row("bolt", Tr::tr("TCP"), Tr::tr("reset"), Shape::Rst); }
    RowView operator()(const ws::TimeoutReached &timeout) const
    {
        return row("clock", Tr::tr("Time"), Tr::tr("limit of %1 reached").arg(duration(timeout.limit)), Shape::None);
    }
    RowView operator()(const ws::LocalAction &action) const
    {
        const QString words = action.detail.empty() ? text(action.what) : Tr::tr("%1: %2").arg(text(action.what), text(action.detail));
        return row("user", Tr::tr("Here"), words, Shape::None);
    }
    RowView operator()(const ws::Note &note) const { return row("info", Tr::tr("Note"), text(note.text), Shape::None); }
    template <typename Body>
    RowView operator()(const Body &) const
    {
        return {}; // no row of its own
    }
};

} // namespace

RowView rowView(const capture::Session &session, std::size_t index)
{
    const auto &record = session.records().at(index);
    if (record.kind == RecordKind::Frame)
        return frameView(session, record, index);
    const auto event = session.event(index);
    return std::visit(Describe{session, record, index}, event.body);
}

RowView fragmentView(const capture::Session &session, std::size_t index)
{
    const auto &frame = session.records().at(index);
    RowView view;
    view.icon = QStringLiteral("frag");
    view.kind = Tr::tr("frame");
    const bool last = frame.flags & capture::Fin;
    const bool text = !(frame.flags & capture::Compressed) && frame.opcode == std::uint8_t(ws::Opcode::Text);
    const auto bytes = session.framePayload(frame, 0, previewBytes);
    view.summary = text ? peerText(ws::Bytes(bytes)) : hexText(bytes, 32);
    view.badges = {{Badge::Look::Plain, last ? Tr::tr("FIN, last frame") : Tr::tr("more follow"), {}}};
    view.lane = lane(Shape::Text, frame.direction);
    view.bytes = frame.length;
    return view;
}

} // namespace gui
