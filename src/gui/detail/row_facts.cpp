#include "gui/detail/row_facts.h"

#include "gui/detail/payload_source.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"
#include "gui/text/time_text.h"
#include "gui/timeline/page_column.h"
#include "gui/timeline/row_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

using capture::Record;
using capture::RecordKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RowFacts)
};

QString utf8(std::string_view text)
{
    return harmless(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QString opcodeText(const Record &frame)
{
    return QStringLiteral("0x%1 %2").arg(frame.opcode, 0, 16).arg(utf8(ws::opcodeName(ws::Opcode(frame.opcode))).toLower());
}

QString maskText(const Record &frame)
{
    if (!(frame.flags & capture::Masked))
        return Tr::tr("none");
    return hexText(ws::Bytes(frame.mask), 4);
}

QString rsvText(const Record &frame)
{
    QStringList bits;
    if (frame.rsv & ws::rsv1)
        bits << QStringLiteral("RSV1");
    if (frame.rsv & ws::rsv2)
        bits << QStringLiteral("RSV2");
    if (frame.rsv & ws::rsv3)
        bits << QStringLiteral("RSV3");
    return bits.isEmpty() ? Tr::tr("none") : bits.join(QStringLiteral(", "));
}

QString side(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? Tr::tr("client to server") : Tr::tr("server to client");
}

std::optional<ws::MessageReceived> messageOf(const DetailContext &context)
{
    const auto index = context.message();
    if (!index)
        return std::nullopt;
    const auto event = context.session->event(*index);
    const auto *message = std::get_if<ws::MessageReceived>(&event.body);
    return message ? std::optional(*message) : std::nullopt;
}

/// The Ping that a Pong answers, or the Pong that answers a Ping: the same data, the other direction.
std::optional<std::size_t> partner(const DetailContext &context)
{
    constexpr std::size_t reach = 20'000;
    const auto &records = context.session->records();
    const auto &self = *context.record();
    const bool ping = ws::Opcode(self.opcode) == ws::Opcode::Ping;
    const auto wanted = std::uint8_t(ping ? ws::Opcode::Pong : ws::Opcode::Ping);
    const auto data = context.session->framePayload(self, 0, 125);
    const auto fits = [&](std::size_t index) {
        const auto &other = records.at(index);
        return other.kind == RecordKind::Frame && other.opcode == wanted && other.direction != self.direction
            && context.session->framePayload(other, 0, 125) == data;
    };
    const std::size_t at = context.item.record;
    for (std::size_t step = 1; step < reach; ++step) {
        const bool inside = ping ? at + step < records.size() : step <= at;
        if (!inside)
            break;
        if (const auto index = ping ? at + step : at - step; fits(index))
            return index;
    }
    return std::nullopt;
}

void addPartner(Facts &facts, const DetailContext &context)
{
    const auto opcode = ws::Opcode(context.record()->opcode);
    if (opcode != ws::Opcode::Ping && opcode != ws::Opcode::Pong)
        return;
    const bool ping = opcode == ws::Opcode::Ping;
    const auto other = partner(context);
    if (!other) {
        facts << Fact{ping ? Tr::tr("Pong") : Tr::tr("Ping"), ping ? Tr::tr("none came yet") : Tr::tr("no Ping with the same data"), false};
        return;
    }
    const auto gap = std::abs(context.session->records().at(*other).time - context.record()->time);
    facts << Fact{ping ? Tr::tr("Pong") : Tr::tr("Ping"), ping ? Tr::tr("after %1").arg(duration(ws::Duration(gap))) : Tr::tr("%1 before").arg(duration(ws::Duration(gap))), false};
}

void addTimes(Facts &facts, const DetailContext &context)
{
    const auto &record = *context.record();
    const auto start = context.session->info().start;
    facts << Fact{Tr::tr("Time"), fullTime(start + ws::Duration(record.time)), true};
    facts << Fact{Tr::tr("Since connect"), Tr::tr("%1 s").arg(seconds(ws::Duration(record.time))), true};
    for (auto before = context.item.record; before > 0; --before) {
        const auto &other = context.session->records().at(before - 1);
        if (other.kind != record.kind)
            continue;
        facts << Fact{Tr::tr("Since previous"), duration(ws::Duration(record.time - other.time)), true};
        return;
    }
}

QString frameWords(const DetailContext &context)
{
    const auto &frame = *context.record();
    const auto message = messageOf(context);
    const auto frames = message ? message->frames : 1;
    QStringList parts{frame.flags & capture::Fin || frames > 1 ? QStringLiteral("FIN") : Tr::tr("no FIN")};
    if (frame.rsv)
        parts << rsvText(frame);
    parts << Tr::tr("opcode %1").arg(opcodeText(frame)) << (frame.flags & capture::Masked ? Tr::tr("masked") : Tr::tr("unmasked"));
    const auto wire = message ? message->wireBytes : frame.length;
    const QString many = frames == 1 ? Tr::tr("1 frame") : Tr::tr("%1 frames").arg(count(frames));
    return QStringLiteral("%1, %2: %3").arg(many, bytes(wire), parts.join(QStringLiteral(", ")));
}

QString messageEvent(const DetailContext &context)
{
    const auto payload = payloadOf(context);
    if (!payload.text)
        return Tr::tr("message event, data is a Blob of %1").arg(bytes(payload.size));
    constexpr quint64 countable = 1024 * 1024;
    if (payload.size > countable)
        return Tr::tr("message event, data is a string of %1 in UTF-8").arg(bytes(payload.size));
    return Tr::tr("message event, data is a string of %1 characters").arg(count(quint64(QString::fromUtf8(payload.all(countable)).size())));
}

QString pageWords(const DetailContext &context)
{
    PageColumn column;
    column.setTale(context.tale, context.session->records());
    const auto &record = *context.record();
    const auto page = column.at(record, context.item.record);
    if (page.mark == PageData::Mark::Hidden || page.mark == PageData::Mark::None)
        return Tr::tr("The script is not told.");
    if (page.mark == PageData::Mark::Call)
        return Tr::tr("The script’s own call of send().");
    if (page.text == QLatin1String("message"))
        return messageEvent(context);
    if (page.text == QLatin1String("WebSocket()"))
        return Tr::tr("The script made the object. It cannot read the request.");
    if (page.text == QLatin1String("open"))
        return Tr::tr("open event; of the answer the script sees protocol and extensions only.");
    return page.text.isEmpty() ? Tr::tr("Nothing yet.") : Tr::tr("%1").arg(page.text);
}

} // namespace

Facts frameFacts(const DetailContext &context)
{
    const auto &frame = *context.record();
    const auto message = messageOf(context);
    Facts facts{{Tr::tr("Direction"), side(frame.direction), false}};
    addTimes(facts, context);
    facts << Fact{Tr::tr("Frames"), count(message ? message->frames : 1), false};
    facts << Fact{Tr::tr("On the wire"), Tr::tr("%1 + %2 B header").arg(bytes(message ? message->wireBytes : frame.length)).arg(frame.headerSize), false};
    if (message && message->compressed)
        facts << Fact{Tr::tr("Inflated"), bytes(message->bytes), false};
    facts << Fact{Tr::tr("Opcode"), opcodeText(frame), true} << Fact{QStringLiteral("FIN"), frame.flags & capture::Fin ? QStringLiteral("1") : QStringLiteral("0"), true};
    facts << Fact{Tr::tr("RSV bits"), rsvText(frame), true} << Fact{Tr::tr("Mask"), maskText(frame), true};
    facts << Fact{Tr::tr("Offset"), Tr::tr("%1 in the direction’s byte stream").arg(count(frame.offset)), false};
    if (message && !message->valid)
        facts << Fact{Tr::tr("Valid"), message->compressed ? Tr::tr("no: it does not inflate to valid data") : Tr::tr("no: not UTF-8 throughout"), false};
    addPartner(facts, context);
    for (const auto &badge : rowView(*context.session, context.item.record).badges)
        if (badge.look == Badge::Look::Err || badge.look == Badge::Look::Warn)
            facts << Fact{Tr::tr("Problem"), badge.text, false};
    facts << Fact{Tr::tr("Page’s script"), pageWords(context), false};
    return facts;
}

Facts phaseFacts(const DetailContext &context)
{
    const auto &record = *context.record();
    const auto row = rowView(*context.session, context.item.record);
    Facts facts{{Tr::tr("What"), row.summary, true}};
    addTimes(facts, context);
    const auto event = context.session->event(context.item.record);
    if (const auto *name = std::get_if<ws::NameResolved>(&event.body)) {
        facts << Fact{Tr::tr("Host"), utf8(name->host), true};
        for (const auto &address : name->addresses)
            facts << Fact{Tr::tr("Address"), utf8(address), true};
    } else if (const auto *tls = std::get_if<ws::TlsDone>(&event.body)) {
        facts << Fact{Tr::tr("Version"), utf8(tls->version), true} << Fact{Tr::tr("Cipher"), utf8(tls->cipher), true} << Fact{QStringLiteral("ALPN"), tls->alpn.empty() ? Tr::tr("none") : utf8(tls->alpn), true};
        for (const auto &certificate : tls->chain)
            facts << Fact{Tr::tr("Certificate"), utf8(certificate.subject) + u'\n' + Tr::tr("issued by %1, until %2").arg(utf8(certificate.issuer), fullTime(certificate.notAfter).left(10)), false};
    } else if (const auto *failed = std::get_if<ws::TlsFailed>(&event.body)) {
        for (const auto &certificate : failed->chain)
            facts << Fact{Tr::tr("Certificate"), utf8(certificate.subject) + u'\n' + Tr::tr("issued by %1, until %2").arg(utf8(certificate.issuer), fullTime(certificate.notAfter).left(10)), false};
    } else if (const auto *tried = std::get_if<ws::AddressTried>(&event.body)) {
        facts << Fact{Tr::tr("Address"), QStringLiteral("%1, %2").arg(utf8(tried->remote.address), Tr::tr("port %1").arg(tried->remote.port)), true} << Fact{Tr::tr("Took"), duration(tried->took), true};
    }
    if (record.kind == RecordKind::Fin || record.kind == RecordKind::Rst)
        facts << Fact{Tr::tr("By"), record.direction == ws::Direction::ClientToServer ? Tr::tr("the client") : Tr::tr("the server"), false};
    facts << Fact{Tr::tr("Page’s script"), pageWords(context), false};
    return facts;
}

WireAndPage wireAndPage(const DetailContext &context)
{
    if (!context.record())
        return {};
    const QString wire = context.isFrame() ? frameWords(context) : rowView(*context.session, context.item.record).summary;
    return {wire, pageWords(context)};
}

} // namespace gui
