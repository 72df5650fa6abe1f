#pragma once

#include "gui/accessible/painted_parts.h"

namespace gui {

class ChapterStepper;

/// The chapters as a row of tabs: "Handshake 101".
class AccessibleStepper : public PaintedParts {
public:
    explicit AccessibleStepper(ChapterStepper *stepper);

    int partCount() const override;
    QAccessible::Role partRole() const override { return QAccessible::PageTab; }
    QString partName(int part) const override;
    QRect partRect(int part) const override;
    bool isCurrent(int part) const override;
    void activate(int part) override;

private:
    ChapterStepper &stepper() const;
};

} // namespace gui
