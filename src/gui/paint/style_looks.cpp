// Looks that widgets carry as properties.
#include "gui/paint/style.h"

#include "gui/paint/style_parts.h"
#include "gui/paint/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace gui {

namespace {

constexpr char lookProperty[] = "wiretaleLook";
constexpr char smallProperty[] = "wiretaleSmall";
constexpr char errorProperty[] = "wiretaleError";
constexpr char leftProperty[] = "wiretaleLeft";
constexpr char jointProperty[] = "wiretaleJoint";

void setProperty(QWidget *widget, const char *name, const QVariant &value)
{
    widget->setProperty(name, value);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setButtonLook(QAbstractButton *button, ButtonLook look)
{
    setProperty(button, lookProperty, int(look));
    if (look == ButtonLook::Main)
        setFontRole(button, FontRole::UiBold);
    if (auto *tool = qobject_cast<QToolButton *>(button); tool && look == ButtonLook::Quiet)
        tool->setAutoRaise(true);
}

void setSmall(QWidget *control)
{
    setProperty(control, smallProperty, true);
    if (qobject_cast<QAbstractButton *>(control))
        setFontRole(control, FontRole::Dense);
}

QBoxLayout *joinButtons(std::initializer_list<QAbstractButton *> buttons)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QAbstractButton *button : buttons) {
        const bool first = button == *buttons.begin(), last = button == *(buttons.end() - 1);
        const auto joint = first ? parts::Joint::First : last ? parts::Joint::Last : parts::Joint::Middle;
        setProperty(button, jointProperty, int(joint));
        layout->addWidget(button);
    }
    return layout;
}

void setLeftAligned(QAbstractButton *button)
{
    setProperty(button, leftProperty, true);
}

QBoxLayout *joinField(QWidget *field, QAbstractButton *button)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    setProperty(field, jointProperty, int(parts::Joint::First));
    setProperty(button, jointProperty, int(parts::Joint::Last));
    return layout;
}

void setErrorLook(QWidget *field, bool error)
{
    setProperty(field, errorProperty, error);
}

ButtonLook parts::lookOf(const QWidget *widget)
{
    if (!widget)
        return ButtonLook::Normal;
    const QVariant look = widget->property(lookProperty);
    if (look.isValid())
        return ButtonLook(look.toInt());
    const auto *push = qobject_cast<const QPushButton *>(widget);
    return push && push->isDefault() ? ButtonLook::Main : ButtonLook::Normal;
}

bool parts::isSmall(const QWidget *widget)
{
    return widget && widget->property(smallProperty).toBool();
}

bool parts::isLeftAligned(const QWidget *widget)
{
    return widget && widget->property(leftProperty).toBool();
}

bool parts::hasError(const QWidget *widget)
{
    return widget && widget->property(errorProperty).toBool();
}

parts::Joint parts::jointOf(const QWidget *widget)
{
    return widget ? Joint(widget->property(jointProperty).toInt()) : Joint::Alone;
}

} // namespace gui
