#include "gui/accessible/painted_parts.h"

#include <QWidget>

namespace gui {

PaintedParts::PaintedParts(QWidget *widget, QAccessible::Role role)
    : QAccessibleWidget(widget, role)
{
}

PaintedParts::~PaintedParts()
{
    for (const auto id : m_parts)
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *PaintedParts::makePart(int part) const
{
    return new PaintedPart(const_cast<PaintedParts *>(this), part);
}

/// Made when it is asked for; lives as long as the widget's own interface, and is not valid while there is no such part.
QAccessibleInterface *PaintedParts::child(int index) const
{
    if (index < 0 || index >= partCount())
        return nullptr;
    while (int(m_parts.size()) <= index)
        m_parts.push_back(QAccessible::registerAccessibleInterface(makePart(int(m_parts.size()))));
    return QAccessible::accessibleInterface(m_parts[std::size_t(index)]);
}

int PaintedParts::indexOfChild(const QAccessibleInterface *child) const
{
    for (std::size_t index = 0; index < m_parts.size(); ++index)
        if (QAccessible::accessibleInterface(m_parts[index]) == child)
            return int(index);
    return -1;
}

QAccessibleInterface *PaintedParts::childAt(int x, int y) const
{
    const QPoint pos = widget()->mapFromGlobal(QPoint(x, y));
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(pos))
            return child(part);
    return nullptr;
}

QString PaintedPart::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_owner->partName(m_index) : QString();
}

QRect PaintedPart::rect() const
{
    if (!isValid())
        return {};
    const QRect part = m_owner->partRect(m_index);
    return part.translated(m_owner->rect().topLeft());
}

QAccessible::State PaintedPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto owner = m_owner->state();
    state.invisible = owner.invisible;
    state.offscreen = owner.offscreen;
    state.disabled = owner.disabled;
    state.selectable = true;
    state.selected = m_owner->isCurrent(m_index);
    state.focusable = true;
    state.focused = owner.focused && state.selected;
    return state;
}

void *PaintedPart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void PaintedPart::doAction(const QString &action)
{
    if (action == pressAction() && isValid())
        m_owner->activate(m_index);
}

} // namespace gui
