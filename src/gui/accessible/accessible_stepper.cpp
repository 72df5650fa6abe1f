#include "gui/accessible/accessible_stepper.h"

#include "gui/paint/chapter_stepper.h"

namespace gui {

AccessibleStepper::AccessibleStepper(ChapterStepper *stepper)
    : PaintedParts(stepper, QAccessible::PageTabList)
{
}

ChapterStepper &AccessibleStepper::stepper() const
{
    return *static_cast<ChapterStepper *>(widget());
}

int AccessibleStepper::partCount() const
{
    return int(stepper().steps().size());
}

QString AccessibleStepper::partName(int part) const
{
    const auto &step = stepper().steps()[std::size_t(part)];
    return step.detail.isEmpty() ? step.name : step.name + QLatin1Char(' ') + step.detail;
}

QRect AccessibleStepper::partRect(int part) const
{
    return stepper().stepRect(part).toAlignedRect();
}

bool AccessibleStepper::isCurrent(int part) const
{
    return stepper().currentStep() == part;
}

void AccessibleStepper::activate(int part)
{
    emit stepper().chapterActivated(part);
}

} // namespace gui
