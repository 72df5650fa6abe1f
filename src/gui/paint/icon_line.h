#pragma once

#include "gui/paint/row_data.h"

#include <QWidget>

namespace gui {

/// A glyph, then bold and plain words that wrap under each other.
class IconLine : public QWidget {
    Q_OBJECT

public:
    IconLine(const Glyph &glyph, const QString &strong, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    QString m_strong, m_text;
};

} // namespace gui
