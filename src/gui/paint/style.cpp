// Which of our parts draws which element; what is not listed is Fusion's.
#include "gui/paint/style.h"

#include "gui/paint/style_parts.h"
#include "gui/paint/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace gui {

namespace {

constexpr char lookProperty[] = "wiretaleLook";
constexpr char smallProperty[] = "wiretaleSmall";
constexpr char errorProperty[] = "wiretaleError";
constexpr char jointProperty[] = "wiretaleJoint";

void setProperty(QWidget *widget, const char *name, const QVariant &value)
{
    widget->setProperty(name, value);
    widget->updateGeometry();
    widget->update();
}

struct Primitive {
    QStyle::PrimitiveElement element;
    void (*draw)(const QStyleOption *, QPainter *, const QWidget *);
};

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
    case QStyle::CE_PushButtonBevel: return parts::button(option, painter, widget), true;
    case QStyle::CE_Splitter: return parts::splitter(option, painter, widget), true;
    case QStyle::CE_ToolBar: return parts::toolBar(option, painter, widget), true;
    case QStyle::CE_HeaderEmptyArea: painter->fillRect(option->rect, colour(Token::Header)); return true;
    default: return false;
    }
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

bool parts::hasError(const QWidget *widget)
{
    return widget && widget->property(errorProperty).toBool();
}

parts::Joint parts::jointOf(const QWidget *widget)
{
    return widget ? Joint(widget->property(jointProperty).toInt()) : Joint::Alone;
}

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
            const bool menu = button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
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
        QFont bold = widget ? widget->font() : gui::font(FontRole::Ui);
        bold.setBold(true);
        const int text = tab ? QFontMetrics(bold).horizontalAdvance(tab->text) : size.width();
        const int icon = tab && !tab->icon.isNull() ? px(20) : 0;
        return {text + icon + px(20), px(30)};
    }
    case CT_MenuBarItem: return {size.width() + px(12), px(24)};
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
        {PM_LayoutHorizontalSpacing, 8}, {PM_LayoutVerticalSpacing, 8}, {PM_ButtonIconSize, 15}, {PM_SmallIconSize, 15},
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

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                        || qobject_cast<QAbstractSpinBox *>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace gui
