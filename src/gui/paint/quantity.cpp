#include "gui/paint/quantity.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

constexpr QChar thinSpace(0x2009);

QString decimal(double value, int places)
{
    return QLocale::c().toString(value, 'f', places);
}

struct ByteUnit { quint64 from; double size; const char *name; };
constexpr ByteUnit byteUnits[] = {
    {1'000'000'000, 1e9, "GB"},
    {1'000'000, 1e6, "MB"},
    {100'000, 1e3, "kB"}, // below, the exact number says more
};

/// Control, format and bidi characters, which could hide or turn round what stands beside them.
bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString count(quint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, thinSpace);
    return digits;
}

QString bytes(quint64 number)
{
    for (const ByteUnit &unit : byteUnits) {
        if (number >= unit.from)
            return QStringLiteral("%1 %2").arg(decimal(double(number) / unit.size, double(number) >= 100 * unit.size ? 0 : 1),
                                               QLatin1StringView(unit.name));
    }
    return QStringLiteral("%1 B").arg(count(number));
}

QString bytesBrief(quint64 number)
{
    if (number < 1000 || number >= 1'000'000)
        return bytes(number);
    return QStringLiteral("%1 kB").arg(decimal(double(number) / 1e3, number < 10'000 ? 1 : 0));
}

QString duration(std::chrono::nanoseconds time)
{
    const double ms = std::chrono::duration<double, std::milli>(time).count();
    if (ms < 999.95)
        return QStringLiteral("%1 ms").arg(decimal(ms, 1));
    if (ms < 59'950)
        return QStringLiteral("%1 s").arg(decimal(ms / 1000, 1));
    const qint64 seconds = qRound64(ms / 1000);
    if (seconds < 3600)
        return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString clock(std::chrono::nanoseconds time)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const QString tail = QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QString::number(seconds / 60) + tail;
    return QStringLiteral("%1:%2").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')) + tail;
}

QString shown(const QString &peerText, int limit)
{
    QString safe = peerText.left(limit);
    for (QChar &c : safe) {
        if (c.unicode() < 0x20)
            c = QChar(char16_t(0x2400 + c.unicode())); // SYMBOL FOR NULL and the following
        else if (isHidden(c))
            c = QChar(QChar::ReplacementCharacter);
    }
    if (peerText.size() > limit)
        safe += QChar(0x2026);
    return safe;
}

} // namespace gui
