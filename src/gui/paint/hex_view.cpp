#include "gui/paint/hex_view.h"

#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gui {

namespace {

constexpr int rowSizes[] = {32, 24, 16, 12, 8};
constexpr quint64 copyLimit = 1024 * 1024;

QChar printable(char byte)
{
    return byte >= 0x20 && byte < 0x7F ? QLatin1Char(byte) : QLatin1Char('.');
}

} // namespace

/// Positions in pixels, from the font and the number of bytes a row.
struct HexView::Geometry {
    qreal digit = 0;
    int rowHeight = 0, perRow = 16, offsetDigits = 4;
    qreal hexLeft = 0, textLeft = 0, right = 0;

    Geometry(const QFont &face, int bytesPerRow, quint64 size)
        : digit(QFontMetricsF(face).horizontalAdvance(QLatin1Char('0')))
        , rowHeight(px(16))
        , perRow(bytesPerRow)
        , offsetDigits(std::max(4, int(QString::number(size, 16).size())))
        , hexLeft(px(10) + (offsetDigits + 2) * digit)
        , textLeft(hexLeft + (perRow * 3 + perRow / 8) * digit + digit)
        , right(textLeft + perRow * digit + px(10))
    {
    }
    /// A wider gap stands after every eight bytes (six of twelve).
    qreal hexX(int column) const { return hexLeft + (column * 3 + column / (perRow == 12 ? 6 : 8)) * digit; }
    qreal textX(int column) const { return textLeft + column * digit; }
};

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes"));
    viewport()->setCursor(Qt::IBeamCursor);
    layOut();
}

void HexView::setSource(HexSource source)
{
    m_source = std::move(source);
    m_ranges.clear();
    m_selection = {};
    m_anchor = m_caret = 0;
    layOut();
    verticalScrollBar()->setValue(0);
    describe();
}

void HexView::setBytes(const QByteArray &bytes)
{
    setSource({quint64(bytes.size()),
               [bytes](quint64 offset, quint64 count) { return bytes.mid(qsizetype(offset), qsizetype(count)); }});
}

void HexView::setRanges(std::vector<HexRange> ranges)
{
    m_ranges = std::move(ranges);
    viewport()->update();
}

void HexView::setSelection(quint64 offset, quint64 size)
{
    offset = std::min(offset, m_source.size);
    size = std::min(size, m_source.size - offset);
    if (offset == m_selection.offset && size == m_selection.size)
        return;
    m_selection = {offset, size, Token::Sel};
    describe();
    viewport()->update();
    emit selectionChanged(offset, size);
}

void HexView::scrollTo(quint64 offset)
{
    const int row = int(offset / quint64(m_perRow)), first = verticalScrollBar()->value();
    const int rows = std::max(1, viewport()->height() / geometryNow().rowHeight);
    if (row < first || row >= first + rows)
        verticalScrollBar()->setValue(std::max(0, row - rows / 3));
}

QString HexView::selectedHex() const
{
    if (m_selection.size == 0 || !m_source.read)
        return {};
    return QString::fromLatin1(m_source.read(m_selection.offset, std::min(m_selection.size, copyLimit)).toHex(' '));
}

HexView::Geometry HexView::geometryNow() const
{
    return {gui::font(FontRole::Mono), m_perRow, m_source.size};
}

void HexView::layOut()
{
    m_perRow = rowSizes[std::size(rowSizes) - 1];
    for (const int size : rowSizes) {
        if (Geometry(gui::font(FontRole::Mono), size, m_source.size).right <= viewport()->width()) {
            m_perRow = size;
            break;
        }
    }
    const quint64 rows = (m_source.size + quint64(m_perRow) - 1) / quint64(m_perRow);
    const int page = std::max(1, viewport()->height() / geometryNow().rowHeight);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, int(std::min<quint64>(rows, INT_MAX)) - std::min(page, int(std::min<quint64>(rows, INT_MAX))));
    viewport()->update();
}

QSize HexView::minimumSizeHint() const
{
    return {qRound(Geometry(gui::font(FontRole::Mono), 8, 0).right), px(60)};
}

QSize HexView::sizeHint() const
{
    return {qRound(Geometry(gui::font(FontRole::Mono), 16, 0).right), px(120)};
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(Token::Base));
    if (m_source.size == 0) {
        paintText(&painter, QRectF(viewport()->rect()).adjusted(px(10), 0, 0, 0), tr("No data in this frame."),
                  gui::font(FontRole::Dense), colour(Token::Text2));
        return;
    }
    const Geometry at = geometryNow();
    quint64 offset = quint64(verticalScrollBar()->value()) * quint64(m_perRow);
    const int top = px(4);
    const quint64 visible = quint64(viewport()->height() / at.rowHeight + 2) * quint64(m_perRow);
    const QByteArray bytes = m_source.read(offset, std::min(visible, m_source.size - offset));
    for (qsizetype from = 0; from < bytes.size(); from += m_perRow)
        paintRow(painter, at, offset + quint64(from), bytes.mid(from, m_perRow), top + int(from / m_perRow) * at.rowHeight);
    if (hasFocus()) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void HexView::paintRow(QPainter &painter, const Geometry &at, quint64 offset, const QByteArray &row, int y) const
{
    const QFont mono = gui::font(FontRole::Mono);
    paintRanges(painter, at, offset, int(row.size()), y);
    const QString address = QString::number(offset, 16).rightJustified(at.offsetDigits, QLatin1Char('0'));
    paintText(&painter, QRectF(px(10), y, at.hexLeft, at.rowHeight), address, mono, colour(Token::Text3));
    QString text;
    painter.setPen(colour(Token::Text));
    const QFontMetricsF metrics(mono);
    const qreal base = qRound(y + (at.rowHeight + metrics.ascent() - metrics.descent()) / 2);
    for (int i = 0; i < row.size(); ++i) {
        painter.drawText(QPointF(at.hexX(i), base), QString::fromLatin1(row.mid(i, 1).toHex()));
        text += printable(row[i]);
    }
    painter.drawText(QPointF(at.textLeft, base), text);
}

void HexView::paintRanges(QPainter &painter, const Geometry &at, quint64 offset, int count, int y) const
{
    const auto paintRange = [&](const HexRange &range) {
        const quint64 from = std::max(range.offset, offset), to = std::min(range.offset + range.size, offset + quint64(count));
        if (from >= to)
            return;
        const int first = int(from - offset), last = int(to - offset) - 1;
        painter.fillRect(QRectF(at.hexX(first), y, at.hexX(last) + 2 * at.digit - at.hexX(first), at.rowHeight), colour(range.fill));
        painter.fillRect(QRectF(at.textX(first), y, (last - first + 1) * at.digit, at.rowHeight), colour(range.fill));
    };
    for (const HexRange &range : m_ranges)
        paintRange(range);
    paintRange(m_selection);
}

/// The byte under a point in either column; -1 where there is none.
qint64 HexView::offsetAt(const QPoint &pos) const
{
    const Geometry at = geometryNow();
    const int row = (pos.y() - px(4)) / at.rowHeight;
    int column = -1;
    for (int i = 0; i < m_perRow; ++i) {
        const bool inHex = pos.x() >= at.hexX(i) - at.digit / 2 && pos.x() < at.hexX(i) + 2.5 * at.digit;
        const bool inText = pos.x() >= at.textX(i) && pos.x() < at.textX(i) + at.digit;
        if (inHex || inText)
            column = i;
    }
    if (column < 0 || row < 0)
        return -1;
    const quint64 offset = (quint64(verticalScrollBar()->value()) + quint64(row)) * quint64(m_perRow) + quint64(column);
    return offset < m_source.size ? qint64(offset) : -1;
}

void HexView::select(quint64 anchor, quint64 caret)
{
    m_anchor = anchor;
    m_caret = caret;
    setSelection(std::min(anchor, caret), std::max(anchor, caret) - std::min(anchor, caret) + 1);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qint64 offset = offsetAt(event->pos());
    if (offset >= 0)
        select(event->modifiers() & Qt::ShiftModifier ? m_anchor : quint64(offset), quint64(offset));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const qint64 offset = offsetAt(event->pos());
    if (offset >= 0 && event->buttons() & Qt::LeftButton)
        select(m_anchor, quint64(offset));
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedHex());
        return;
    }
    if (event->matches(QKeySequence::SelectAll) && m_source.size > 0)
        return select(0, m_source.size - 1);
    const qint64 row = m_perRow, page = row * std::max(1, verticalScrollBar()->pageStep());
    struct Step { int key; qint64 by; };
    const Step steps[] = {{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -row}, {Qt::Key_Down, row},
                          {Qt::Key_PageUp, -page}, {Qt::Key_PageDown, page}, {Qt::Key_Home, -qint64(m_caret)},
                          {Qt::Key_End, qint64(m_source.size)}};
    const auto *step = std::ranges::find(steps, event->key(), &Step::key);
    if (step == std::end(steps) || m_source.size == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const auto caret = quint64(std::clamp<qint64>(qint64(m_caret) + step->by, 0, qint64(m_source.size) - 1));
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : caret, caret);
    scrollTo(caret);
}

void HexView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

/// What is selected, or the first bytes: never more than a line.
void HexView::describe()
{
    if (m_source.size == 0)
        return setAccessibleDescription(tr("No data in this frame."));
    const HexRange part = m_selection.size ? m_selection : HexRange{0, m_source.size, Token::Sel};
    const QByteArray head = m_source.read(part.offset, std::min<quint64>(part.size, 32));
    setAccessibleDescription(tr("%1 bytes from offset 0x%2: %3").arg(part.size).arg(part.offset, 0, 16)
                                 .arg(QString::fromLatin1(head.toHex(' '))));
}

} // namespace gui
