#pragma once

#include "gui/paint/row_data.h"

#include <QWidget>

#include <vector>

namespace gui {

/// One step of the stepper.
struct ChapterStep {
    QString name; ///< "Handshake"
    QString detail; ///< "101", "not reached"
    Glyph glyph;
    bool reached = true;
    bool lineToNext = false; ///< solid: the tale went on; else dotted
};

/// The five chapters of a session in a row; unreached ones stay grey. Left/Right choose, Enter jumps.
class ChapterStepper : public QWidget {
    Q_OBJECT

public:
    explicit ChapterStepper(QWidget *parent = nullptr);
    void setSteps(const std::vector<ChapterStep> &steps);
    const std::vector<ChapterStep> &steps() const { return m_steps; }
    int currentStep() const { return m_current; }
    QRectF stepRect(int index) const;
    /// Glyphs only; the words become tool tips.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chapterActivated(int index); ///< from 0

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepAt(const QPointF &pos) const;
    void paintStep(QPainter &painter, int index) const;
    void paintLine(QPainter &painter, int index) const;

    std::vector<ChapterStep> m_steps;
    int m_current = 0;
    bool m_compact = false;
};

} // namespace gui
