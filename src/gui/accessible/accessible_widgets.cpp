#include "gui/accessible/accessible_widgets.h"

#include "gui/accessible/accessible_bit_grid.h"
#include "gui/accessible/accessible_stepper.h"
#include "gui/paint/bit_grid.h"
#include "gui/paint/chapter_stepper.h"

#include <algorithm>

namespace gui {

namespace {

QAccessibleInterface *makeBitGrid(QWidget *widget, QAccessible::Role)
{
    return new AccessibleBitGrid(static_cast<BitGrid *>(widget));
}

QAccessibleInterface *makeStepper(QWidget *widget, QAccessible::Role)
{
    return new AccessibleStepper(static_cast<ChapterStepper *>(widget));
}

QAccessibleInterface *makePainted(QWidget *widget, QAccessible::Role role)
{
    return new QAccessibleWidget(widget, role);
}

struct Painted {
    const char *className;
    QAccessible::Role role;
    QAccessibleInterface *(*make)(QWidget *, QAccessible::Role);
};

/// Their names and texts are those that the widgets set themselves.
constexpr Painted painted[] = {
    {"gui::BitGrid", QAccessible::Table, makeBitGrid},
    {"gui::ChapterStepper", QAccessible::PageTabList, makeStepper},
    {"gui::OverviewStrip", QAccessible::Graphic, makePainted},
    {"gui::CloseLadder", QAccessible::Graphic, makePainted},
    {"gui::SituationFunnel", QAccessible::Graphic, makePainted},
    {"gui::Waterfall", QAccessible::Graphic, makePainted},
    {"gui::HexView", QAccessible::Document, makePainted},
    {"gui::WireLines", QAccessible::List, makePainted},
    {"gui::PageEvents", QAccessible::List, makePainted},
    {"gui::HatchBox", QAccessible::Graphic, makePainted},
    {"gui::IconLine", QAccessible::StaticText, makePainted},
    {"gui::Pill", QAccessible::StaticText, makePainted},
    {"gui::PillRow", QAccessible::StaticText, makePainted},
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    const auto *found = std::find_if(std::begin(painted), std::end(painted), [&className](const Painted &each) { return className == QLatin1String(each.className); });
    return found == std::end(painted) || !object->isWidgetType() ? nullptr : found->make(static_cast<QWidget *>(object), found->role);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface); // an installed one is not installed again
}

} // namespace gui
