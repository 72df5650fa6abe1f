#pragma once

#include "gui/core/request_draft.h"

#include <QAbstractTableModel>

namespace gui {

/// The user's own headers: check and name, value, secret; the last row takes a new one.
class HeaderTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(std::vector<DraftHeader> headers);
    const std::vector<DraftHeader> &headers() const { return m_headers; }
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    enum Column { Name, Value, Secret };
    QVariant newRow(int column, int role) const;
    bool store(DraftHeader &header, int column, const QVariant &value, int role) const;

    std::vector<DraftHeader> m_headers;
};

} // namespace gui
