#pragma once

#include "gui/paint/style.h"
#include "gui/paint/tokens.h"

#include <QIcon>
#include <QPainterPath>
#include <QStyleOption>

/// What Style draws, one function for each element. Names after QStyle's.
namespace gui::parts {

// looks that widgets carry as properties
ButtonLook lookOf(const QWidget *widget);
bool isSmall(const QWidget *widget);
bool hasError(const QWidget *widget);
bool isLeftAligned(const QWidget *widget);
enum class Joint : std::uint8_t { Alone, First, Middle, Last };
Joint jointOf(const QWidget *widget);
/// A rounded rectangle of which only the outer corners of a joined row are round.
QPainterPath outline(const QRectF &rect, Joint joint);

inline bool isEnabled(const QStyleOption *option) { return option->state & QStyle::State_Enabled; }

/// Icon and text side by side in the middle (or at the left), and a chevron at the right where a menu opens.
struct Label {
    QIcon icon;
    QString text;
    Token token = Token::Text;
    bool menu = false;
    bool atLeft = false;
};
/// In the painter's font.
void paintLabel(QPainter *painter, QRectF rect, const Label &label, const QStyleOption *option);

/// A menu or a popup of its own: a chevron says so.
bool opensMenu(const QStyleOptionToolButton *option, const QWidget *widget);

// buttons and fields
void button(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
void field(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
void checkBox(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void radioButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void focusRing(QPainter *painter, const QRectF &rect);
void progressBar(const QStyleOptionProgressBar *option, QPainter *painter, const QWidget *widget);
QSize buttonSize(const QStyleOption *option, const QWidget *widget, const QString &text, const QIcon &icon, bool menu);

// tables, tabs, bars
void headerSection(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget);
void headerLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget);
void tabBase(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void tabShape(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
void row(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void branch(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part);
void splitter(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void line(const QStyleOptionFrame *option, QPainter *painter, const QWidget *widget);
void statusBar(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolBar(const QStyleOption *option, QPainter *painter, const QWidget *widget);

} // namespace gui::parts
