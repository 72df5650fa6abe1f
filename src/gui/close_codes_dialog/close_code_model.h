#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace explain {
class VocabularySet;
struct Vocabulary;
struct VocabularyEntry;
}

namespace gui {

/// One row for each entry of each vocabulary.
class CloseCodeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Name, Vocabulary, Meaning, ColumnCount };
    enum Role { FirstRole = Qt::UserRole + 1, LastRole, VocabularyRole };

    CloseCodeModel(const explain::VocabularySet &set, QObject *parent);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row { const explain::Vocabulary *vocabulary; const explain::VocabularyEntry *entry; };
    QString text(const Row &row, int column) const;
    std::vector<Row> m_rows;
};

/// Keeps rows of one vocabulary (or all) that hold every word; a number also finds the range that it lies in.
class CloseCodeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);
    void setVocabulary(const QString &id);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool hasWord(int row, const QString &word) const;
    QStringList m_words;
    QString m_vocabulary;
};

} // namespace gui
