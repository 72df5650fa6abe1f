#include "gui/session/outgoing.h"

#include <algorithm>

namespace gui {

std::optional<QByteArray> bytesFromHex(const QString &text)
{
    QByteArray digits;
    for (const QChar character : text) {
        if (character.isSpace())
            continue;
        if (character.unicode() > 'f' || !std::isxdigit(int(character.unicode())))
            return std::nullopt;
        digits += char(character.unicode());
    }
    if (digits.size() % 2 != 0)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

std::optional<QByteArray> bytesFromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

int clientHeaderBytes(qsizetype payload)
{
    return 4 + (payload < 126 ? 2 : payload < 65536 ? 4 : 10);
}

} // namespace gui
