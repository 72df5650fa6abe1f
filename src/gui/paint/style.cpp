// Which of our parts draws which element; what is not listed is Fusion's.
#include "gui/paint/style.h"

#include "gui/paint/style_parts.h"
#include "gui/paint/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace gui {

namespace {

struct Primitive {
    QStyle::PrimitiveElement element;
    void (*draw)(const QStyleOption *, QPainter *, const QWidget *);
};

/// Lines that separate are ours; other frames go on to PE_Frame.
bool drawLine(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || (frame->frameShape != QFrame::VLine && frame->frameShape != QFrame::HLine))
        return false;
    return parts::line(frame, painter, widget), true;
}

/// The buttons inside an edit field, which Qt leaves without a name: the icon in front is the field's, the other clears it.
void nameInnerButton(const QLineEdit &edit, QToolButton &button)
{
    const auto *action = button.defaultAction();
    if (!action || !action->text().isEmpty())
        return;
    const bool clears = action->objectName() == QLatin1String("_q_qlineeditclearaction");
    button.setAccessibleName(clears ? Style::tr("Clear") : edit.accessibleName().isEmpty() ? edit.placeholderText() : edit.accessibleName());
}

void nothing(const QStyleOption *, QPainter *, const QWidget *) { }

void drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (!qobject_cast<const QAbstractItemView *>(widget)) // the selected row shows where one is
        parts::focusRing(painter, option->rect);
}

void drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
        parts::row(row, painter, widget);
}

constexpr Primitive primitives[] = {
    {QStyle::PE_PanelButtonCommand, parts::button},
    {QStyle::PE_PanelButtonTool, parts::button},
    {QStyle::PE_FrameDefaultButton, nothing},
    {QStyle::PE_FrameFocusRect, drawFocus},
    {QStyle::PE_PanelLineEdit, parts::field},
    {QStyle::PE_FrameLineEdit, nothing},
    {QStyle::PE_IndicatorCheckBox, parts::checkBox},
    {QStyle::PE_IndicatorItemViewItemCheck, parts::checkBox},
    {QStyle::PE_IndicatorRadioButton, parts::radioButton},
    {QStyle::PE_IndicatorBranch, parts::branch},
    {QStyle::PE_PanelItemViewItem, drawRow},
    {QStyle::PE_PanelItemViewRow, nothing},
    {QStyle::PE_Frame, parts::frame},
    {QStyle::PE_FrameTabBarBase, parts::tabBase},
    {QStyle::PE_IndicatorHeaderArrow, nothing}, // the label draws it
    {QStyle::PE_FrameStatusBarItem, nothing},
    {QStyle::PE_PanelStatusBar, parts::statusBar},
    {QStyle::PE_IndicatorDockWidgetResizeHandle, parts::splitter},
};

template <typename Option>
using Draw = void (*)(const Option *, QPainter *, const QWidget *);

/// Draws the option when it is of the part's kind.
template <typename Option>
bool drawAs(const QStyleOption *option, QPainter *painter, const QWidget *widget, Draw<Option> draw)
{
    if (const auto *typed = qstyleoption_cast<const Option *>(option))
        return draw(typed, painter, widget), true;
    return false;
}

bool drawPart(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::CE_PushButtonLabel: return drawAs<QStyleOptionButton>(option, painter, widget, parts::pushButtonLabel);
    case QStyle::CE_ComboBoxLabel: return drawAs<QStyleOptionComboBox>(option, painter, widget, parts::comboBoxLabel);
    case QStyle::CE_HeaderSection: return drawAs<QStyleOptionHeader>(option, painter, widget, parts::headerSection);
    case QStyle::CE_HeaderLabel: return drawAs<QStyleOptionHeader>(option, painter, widget, parts::headerLabel);
    case QStyle::CE_TabBarTabShape: return drawAs<QStyleOptionTab>(option, painter, widget, parts::tabShape);
    case QStyle::CE_TabBarTabLabel: return drawAs<QStyleOptionTab>(option, painter, widget, parts::tabLabel);
    case QStyle::CE_ProgressBar: return drawAs<QStyleOptionProgressBar>(option, painter, widget, parts::progressBar);
    case QStyle::CE_ShapedFrame: return drawLine(option, painter, widget);
    case QStyle::CE_PushButtonBevel: return parts::button(option, painter, widget), true;
    case QStyle::CE_Splitter: return parts::splitter(option, painter, widget), true;
    case QStyle::CE_ToolBar: return parts::toolBar(option, painter, widget), true;
    case QStyle::CE_HeaderEmptyArea: painter->fillRect(option->rect, colour(Token::Header)); return true;
    default: return false;
    }
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *part = std::ranges::find(primitives, element, &Primitive::element);
    if (part == std::end(primitives))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    part->draw(option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawPart(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    bool drawn = false;
    switch (control) {
    case CC_ToolButton: drawn = drawAs<QStyleOptionToolButton>(option, painter, widget, parts::toolButton); break;
    case CC_ComboBox: drawn = drawAs<QStyleOptionComboBox>(option, painter, widget, parts::comboBox); break;
    case CC_SpinBox: drawn = drawAs<QStyleOptionSpinBox>(option, painter, widget, parts::spinBox); break;
    case CC_ScrollBar: drawn = drawAs<QStyleOptionSlider>(option, painter, widget, parts::scrollBar); break;
    default: break;
    }
    if (!drawn)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                        || qobject_cast<QAbstractSpinBox *>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QToolButton *>(widget))
        if (const auto *edit = qobject_cast<QLineEdit *>(widget->parentWidget()))
            nameInnerButton(*edit, *button);
}

} // namespace gui
