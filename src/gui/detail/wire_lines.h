#pragma once

#include "gui/core/tale.h"
#include "gui/paint/row_data.h"

#include <QWidget>

#include <vector>

namespace gui {

/// One line of the tale as it crossed the wire.
struct WireLine {
    Glyph glyph;
    QString text;
    bool strong = false;
    bool hidden = false; ///< the page's script never gets it: hatched at the right edge
    bool gapBefore = false;
};

/// The wire's side of the browser view: what was recorded, and which of it never reaches the script.
class WireLines : public QWidget {
    Q_OBJECT

public:
    explicit WireLines(QWidget *parent = nullptr);
    void setLines(std::vector<WireLine> lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<WireLine> m_lines;
};

std::vector<WireLine> wireLines(const Tale &tale);

/// A hatched box with the words of what is missing.
class HatchBox : public QWidget {
    Q_OBJECT

public:
    explicit HatchBox(QWidget *parent = nullptr);
    void setText(const QString &text);
    /// A sample for a legend: no words, no frame.
    void setSample();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_sample = false;
};

} // namespace gui
