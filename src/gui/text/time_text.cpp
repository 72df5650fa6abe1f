#include "gui/text/time_text.h"

#include <QDateTime>

namespace gui {

namespace {

QDateTime dateTime(ws::Time time)
{
    const auto whole = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(whole.count());
}

} // namespace

QString seconds(ws::Duration time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 3);
}

QString milliseconds(ws::Duration time)
{
    return QString::number(std::chrono::duration<double, std::milli>(time).count(), 'f', 1);
}

QString clockTime(ws::Time time)
{
    return dateTime(time).toString(QStringLiteral("hh:mm:ss.zzz"));
}

QString wholeClockTime(ws::Time time)
{
    return dateTime(time).toString(QStringLiteral("hh:mm:ss"));
}

QString utcTime(ws::Time time)
{
    return dateTime(time).toUTC().toString(QStringLiteral("hh:mm:ss.zzz"));
}

QString fullTime(ws::Time time)
{
    const auto micros = std::chrono::floor<std::chrono::microseconds>(time.time_since_epoch()).count() % 1'000'000;
    return dateTime(time).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.")) + QStringLiteral("%1").arg(micros, 6, 10, QChar(u'0'));
}

} // namespace gui
