#pragma once

#include "gui/core/session_book.h"
#include "gui/paint/row_data.h"

#include <QAbstractItemModel>
#include <QDate>

#include <vector>

namespace gui {

/// The mock server or a relay as an entry of the list; not a session itself.
struct ServerEntry {
    quint32 id = 0;
    capture::Mode mode = capture::Mode::Serve;
    QString title; ///< "127.0.0.1:9001"
    QString detail; ///< "Listening · 3 live · 22 in all"
};

/// All sessions in groups: Mock server, Live, Ended today, earlier days, From files. Newest first; filtered by words.
class SessionListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role : int { KeyRole = Qt::UserRole + 1, ServerRole };

    explicit SessionListModel(SessionBook &book, QObject *parent = nullptr);

    void setFilter(const QString &words);
    void setServers(std::vector<ServerEntry> servers);

    QModelIndex indexOf(SessionKey key) const;
    SessionKey keyAt(const QModelIndex &index) const { return index.isValid() ? index.data(KeyRole).toULongLong() : 0; }
    bool isEmpty() const { return m_groups.empty(); }
    /// How many different causes the sessions with the most common page code have; {0, 0} below two.
    struct SameCode {
        int causes = 0;
        quint16 code = 0;
    };
    SameCode sameCode() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void sameCodeChanged();

private:
    struct Item {
        SessionKey key = 0; ///< 0: a server
        quint32 server = 0;
    };
    struct Group {
        int order = 0; ///< ascending from the top
        QString title;
        std::vector<Item> items;
    };
    struct Place {
        int order = 0;
        QString title;
    };

    Place placeOf(const SessionEntry &entry) const;
    std::vector<Group> sorted() const;
    void rebuild();
    void update(SessionKey key);
    bool matches(const SessionEntry &entry) const;
    QVariant groupData(const Group &group, int row, int role) const;
    QVariant itemValue(const Item &item, int role) const;
    QVariant serverData(const ServerEntry &server, int role) const;

    SessionBook &m_book;
    std::vector<Group> m_groups;
    std::vector<ServerEntry> m_servers;
    QStringList m_words;
};

} // namespace gui
