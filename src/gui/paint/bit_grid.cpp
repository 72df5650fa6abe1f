#include "gui/paint/bit_grid.h"

#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr int rowBits = 32;
constexpr int payloadRows = 3; // the rest is said in one more row

int rowHeight()
{
    return px(34);
}

/// Bytes `from` to `to` of a value written as "5a 17 c3 9e".
QString hexPart(const QString &hex, quint64 fromBit, quint64 bits)
{
    return hex.mid(qsizetype(fromBit / 8) * 3, qsizetype(bits / 8) * 3 - 1);
}

bool isHex(const BitField &field)
{
    return field.bits >= 8 && field.value.size() > 2 && field.value[2] == QLatin1Char(' ');
}

} // namespace

BitGrid::BitGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("bitGrid"));
    setAccessibleName(tr("Bits of the frame"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BitGrid::setFields(const std::vector<BitField> &fields)
{
    m_fields = fields;
    m_current = std::clamp(m_current, 0, std::max(0, int(fields.size()) - 1));
    layOut();
    QStringList words;
    for (const BitField &field : fields)
        words << tr("%1 %2, %3").arg(field.name, field.value.left(60), field.meaning);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

/// Cuts fields at the ends of the rows; a long payload keeps its first rows and one that counts the rest.
void BitGrid::layOut()
{
    m_cells.clear();
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const BitField &field = m_fields[std::size_t(i)];
        quint64 done = 0;
        int rows = 0;
        while (done < field.bits) {
            const quint64 bit = field.firstBit + done;
            const int column = int(bit % rowBits);
            quint64 take = std::min<quint64>(field.bits - done, quint64(rowBits - column));
            Cell cell{i, int(bit / rowBits), column, int(take), field.name, isHex(field) ? hexPart(field.value, done, take) : field.value};
            const quint64 left = (field.bits - done) / 8;
            if (++rows == payloadRows && field.bits - done > rowBits) {
                cell.columns = rowBits;
                cell.name = tr("%1, %2 more bytes").arg(field.name).arg(left);
                cell.value = field.value.mid(qsizetype(done / 8) * 3, 16 * 3 - 1) + QStringLiteral(" …");
                take = field.bits - done;
            }
            m_cells.push_back(cell);
            done += take;
        }
    }
}

void BitGrid::setCurrentField(int index)
{
    if (index == m_current || index < 0 || index >= int(m_fields.size()))
        return;
    m_current = index;
    update();
    emit currentFieldChanged(index);
}

QSize BitGrid::sizeHint() const
{
    const int rows = m_cells.empty() ? 1 : m_cells.back().row + 1;
    return {px(20) * rowBits, px(18) + rows * rowHeight() + 2};
}

QSize BitGrid::minimumSizeHint() const
{
    return sizeHint();
}

QRectF BitGrid::cellRect(const Cell &cell) const
{
    const qreal bit = qreal(width() - 1) / rowBits;
    const qreal left = qRound(cell.firstColumn * bit), right = qRound((cell.firstColumn + cell.columns) * bit);
    return QRectF(left, px(18) + cell.row * rowHeight(), right - left, rowHeight());
}

QRect BitGrid::fieldRect(int index) const
{
    QRectF around;
    for (const Cell &cell : m_cells)
        if (cell.field == index)
            around |= cellRect(cell);
    return around.toAlignedRect();
}

void BitGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal byte = width() / 4.0;
    for (int i = 0; i < 4; ++i)
        paintText(&painter, QRectF(i * byte + px(2), 0, byte, px(16)), tr("byte %1").arg(i), gui::font(FontRole::Note),
                  colour(Token::Text2));
    for (const Cell &cell : m_cells)
        paintCell(painter, cell);
    for (const Cell &cell : m_cells) {
        if (cell.field != m_current)
            continue;
        painter.setPen(QPen(colour(Token::Focus), hasFocus() ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(cell).adjusted(1, 1, 0, 0));
    }
}

void BitGrid::paintCell(QPainter &painter, const Cell &cell) const
{
    const BitField &field = m_fields[std::size_t(cell.field)];
    const QRectF rect = cellRect(cell);
    painter.setPen(QPen(colour(Token::Ctl), 1));
    painter.setBrush(colour(field.fill));
    painter.drawRect(rect.adjusted(0.5, 0.5, 0.5, 0.5));
    const bool single = cell.columns == 1;
    QString name = cell.name;
    if (single && textWidth(name, gui::font(FontRole::Note)) > rect.width() - 2) // FIN fits; RSV1 and MASK do not
        name = name.startsWith(QLatin1String("RSV")) ? name.left(1) + name.right(1) : name.left(1);
    const QRectF upper(rect.left() + 1, rect.top() + px(2), rect.width() - 1, px(16));
    const QRectF lower(rect.left() + px(single ? 0 : 3), rect.top() + px(16), rect.width() - px(single ? 0 : 6), px(16));
    paintText(&painter, upper, name, gui::font(FontRole::Note), colour(Token::Text2), Qt::AlignHCenter);
    const bool header = field.fill == Token::Header;
    paintText(&painter, lower, cell.value, gui::font(header && !single ? FontRole::MonoBold : FontRole::Mono),
              colour(field.ink), Qt::AlignHCenter);
}

void BitGrid::mousePressEvent(QMouseEvent *event)
{
    for (const Cell &cell : m_cells) {
        if (cellRect(cell).contains(event->position()))
            return setCurrentField(cell.field);
    }
}

void BitGrid::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_fields.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: setCurrentField(std::max(0, m_current - 1)); break;
    case Qt::Key_Right:
    case Qt::Key_Down: setCurrentField(std::min(last, m_current + 1)); break;
    case Qt::Key_Home: setCurrentField(0); break;
    case Qt::Key_End: setCurrentField(last); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace gui
