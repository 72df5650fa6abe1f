#include "gui/export_dialog/preview_view.h"

#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace gui {

class LineNumbers : public QWidget {
public:
    explicit LineNumbers(PreviewView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    PreviewView *m_view;
};

PreviewView::PreviewView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Preview"));
    setFontRole(this, FontRole::Mono);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
}

void PreviewView::setPreview(const QString &text)
{
    static const QRegularExpression mask(QStringLiteral("\\[masked(?: \\d+)?\\]"));
    const int line = verticalScrollBar()->value();
    setPlainText(text);
    verticalScrollBar()->setValue(line);
    m_masks.clear();
    auto matches = mask.globalMatch(text);
    while (matches.hasNext() && m_masks.size() < 10'000) {
        const auto match = matches.next();
        m_masks << qMakePair(int(match.capturedStart()), int(match.capturedLength()));
    }
    m_current = m_masks.isEmpty() ? -1 : qBound(0, m_current, int(m_masks.size()) - 1);
    markMasks();
}

void PreviewView::markMasks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_masks.size() && marks.size() < 2000; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(colour(i == m_current ? Token::WarnFill : Token::WarnBg));
        mark.format.setForeground(colour(i == m_current ? Token::WarnFillText : Token::Text));
        mark.cursor = textCursor();
        mark.cursor.setPosition(m_masks[i].first);
        mark.cursor.setPosition(m_masks[i].first + m_masks[i].second, QTextCursor::KeepAnchor);
        marks << mark;
    }
    setExtraSelections(marks);
}

void PreviewView::goToMask(int index)
{
    if (m_masks.isEmpty())
        return;
    m_current = (index + int(m_masks.size())) % int(m_masks.size());
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_masks[m_current].first);
    setTextCursor(cursor);
    centerCursor();
    markMasks();
}

int PreviewView::numbersWidth() const
{
    const int digits = qMax(3, int(QString::number(blockCount()).size()));
    return textWidth(QString(digits, QLatin1Char('0')), gui::font(FontRole::Mono)) + px(20);
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(0, 0, numbersWidth(), height());
}

void PreviewView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markMasks();
}

void PreviewView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colour(Token::Base));
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top < m_numbers->height()) {
        const qreal height = blockBoundingRect(block).height();
        paintText(&painter, QRectF(0, top, m_numbers->width() - px(10), fontMetrics().lineSpacing()), QString::number(block.blockNumber() + 1),
                  gui::font(FontRole::Mono), colour(Token::Text3), Qt::AlignRight);
        top += height;
        block = block.next();
    }
}

} // namespace gui
