#pragma once

#include "explain/session_facts.h"

#include <QAbstractTableModel>

#include <memory>

namespace gui {

/// A head's start line and fields in wire order: Name, Value, Meaning. Secret values are masked.
class HeadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHead(std::shared_ptr<const ws::HttpHead> head, const explain::SessionFacts &facts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name, value, meaning;
    };
    QList<Row> m_rows;
    QString m_title;
};

/// Values that are not shown in full: credentials and cookies.
bool isSecretHeader(std::string_view name);
QString maskedValue(std::string_view name, const std::string &value);

} // namespace gui
