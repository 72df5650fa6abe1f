#pragma once

#include <QTranslator>

namespace support {

/// Every string a third longer and between marks, so that text which did not pass through tr() stands out.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QStringLiteral("⟦%1%2⟧").arg(text, QString(text.size() / 3, QLatin1Char('~')));
    }
    bool isEmpty() const override { return false; }
};

} // namespace support
