#include "gui/timeline/frame_badges.h"

#include "gui/paint/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

using capture::Record;
using capture::RecordKind;

namespace {

struct RuleWords {
    ws::Rule rule;
    const char *words;
};

constexpr RuleWords ruleWords[] = {
    {ws::Rule::RequestKey, QT_TRANSLATE_NOOP("FrameBadges", "bad key")},
    {ws::Rule::RequestVersion, QT_TRANSLATE_NOOP("FrameBadges", "bad version")},
    {ws::Rule::AnswerNoAccept, QT_TRANSLATE_NOOP("FrameBadges", "no accept key")},
    {ws::Rule::AnswerBadAccept, QT_TRANSLATE_NOOP("FrameBadges", "wrong accept key")},
    {ws::Rule::AnswerSubprotocolNotOffered, QT_TRANSLATE_NOOP("FrameBadges", "subprotocol not offered")},
    {ws::Rule::AnswerExtensionNotOffered, QT_TRANSLATE_NOOP("FrameBadges", "extension not offered")},
    {ws::Rule::ReservedBits, QT_TRANSLATE_NOOP("FrameBadges", "reserved bit set")},
    {ws::Rule::ReservedOpcode, QT_TRANSLATE_NOOP("FrameBadges", "reserved opcode")},
    {ws::Rule::LengthNotMinimal, QT_TRANSLATE_NOOP("FrameBadges", "length not minimal")},
    {ws::Rule::LengthNegative, QT_TRANSLATE_NOOP("FrameBadges", "impossible length")},
    {ws::Rule::FragmentedControl, QT_TRANSLATE_NOOP("FrameBadges", "fragmented control frame")},
    {ws::Rule::ControlTooLong, QT_TRANSLATE_NOOP("FrameBadges", "over 125 bytes")},
    {ws::Rule::ClientFrameNotMasked, QT_TRANSLATE_NOOP("FrameBadges", "not masked")},
    {ws::Rule::ServerFrameMasked, QT_TRANSLATE_NOOP("FrameBadges", "masked")},
    {ws::Rule::UnexpectedContinuation, QT_TRANSLATE_NOOP("FrameBadges", "continues nothing")},
    {ws::Rule::ExpectedContinuation, QT_TRANSLATE_NOOP("FrameBadges", "interrupts a message")},
    {ws::Rule::DataAfterClose, QT_TRANSLATE_NOOP("FrameBadges", "after Close")},
    {ws::Rule::FrameAfterClose, QT_TRANSLATE_NOOP("FrameBadges", "after Close")},
    {ws::Rule::ClosePayloadOneByte, QT_TRANSLATE_NOOP("FrameBadges", "half a code")},
    {ws::Rule::CloseCodeReserved, QT_TRANSLATE_NOOP("FrameBadges", "reserved code")},
    {ws::Rule::CloseCodeOutOfRange, QT_TRANSLATE_NOOP("FrameBadges", "code out of range")},
    {ws::Rule::CloseReasonNotUtf8, QT_TRANSLATE_NOOP("FrameBadges", "reason not UTF-8")},
    {ws::Rule::TextNotUtf8, QT_TRANSLATE_NOOP("FrameBadges", "not UTF-8")},
    {ws::Rule::CompressedControl, QT_TRANSLATE_NOOP("FrameBadges", "RSV1 on a control frame")},
    {ws::Rule::CompressedNotNegotiated, QT_TRANSLATE_NOOP("FrameBadges", "RSV1 not negotiated")},
    {ws::Rule::DeflateData, QT_TRANSLATE_NOOP("FrameBadges", "does not inflate")},
    {ws::Rule::MessageTooBig, QT_TRANSLATE_NOOP("FrameBadges", "over the limit")},
    {ws::Rule::PongWithoutPing, QT_TRANSLATE_NOOP("FrameBadges", "no Ping asked")},
    {ws::Rule::PongDiffers, QT_TRANSLATE_NOOP("FrameBadges", "Differs from its Ping")},
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FrameBadges)
};

Badge badgeOf(ws::Rule rule)
{
    const bool error = ws::ruleInfo(rule).severity == ws::Severity::Error;
    return {error ? Badge::Look::Err : Badge::Look::Warn, ruleBadge(rule),
            error ? QStringLiteral("octx") : QStringLiteral("warn")};
}

bool endsViolations(const Record &record)
{
    return record.kind == RecordKind::Frame || record.kind == RecordKind::Head;
}

/// A violation's record follows its frame's closely; those of later fragments are theirs.
QList<Badge> violationBadges(const capture::Session &session, std::size_t index, std::uint32_t frame)
{
    constexpr std::size_t reach = 24;
    const auto &records = session.records();
    QList<Badge> badges;
    for (auto next = index + 1; next < std::min(records.size(), index + reach); ++next) {
        const auto &record = records.at(next);
        if (endsViolations(record))
            break;
        if (record.kind != RecordKind::Violation || record.link != frame)
            continue;
        const auto rule = ws::Rule(record.rule);
        if (ws::ruleInfo(rule).severity != ws::Severity::Note)
            badges.push_back(badgeOf(rule));
    }
    return badges;
}

QList<Badge> carriageBadges(const capture::Session &session, const Record &frame)
{
    const auto index = session.findMessage(frame.link);
    if (!index)
        return {};
    const auto event = session.event(*index);
    const auto *message = std::get_if<ws::MessageReceived>(&event.body);
    QList<Badge> badges;
    if (message && message->frames > 1)
        badges.push_back({Badge::Look::Plain, Tr::tr("%1 frames").arg(count(message->frames)), QStringLiteral("frag")});
    if (message && message->compressed && message->wireBytes > 0 && message->bytes >= 2 * message->wireBytes) {
        const auto ratio = double(message->bytes) / double(message->wireBytes);
        badges.push_back({Badge::Look::Plain, Tr::tr("deflate %1 : 1").arg(ratio, 0, 'f', 1), {}});
    }
    return badges;
}

bool sentByHand(const capture::Session &session, const Record &frame)
{
    return ws::Opcode(frame.opcode) == ws::Opcode::Ping && frame.direction == ws::Direction::ClientToServer
        && session.info().mode == capture::Mode::Connect;
}

bool isEcho(const capture::Session &session, const Record &frame, std::size_t index)
{
    if (ws::Opcode(frame.opcode) != ws::Opcode::Close)
        return false;
    constexpr std::size_t reach = 64;
    for (auto before = index; before > 0 && index - before < reach; --before) {
        const auto &record = session.records().at(before - 1);
        if (record.kind == RecordKind::Close)
            return record.direction != frame.direction;
    }
    return false;
}

} // namespace

QString ruleBadge(ws::Rule rule)
{
    const auto *row = std::find_if(std::begin(ruleWords), std::end(ruleWords), [rule](const RuleWords &each) { return each.rule == rule; });
    if (row != std::end(ruleWords))
        return Tr::tr(row->words);
    const auto id = ws::ruleInfo(rule).id;
    return QString::fromLatin1(id.data(), qsizetype(id.size())).replace(u'-', u' ');
}

QList<Badge> frameBadges(const capture::Session &session, std::size_t record)
{
    const auto &frame = session.records().at(record);
    QList<Badge> badges;
    if (frame.flags & capture::Marked)
        badges.push_back({Badge::Look::Strong, Tr::tr("marked"), QStringLiteral("pin")});
    if (frame.flags & (capture::Problem | capture::Invalid))
        badges += violationBadges(session, record, frame.number);
    if (isEcho(session, frame, record))
        badges.push_back({Badge::Look::Plain, Tr::tr("echo"), {}});
    if (frame.flags & (capture::Fragment | capture::Compressed) || !(frame.flags & capture::Fin))
        badges += carriageBadges(session, frame);
    if (sentByHand(session, frame))
        badges.push_back({Badge::Look::Plain, Tr::tr("sent by hand"), {}});
    return badges;
}

QList<Badge> headBadges(const capture::Session &session, std::size_t record)
{
    return violationBadges(session, record, 0);
}

} // namespace gui
