#pragma once

#include "decode/node.h"

#include <QAbstractItemModel>

#include <vector>

namespace gui {

/// A decoded payload: Key, Value, Type. Holds the tree, makes texts only of what is shown.
class TreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setRoot(decode::Node root);
    void clear();
    /// Nodes in the order of their bytes; 0 is the root.
    std::size_t size() const { return m_entries.size(); }
    const decode::Node &node(std::size_t entry) const { return *m_entries[entry].node; }
    /// The node behind an index; nullptr for none.
    const decode::Node *node(const QModelIndex &index) const;
    QString path(const QModelIndex &index) const; ///< "$.order.pos[1]", as the filter takes it
    QModelIndex indexOf(std::size_t entry) const;
    std::size_t entryOf(const QModelIndex &index) const { return std::size_t(index.internalId()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        const decode::Node *node;
        std::size_t parent; ///< of the root: itself
        int row;
        std::size_t firstChild; ///< children stand together
    };
    bool rootIsShown() const { return !m_entries.empty() && m_root.children.empty(); }

    decode::Node m_root;
    std::vector<Entry> m_entries;
};

} // namespace gui
