#include "gui/paint/chapter_stepper.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace gui {

ChapterStepper::ChapterStepper(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chapters"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChapterStepper::setSteps(const std::vector<ChapterStep> &steps)
{
    m_steps = steps;
    m_current = std::clamp(m_current, 0, std::max(0, int(steps.size()) - 1));
    QStringList all;
    for (const ChapterStep &step : steps)
        all << (step.detail.isEmpty() ? step.name : step.name + QStringLiteral(" ") + step.detail);
    setAccessibleDescription(all.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ChapterStepper::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize ChapterStepper::sizeHint() const
{
    const int steps = std::max(1, int(m_steps.size()));
    return m_compact ? QSize(px(32) * steps, px(24)) : QSize(px(84) * steps, px(56));
}

QRectF ChapterStepper::stepRect(int index) const
{
    const qreal wide = qreal(width()) / std::max<qreal>(1, qreal(m_steps.size()));
    return {index * wide, 0, wide, qreal(height())};
}

int ChapterStepper::stepAt(const QPointF &pos) const
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        if (stepRect(i).contains(pos))
            return i;
    }
    return -1;
}

void ChapterStepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i + 1 < int(m_steps.size()); ++i)
        paintLine(painter, i);
    for (int i = 0; i < int(m_steps.size()); ++i)
        paintStep(painter, i);
}

void ChapterStepper::paintLine(QPainter &painter, int index) const
{
    const qreal y = m_compact ? height() / 2.0 : px(13), gap = px(11);
    const QPointF from(stepRect(index).center().x() + gap, y), to(stepRect(index + 1).center().x() - gap, y);
    const bool solid = m_steps[std::size_t(index)].lineToNext;
    QPen pen(colour(solid ? Token::Ink : Token::Ctl), solid ? 1.6 : 1.4);
    pen.setCapStyle(Qt::FlatCap);
    if (!solid)
        pen.setDashPattern({1.2, 1.8});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void ChapterStepper::paintStep(QPainter &painter, int index) const
{
    const ChapterStep &step = m_steps[std::size_t(index)];
    const QRectF rect = stepRect(index);
    const qreal y = m_compact ? height() / 2.0 : px(13);
    paintIcon(&painter, QRectF(rect.left(), y - px(9), rect.width(), px(18)), step.glyph.icon, colour(step.glyph.token));
    if (!m_compact) {
        const QFont name = gui::font(step.reached ? FontRole::DenseBold : FontRole::Dense);
        paintText(&painter, QRectF(rect.left(), px(23), rect.width(), px(16)), step.name, name,
                  colour(step.reached ? Token::Text : Token::Text2), Qt::AlignHCenter);
        paintText(&painter, QRectF(rect.left(), px(39), rect.width(), px(14)), step.detail, gui::font(FontRole::Note),
                  colour(Token::Text2), Qt::AlignHCenter);
    }
    if (hasFocus() && index == m_current) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), px(3), px(3));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void ChapterStepper::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Home: m_current = 0; break;
    case Qt::Key_End: m_current = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit chapterActivated(m_current); break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

void ChapterStepper::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (step < 0)
        return;
    m_current = step;
    update();
    emit chapterActivated(step);
}

bool ChapterStepper::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int index = stepAt(help->pos()); index >= 0) {
            const ChapterStep &step = m_steps[std::size_t(index)];
            QToolTip::showText(help->globalPos(), step.name + QLatin1Char('\n') + step.detail, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace gui
