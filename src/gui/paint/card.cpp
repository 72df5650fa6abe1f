#include "gui/paint/card.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace gui {

namespace {

void showIcon(QLabel *label, const Glyph &glyph, int size)
{
    label->setVisible(!glyph.icon.isEmpty());
    if (!glyph.icon.isEmpty())
        label->setPixmap(iconPixmap(glyph.icon, colour(glyph.token), px(size), label->devicePixelRatioF()));
}

/// A label that ends in an ellipsis where the room does.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintText(&painter, contentsRect(), text(), font(), palette().color(QPalette::WindowText));
    }
};

QLabel *plainLabel(QWidget *parent, FontRole role, Token token)
{
    auto *label = new ElidedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setFontRole(label, role);
    setTextToken(label, token);
    return label;
}

bool isLookChange(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_header = new QWidget(this);
    m_headerLayout = new QHBoxLayout(m_header);
    m_headerLayout->setContentsMargins(px(9), px(5), px(9), px(5));
    m_headerLayout->setSpacing(px(8));
    m_icon = new QLabel(m_header);
    m_title = plainLabel(m_header, FontRole::DenseBold, Token::Text);
    m_subtitle = plainLabel(m_header, FontRole::Note, Token::Text2);
    m_titles = new QBoxLayout(QBoxLayout::LeftToRight);
    m_titles->setSpacing(px(8));
    m_titles->addWidget(m_title);
    m_titles->addWidget(m_subtitle, 1);
    m_headerLayout->addWidget(m_icon);
    m_headerLayout->addLayout(m_titles, 1);
    m_header->setMinimumHeight(px(29));
    outer->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(px(10), px(8), px(10), px(8));
    m_body->setSpacing(px(6));
    outer->addLayout(m_body, 1);
    m_icon->hide();
    m_subtitle->hide();
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Card::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void Card::setGlyph(const Glyph &glyph)
{
    m_glyph = glyph;
    showGlyph();
}

void Card::showGlyph()
{
    showIcon(m_icon, m_glyph, 15);
}

void Card::setTopBar(Token token)
{
    m_topBar = int(token);
    m_header->setContentsMargins(0, px(2), 0, 0);
    update();
}

void Card::setTitleToken(Token token)
{
    setTextToken(m_title, token);
}

void Card::setTwoLines(bool twoLines)
{
    m_titles->setDirection(twoLines ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_titles->setSpacing(twoLines ? 0 : px(8));
}

void Card::setLarge()
{
    setFontRole(m_title, FontRole::LeadBold);
    setFontRole(m_subtitle, FontRole::Dense);
    m_headerLayout->setContentsMargins(px(12), px(6), px(8), px(6));
    m_header->setMinimumHeight(px(40));
}

void Card::addTool(QWidget *tool)
{
    m_headerLayout->addWidget(tool);
}

void Card::setToolStretch(QWidget *tool)
{
    m_title->hide();
    m_headerLayout->setStretch(1, 0);
    m_headerLayout->setStretchFactor(tool, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour(Token::Border), 1));
    painter.setBrush(colour(Token::Base));
    painter.drawRoundedRect(frame, px(3), px(3));
    const QRectF header(1, 1, width() - 2, m_header->height());
    painter.setClipRect(header);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Token::Header));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), px(2.5), px(2.5));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(1, header.bottom() - 1, width() - 2, 1), colour(Token::Border));
    if (m_topBar >= 0)
        painter.fillRect(QRectF(1, 1, width() - 2, px(3)), colour(Token(m_topBar)));
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (isLookChange(event) && m_icon)
        showGlyph();
}

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(plainLabel(this, FontRole::DenseBold, Token::Text2))
    , m_subtitle(plainLabel(this, FontRole::Dense, Token::Text2))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(px(10), 0, px(6), 0);
    m_layout->setSpacing(px(8));
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_subtitle, 1);
    m_icon->hide();
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaneHeader::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}

void PaneHeader::setSubtitleToken(Token token)
{
    setTextToken(m_subtitle, token);
}

void PaneHeader::setGlyph(const Glyph &glyph)
{
    m_glyph = glyph;
    showGlyph();
}

void PaneHeader::showGlyph()
{
    showIcon(m_icon, m_glyph, 15);
}

void PaneHeader::addTool(QWidget *tool)
{
    m_tools << tool;
    m_layout->addWidget(tool);
}

void PaneHeader::setCompact(bool compact)
{
    m_compact = compact;
    m_layout->setContentsMargins(compact ? 0 : px(10), 0, compact ? 0 : px(6), 0);
    m_title->setVisible(!compact);
    m_subtitle->setVisible(!compact);
    for (QWidget *tool : m_tools)
        tool->setVisible(!compact || tool == m_tools.first());
    updateGeometry();
}

QSize PaneHeader::sizeHint() const
{
    return {m_compact ? px(30) : QWidget::sizeHint().width(), px(26)};
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Border));
}

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event) && m_icon)
        showGlyph();
}

} // namespace gui
