#include "gui/text/display_text.h"

#include <QList>

#include <algorithm>

namespace gui {

namespace {

struct Range {
    char32_t first, last;
};

/// Characters that draw nothing but change what the eye reads around them (Unicode categories Cf, Zl, Zp).
constexpr Range deceivers[] = {
    {0x00AD, 0x00AD}, {0x061C, 0x061C}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},
    {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
};

bool deceives(char32_t character)
{
    return std::any_of(std::begin(deceivers), std::end(deceivers),
                       [character](Range range) { return character >= range.first && character <= range.last; });
}

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

bool staysAsItIs(char32_t character, Lines lines)
{
    const bool lineMark = character == '\n' || character == '\t';
    return (lineMark && lines == Lines::Many) || (!isControl(character) && !deceives(character));
}

QString pictured(char32_t character)
{
    if (character < 0x20)
        return QString(QChar(char16_t(0x2400 + character)));
    if (character == 0x7F)
        return QString(QChar(u'\u2421'));
    return QStringLiteral("<U+%1>").arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
}

} // namespace

QString harmless(const QString &text, Lines lines)
{
    const auto characters = text.toUcs4();
    const auto stays = [lines](uint character) { return staysAsItIs(character, lines); };
    if (std::all_of(characters.begin(), characters.end(), stays))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (const char32_t character : characters)
        shown += staysAsItIs(character, lines) ? QString::fromUcs4(&character, 1) : pictured(character);
    return shown;
}

QString peerText(std::string_view bytes, Lines lines, qsizetype limit)
{
    const auto shown = std::min(qsizetype(bytes.size()), limit);
    const QString text = harmless(QString::fromUtf8(bytes.data(), shown), lines);
    return shown < qsizetype(bytes.size()) ? text + u'…' : text;
}

QString peerText(ws::Bytes bytes, Lines lines, qsizetype limit)
{
    return peerText(ws::textOf(bytes), lines, limit);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

QString hexText(ws::Bytes bytes, qsizetype limit)
{
    const auto shown = std::min(qsizetype(bytes.size()), limit);
    const QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), shown);
    const QString text = QString::fromLatin1(data.toHex(' '));
    return shown < qsizetype(bytes.size()) ? text + QStringLiteral(" …") : text;
}

} // namespace gui
