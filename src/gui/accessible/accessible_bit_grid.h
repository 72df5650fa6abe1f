#pragma once

#include "gui/accessible/painted_parts.h"

namespace gui {

class BitGrid;

/// The figure of a frame as a table: a row for each field, with its name, its value and what it means.
class AccessibleBitGrid : public PaintedParts, public QAccessibleTableInterface {
public:
    explicit AccessibleBitGrid(BitGrid *grid);

    void *interface_cast(QAccessible::InterfaceType type) override;

    int partCount() const override;
    QAccessible::Role partRole() const override { return QAccessible::Cell; }
    QString partName(int part) const override;
    QRect partRect(int part) const override;
    bool isCurrent(int part) const override;
    void activate(int part) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedCellCount() const override { return columnCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return rowCount() > 0 ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

protected:
    QAccessibleInterface *makePart(int part) const override;

private:
    BitGrid &grid() const;
};

} // namespace gui
