#include "gui/accessible/accessible_bit_grid.h"

#include "gui/paint/bit_grid.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct Column {
    const char *title;
    QString BitField::*text;
};

constexpr Column columns[] = {
    {QT_TRANSLATE_NOOP("gui::AccessibleBitGrid", "Field"), &BitField::name},
    {QT_TRANSLATE_NOOP("gui::AccessibleBitGrid", "Value"), &BitField::value},
    {QT_TRANSLATE_NOOP("gui::AccessibleBitGrid", "Meaning"), &BitField::meaning},
};
constexpr int columnsInAll = int(std::size(columns));
constexpr int mostLetters = 120; // of a long payload's value

int rowOf(int part) { return part / columnsInAll; }

class Cell : public PaintedPart, public QAccessibleTableCellInterface {
public:
    using PaintedPart::PaintedPart;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : PaintedPart::interface_cast(type);
    }
    bool isSelected() const override { return m_owner->isCurrent(m_index); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index % columnsInAll; }
    int rowIndex() const override { return rowOf(m_index); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return m_owner; }
};

} // namespace

AccessibleBitGrid::AccessibleBitGrid(BitGrid *grid)
    : PaintedParts(grid, QAccessible::Table)
{
}

BitGrid &AccessibleBitGrid::grid() const
{
    return *static_cast<BitGrid *>(widget());
}

void *AccessibleBitGrid::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : PaintedParts::interface_cast(type);
}

QAccessibleInterface *AccessibleBitGrid::makePart(int part) const
{
    return new Cell(const_cast<AccessibleBitGrid *>(this), part);
}

int AccessibleBitGrid::rowCount() const
{
    return int(grid().fields().size());
}

int AccessibleBitGrid::columnCount() const
{
    return columnsInAll;
}

int AccessibleBitGrid::partCount() const
{
    return rowCount() * columnsInAll;
}

QString AccessibleBitGrid::partName(int part) const
{
    const auto &field = grid().fields()[std::size_t(rowOf(part))];
    return (field.*columns[part % columnsInAll].text).left(mostLetters);
}

QRect AccessibleBitGrid::partRect(int part) const
{
    return grid().fieldRect(rowOf(part));
}

bool AccessibleBitGrid::isCurrent(int part) const
{
    return isRowSelected(rowOf(part));
}

void AccessibleBitGrid::activate(int part)
{
    selectRow(rowOf(part));
}

QAccessibleInterface *AccessibleBitGrid::cellAt(int row, int column) const
{
    const bool inside = row >= 0 && row < rowCount() && column >= 0 && column < columnsInAll;
    return inside ? child(row * columnsInAll + column) : nullptr;
}

QString AccessibleBitGrid::columnDescription(int column) const
{
    return column >= 0 && column < columnsInAll ? QCoreApplication::translate("gui::AccessibleBitGrid", columns[column].title) : QString();
}

QString AccessibleBitGrid::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? grid().fields()[std::size_t(row)].name : QString();
}

QList<QAccessibleInterface *> AccessibleBitGrid::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (int column = 0; rowCount() > 0 && column < columnsInAll; ++column)
        cells << cellAt(grid().currentField(), column);
    return cells;
}

QList<int> AccessibleBitGrid::selectedRows() const
{
    return rowCount() > 0 ? QList<int>{grid().currentField()} : QList<int>();
}

bool AccessibleBitGrid::isRowSelected(int row) const
{
    return rowCount() > 0 && grid().currentField() == row;
}

bool AccessibleBitGrid::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    grid().setCurrentField(row);
    return true;
}

} // namespace gui
