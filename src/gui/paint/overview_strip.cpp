#include "gui/paint/overview_strip.h"

#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

QToolButton *stripButton(QWidget *parent, const QString &text, const char *objectName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(objectName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    setSmall(button);
    setFontRole(button, FontRole::Dense);
    return button;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_showAll(stripButton(this, tr("Show all"), "overviewShowAllButton"))
    , m_follow(stripButton(this, tr("Follow"), "overviewFollowButton"))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview"));
    m_follow->setIcon(icon(QStringLiteral("follow")));
    m_follow->setCheckable(true);
    m_showAll->setToolTip(tr("Show the whole session (Ctrl+0)"));
    m_follow->setToolTip(tr("Keep the newest frame in view (Ctrl+J)"));
    connect(m_showAll, &QToolButton::clicked, this, &OverviewStrip::showAll);
    connect(m_follow, &QToolButton::toggled, this, &OverviewStrip::followToggled);
    showButtons();
}

void OverviewStrip::setTraffic(const OverviewTraffic &traffic)
{
    m_traffic = traffic;
    m_phases.reset();
    if (m_all)
        m_to = traffic.duration;
    m_to = std::min(m_to, traffic.duration);
    m_from = std::min(m_from, m_to);
    showButtons();
    describe();
    updateGeometry();
    update();
}

void OverviewStrip::setPhases(const OverviewPhases &phases)
{
    m_phases = phases;
    m_traffic.reset();
    m_all = true;
    showButtons();
    describe();
    updateGeometry();
    update();
}

void OverviewStrip::setSelected(std::optional<Nanoseconds> time)
{
    m_selected = time;
    update();
}

void OverviewStrip::setCompact(bool compact)
{
    m_compact = compact;
    showButtons();
    updateGeometry();
    update();
}

void OverviewStrip::setFollow(bool follow)
{
    const QSignalBlocker quiet(m_follow);
    m_follow->setChecked(follow);
}

void OverviewStrip::setBrush(Nanoseconds from, Nanoseconds to)
{
    const Nanoseconds least = span() / 200;
    from = std::clamp(from, Nanoseconds(0), span());
    to = std::clamp(to, std::min(from + least, span()), span());
    m_all = from.count() == 0 && to == span();
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    describe();
    update();
    emit brushChanged(m_from, m_to);
}

void OverviewStrip::showAll()
{
    setBrush(Nanoseconds(0), span());
}

QSize OverviewStrip::sizeHint() const
{
    return {px(600), px(m_phases ? 45 : m_compact ? 44 : 60)};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {px(240), sizeHint().height()};
}

void OverviewStrip::showButtons()
{
    const bool shown = m_traffic && !m_compact;
    m_showAll->setVisible(shown);
    m_follow->setVisible(shown && m_traffic->live);
}

/// Where time is drawn, without legend and buttons.
QRectF OverviewStrip::plot() const
{
    if (m_phases)
        return QRectF(rect()).adjusted(px(152), 0, -px(38), 0);
    return QRectF(rect()).adjusted(px(m_compact ? 44 : 158), 1, m_compact ? -px(38) : -px(84), -1);
}

Nanoseconds OverviewStrip::span() const
{
    return m_traffic ? m_traffic->duration : m_phases ? m_phases->total : Nanoseconds(0);
}

qreal OverviewStrip::xOf(Nanoseconds time) const
{
    const QRectF area = plot();
    // the end keeps a little room, where the "now" line and the end marker stand
    const qreal width = area.width() * 0.955;
    return area.left() + width * double(time.count()) / double(std::max<qint64>(span().count(), 1));
}

Nanoseconds OverviewStrip::timeAt(qreal x) const
{
    const qreal from = xOf(Nanoseconds(0)), to = xOf(span());
    const qreal part = std::clamp((x - from) / std::max(to - from, 1.0), 0.0, 1.0);
    return Nanoseconds(qint64(part * double(span().count())));
}

OverviewStrip::Grip OverviewStrip::gripAt(const QPointF &pos) const
{
    if (!m_traffic || !plot().adjusted(-px(6), 0, px(6), 0).contains(pos))
        return Grip::None;
    if (qAbs(pos.x() - xOf(m_from)) <= px(5))
        return Grip::From;
    if (qAbs(pos.x() - xOf(m_to)) <= px(5))
        return Grip::To;
    return pos.x() > xOf(m_from) && pos.x() < xOf(m_to) ? Grip::Move : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_traffic)
        return;
    m_grip = gripAt(event->position());
    m_gripOffset = timeAt(event->position().x()) - m_from;
    if (m_grip == Grip::Move || m_grip == Grip::None)
        emit timeActivated(timeAt(event->position().x()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const Nanoseconds time = timeAt(event->position().x()), width = m_to - m_from;
    switch (m_grip) {
    case Grip::None: {
        const Grip under = gripAt(event->position());
        setCursor(under == Grip::From || under == Grip::To ? Qt::SplitHCursor : Qt::ArrowCursor);
        break;
    }
    case Grip::From: setBrush(std::min(time, m_to), m_to); break;
    case Grip::To: setBrush(m_from, std::max(time, m_from)); break;
    case Grip::Move: {
        const Nanoseconds from = std::clamp(time - m_gripOffset, Nanoseconds(0), span() - width);
        setBrush(from, from + width);
        break;
    }
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    if (!m_traffic)
        return QWidget::keyPressEvent(event);
    const Nanoseconds width = m_to - m_from, step = std::max(width / 10, Nanoseconds(1));
    const bool resize = event->modifiers() & Qt::ShiftModifier;
    const auto moveTo = [&](Nanoseconds from) {
        from = std::clamp(from, Nanoseconds(0), span() - width);
        setBrush(from, from + width);
    };
    switch (event->key()) {
    case Qt::Key_Left: resize ? setBrush(m_from, m_to - step) : moveTo(m_from - step); break;
    case Qt::Key_Right: resize ? setBrush(m_from, m_to + step) : moveTo(m_from + step); break;
    case Qt::Key_Home: moveTo(Nanoseconds(0)); break;
    case Qt::Key_End: moveTo(span()); break;
    case Qt::Key_0:
        if (event->modifiers() & Qt::ControlModifier)
            showAll();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        const int left = width() - px(78), wide = px(72), high = px(22);
        m_showAll->setGeometry(left, height() / 2 - high - px(2), wide, high);
        m_follow->setGeometry(left, height() / 2 + px(2), wide, high);
    }
    if (event->type() == QEvent::ToolTip && span().count() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Nanoseconds time = timeAt(help->pos().x());
        QToolTip::showText(help->globalPos(), m_phases ? duration(time) : clock(time), this);
        return true;
    }
    return QWidget::event(event);
}

/// Says what is drawn, for those who do not see it.
void OverviewStrip::describe()
{
    QString text;
    if (m_traffic) {
        text = tr("Traffic over %1, %2 to the server, %3 from the server").arg(
            duration(m_traffic->duration), bytes(m_traffic->toServer), bytes(m_traffic->fromServer));
        if (!m_traffic->problems.empty())
            text += QStringLiteral(", ") + tr("%n problem(s), the first at %1", nullptr, int(m_traffic->problems.size()))
                        .arg(duration(m_traffic->problems.front().time));
        if (!m_all)
            text += QStringLiteral(", ") + tr("shown from %1 to %2").arg(duration(m_from), duration(m_to));
    } else if (m_phases) {
        text = tr("Where the time went: %1 in all").arg(duration(m_phases->total));
        for (const auto &phase : m_phases->phases)
            text += QStringLiteral(", ") + phase.label;
    }
    setAccessibleDescription(text);
}

} // namespace gui
