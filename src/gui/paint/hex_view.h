#pragma once

#include "gui/paint/tokens.h"

#include <QAbstractScrollArea>

#include <functional>
#include <vector>

namespace gui {

/// Bytes on demand: only what is visible is asked for.
struct HexSource {
    quint64 size = 0;
    std::function<QByteArray(quint64 offset, quint64 count)> read;
};

/// A range drawn with a background: a field, a node, a found string.
struct HexRange {
    quint64 offset = 0, size = 0;
    Token fill = Token::Sel;
};

/// Offset, bytes and text; 8, 12, 16, 24 or 32 bytes a row, the largest that fits. Holds no more bytes than are shown.
class HexView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);
    void setSource(HexSource source);
    void setBytes(const QByteArray &bytes);
    void setRanges(std::vector<HexRange> ranges);
    void setSelection(quint64 offset, quint64 size);
    void clearSelection() { setSelection(0, 0); }
    quint64 selectionOffset() const { return m_selection.offset; }
    quint64 selectionSize() const { return m_selection.size; }
    void scrollTo(quint64 offset);
    int bytesPerRow() const { return m_perRow; }
    /// The selection as "22 65 74", at most 1 MiB.
    QString selectedHex() const;

signals:
    void selectionChanged(quint64 offset, quint64 size);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

private:
    struct Geometry;
    Geometry geometryNow() const;
    void layOut();
    void paintRow(QPainter &painter, const Geometry &at, quint64 offset, const QByteArray &row, int y) const;
    void paintRanges(QPainter &painter, const Geometry &at, quint64 offset, int count, int y) const;
    qint64 offsetAt(const QPoint &pos) const;
    void select(quint64 anchor, quint64 caret);
    void describe();

    HexSource m_source;
    std::vector<HexRange> m_ranges;
    HexRange m_selection;
    quint64 m_anchor = 0, m_caret = 0;
    int m_perRow = 16;
};

} // namespace gui
