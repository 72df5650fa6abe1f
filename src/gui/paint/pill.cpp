#include "gui/paint/pill.h"

#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>

namespace gui {

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill::Pill(const Badge &badge, QWidget *parent)
    : Pill(parent)
{
    setBadge(badge);
}

void Pill::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return badgeSize(m_badge);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_badge.text.isEmpty())
        paintBadge(&painter, rect(), m_badge);
}

PillRow::PillRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PillRow::setBadges(const QList<Badge> &badges)
{
    m_badges = badges;
    QStringList words;
    for (const Badge &badge : badges)
        words << badge.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize PillRow::sizeHint() const
{
    int wide = 0;
    for (const Badge &badge : m_badges)
        wide += badgeSize(badge).width() + px(4);
    return {wide, px(20)};
}

QSize PillRow::minimumSizeHint() const
{
    return {px(60), px(20)};
}

namespace {

/// Calls `at` with every badge's rectangle, wrapping at `width`; returns the height used.
template <typename At>
int flow(const QList<Badge> &badges, int width, const At &at)
{
    int x = 0, y = 0;
    const int line = px(20);
    for (const Badge &badge : badges) {
        const int wide = badgeSize(badge).width();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        at(QRect(x, y, qMin(wide, width), line), badge);
        x += wide + px(4);
    }
    return y + line;
}

} // namespace

int PillRow::heightForWidth(int width) const
{
    return flow(m_badges, width, [](const QRect &, const Badge &) {});
}

void PillRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow(m_badges, width(), [&](const QRect &rect, const Badge &badge) { paintBadge(&painter, rect, badge); });
}

} // namespace gui
