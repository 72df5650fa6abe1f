// Where our parts have their edges, and how large they are; every length follows the text.
#include "gui/paint/style.h"

#include "gui/paint/style_parts.h"
#include "gui/paint/theme.h"

#include <QStyleOption>
#include <QWidget>

namespace gui {

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(px(4), 1, -px(4), -1);
    if (element == SE_PushButtonFocusRect || element == SE_ToolBoxTabContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return parts::scrollBarRect(slider, part);
    }
    if (control == CC_SpinBox) {
        const int wide = px(18), half = all.height() / 2;
        const QRect right(all.right() - wide, all.top() + 1, wide, all.height() - 2);
        switch (part) {
        case SC_SpinBoxUp: return visualRect(option->direction, all, right.adjusted(0, 0, 0, -half));
        case SC_SpinBoxDown: return visualRect(option->direction, all, right.adjusted(0, half, 0, 0));
        case SC_SpinBoxEditField: return visualRect(option->direction, all, all.adjusted(px(2), 1, -wide - 2, -1));
        default: return all;
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(px(2), 1, -px(24), -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, all, QRect(all.right() - px(24), all.top(), px(24), all.height()));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int height = px(parts::isSmall(widget) ? 22 : 26);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::buttonSize(option, widget, button->text, button->icon, button->features & QStyleOptionButton::HasMenu);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
            const bool menu = parts::opensMenu(button, widget);
            return parts::buttonSize(option, widget, iconOnly ? QString() : button->text, button->icon, menu && !iconOnly);
        }
        break;
    case CT_LineEdit: return {size.width() + px(8), height};
    case CT_SpinBox: return {size.width() + px(26), height};
    case CT_ComboBox: return {size.width() + px(36), height};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + px(8), px(24)};
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const QFont plain = widget ? widget->font() : gui::font(FontRole::Ui); // bold, when chosen, takes some of the padding
        const int text = tab ? QFontMetrics(plain).horizontalAdvance(tab->text) : size.width();
        const int icon = tab && !tab->icon.isNull() ? px(20) : 0;
        return {text + icon + px(parts::isSmall(widget) ? 15 : 17), px(parts::isSmall(widget) ? 27 : 30)};
    }
    case CT_MenuBarItem: return {size.width() + px(11), px(26)};
    case CT_ProgressBar: return {size.width(), px(10)};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    struct Row { PixelMetric metric; qreal at13; };
    static constexpr Row rows[] = {
        {PM_LayoutLeftMargin, 10}, {PM_LayoutRightMargin, 10}, {PM_LayoutTopMargin, 8}, {PM_LayoutBottomMargin, 8},
        {PM_LayoutHorizontalSpacing, 8}, {PM_LayoutVerticalSpacing, 8}, {PM_ButtonIconSize, 14}, {PM_SmallIconSize, 15},
        {PM_ToolBarIconSize, 15}, {PM_ListViewIconSize, 15}, {PM_TabBarIconSize, 15}, {PM_IndicatorWidth, 14},
        {PM_IndicatorHeight, 14}, {PM_ExclusiveIndicatorWidth, 15}, {PM_ExclusiveIndicatorHeight, 15},
        {PM_CheckBoxLabelSpacing, 6}, {PM_RadioButtonLabelSpacing, 6}, {PM_ScrollBarExtent, 11},
        {PM_ScrollBarSliderMin, 24}, {PM_SplitterWidth, 4}, {PM_TreeViewIndentation, 16}, {PM_HeaderMargin, 6},
        {PM_HeaderMarkSize, 10}, {PM_ToolBarItemSpacing, 6}, {PM_ToolBarItemMargin, 4}, {PM_MenuButtonIndicator, 16},
    };
    for (const Row &row : rows) {
        if (row.metric == metric)
            return px(row.at13);
    }
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabHSpace:
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetTitleMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace gui
