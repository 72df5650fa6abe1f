#pragma once

#include "gui/paint/row_data.h"

#include <QLabel>

namespace gui {

/// One of the two sentences, with a glyph before it. Plain text, selectable, elided with a tool tip; words of the script's
/// interface (error, close, open, message, wasClean) are shown in the fixed font. text() is the whole sentence.
class VerdictLabel : public QLabel {
    Q_OBJECT

public:
    explicit VerdictLabel(QWidget *parent = nullptr);
    void setSentence(const Glyph &glyph, const QString &sentence);
    /// The first sentence: 15 px bold.
    void setStrong(bool strong);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    bool m_strong = false;
};

} // namespace gui
