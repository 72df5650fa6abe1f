#pragma once

#include "gui/paint/row_data.h"
#include "ws/frame.h"

#include <QWidget>

#include <vector>

namespace gui {

/// A field of a frame as the figure of RFC 6455, 5.2 draws it.
struct BitField {
    QString name; ///< "opcode"
    QString value; ///< "0001", "5a 17"
    QString meaning; ///< "text": for the list beside, and for screen readers
    quint64 firstBit = 0; ///< from the frame's first bit
    quint64 bits = 1; ///< cut at rows of 32; payload: all of it, drawn as at most three rows
    Token fill = Token::Base;
    Token ink = Token::Text;
};

/// The fields of a frame. `payload`: its first bytes as on the wire, masked where it is.
std::vector<BitField> bitFields(const ws::FrameHeader &header, const QByteArray &payload);

/// The figure of a frame, 32 bits a row. Arrow keys choose a field.
class BitGrid : public QWidget {
    Q_OBJECT

public:
    explicit BitGrid(QWidget *parent = nullptr);
    void setFields(const std::vector<BitField> &fields);
    const std::vector<BitField> &fields() const { return m_fields; }
    int currentField() const { return m_current; }
    void setCurrentField(int index);
    /// Around all pieces of a field.
    QRect fieldRect(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentFieldChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

public:
    /// A piece of a field in one row of the figure.
    struct Cell {
        int field = 0;
        int row = 0, firstColumn = 0, columns = 1;
        QString name, value;
    };

private:
    void layOut();
    QRectF cellRect(const Cell &cell) const;
    void paintCell(QPainter &painter, const Cell &cell) const;

    std::vector<BitField> m_fields;
    std::vector<Cell> m_cells;
    int m_current = 0;
};

} // namespace gui
