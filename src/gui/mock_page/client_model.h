#pragma once

#include "gui/mock_page.h"

#include <QAbstractTableModel>

namespace gui {

/// The mock server's connections, newest state as the owner gives it.
class ClientModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Since, Client, Path, Behaviour, Page, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Rows that stay (by session) keep their place, so that the selection does.
    void setClients(const QList<MockClient> &clients);
    void setShowEnded(bool show);
    const MockClient &client(int row) const { return m_shown[row]; }
    int live() const;
    int ended() const { return int(m_all.size()) - live(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showRows();
    QString text(const MockClient &client, int column) const;
    QList<MockClient> m_all, m_shown;
    bool m_showEnded = true;
};

} // namespace gui
