#pragma once

#include "mock/rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace gui {

/// The rules in their order; the last, "by its own path", stays last and can only be switched off.
class RuleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Enabled, Number, Path, When, Behaviour, Hits, ColumnCount };

    explicit RuleModel(QObject *parent = nullptr);
    const std::vector<mock::Rule> &rules() const { return m_rules; }
    void setRules(std::vector<mock::Rule> rules);
    const mock::Rule &rule(int row) const { return m_rules[std::size_t(row)]; }
    void setRule(int row, const mock::Rule &rule);
    int insertRule(int row, const mock::Rule &rule);
    void removeRule(int row);
    /// Moves a rule up (-1) or down (+1); false at the ends.
    bool moveRule(int row, int by);
    bool isLast(int row) const { return row == rowCount() - 1; }
    void setHits(const QList<quint64> &hits);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;

signals:
    void rulesChanged();

private:
    QString text(int row, int column) const;
    std::vector<mock::Rule> m_rules;
    QList<quint64> m_hits;
};

/// "Rules 1 to 3 make a reconnect test: …" where the rules do; else how to read the list.
QString remarkOn(const std::vector<mock::Rule> &rules);

} // namespace gui
