#pragma once

#include "exporters/redaction.h"

#include <QAbstractTableModel>

#include <vector>

namespace gui {

/// The secrets that were found, each with a check: what is checked is masked, the others are kept as they are.
class SecretModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Masked, Where, Name, Now, InTheFile, Places, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSecrets(const std::vector<exporters::FoundSecret> &secrets);
    const exporters::RedactionRules &rules() const { return m_rules; }
    void setRules(const exporters::RedactionRules &rules);
    void maskAll();
    void keepAll();
    quint64 maskedPlaces() const;
    int keptSecrets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void rulesChanged();

private:
    bool isMasked(const exporters::FoundSecret &secret) const;
    QString text(const exporters::FoundSecret &secret, int column) const;
    std::vector<exporters::FoundSecret> m_secrets;
    exporters::RedactionRules m_rules;
};

} // namespace gui
