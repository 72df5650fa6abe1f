#pragma once

#include <QProxyStyle>

#include <initializer_list>

class QAbstractButton;
class QBoxLayout;

namespace gui {

enum class ButtonLook : std::uint8_t {
    Normal, ///< outlined; sel when checked
    Main, ///< ink, bold: one for each place
    Mode, ///< outlined; ink when checked (the three modes)
    Quiet, ///< no outline until hovered: icons in headers
};
void setButtonLook(QAbstractButton *button, ButtonLook look);
/// 22 px high instead of 26.
void setSmall(QWidget *control);
/// Draws the buttons as one, without gaps; returns their layout to be added.
QBoxLayout *joinButtons(std::initializer_list<QAbstractButton *> buttons);
/// Icon and words at the left instead of in the middle.
void setLeftAligned(QAbstractButton *button);
/// A field and the button that belongs to it, as one.
QBoxLayout *joinField(QWidget *field, QAbstractButton *button);
/// Draws a field (edit, spin box) with the outline of an error, or without.
void setErrorLook(QWidget *field, bool error);

/// Fusion with our outlines, ink, chevrons and focus ring; every length follows the text.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace gui
