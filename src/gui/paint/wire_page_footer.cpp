#include "gui/paint/wire_page_footer.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace gui {

namespace {

class IconLabel : public QLabel {
public:
    IconLabel(const QString &name, Token token)
        : m_name(name)
        , m_token(token)
    {
        setFixedSize(px(18), px(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRectF(0, px(2), px(14), px(14)), m_name, colour(m_token));
    }

private:
    QString m_name;
    Token m_token;
};

QLabel *addRow(QGridLayout *grid, int row, const QString &iconName, const QString &title, Token token)
{
    auto *name = new QLabel(title), *text = new QLabel;
    name->setTextFormat(Qt::PlainText);
    setFontRole(name, FontRole::DenseBold);
    setTextToken(name, token);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFontRole(text, FontRole::Dense);
    grid->addWidget(new IconLabel(iconName, token == Token::Page ? Token::Page : Token::Text), row, 0);
    grid->addWidget(name, row, 1);
    grid->addWidget(text, row, 2);
    return text;
}

} // namespace

WirePageFooter::WirePageFooter(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("wirePageFooter"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(10), px(6), px(8), px(5));
    grid->setHorizontalSpacing(px(7));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    m_wire = addRow(grid, 0, QStringLiteral("wire"), tr("On the wire"), Token::Text);
    m_page = addRow(grid, 1, QStringLiteral("braces"), tr("In the page"), Token::Page);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WirePageFooter::setTexts(const QString &onTheWire, const QString &inThePage)
{
    m_wire->setText(onTheWire);
    m_wire->setToolTip(onTheWire);
    m_page->setText(inThePage);
    m_page->setToolTip(inThePage);
    setAccessibleName(tr("On the wire: %1. In the page: %2").arg(onTheWire, inThePage));
}

void WirePageFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Raised));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Border));
}

} // namespace gui
