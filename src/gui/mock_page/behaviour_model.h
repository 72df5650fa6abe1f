#pragma once

#include "gui/paint/row_data.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace mock {
enum class Group : std::uint8_t;
}

namespace gui {

/// What a behaviour's address looks like at a glance.
Glyph behaviourGlyph(mock::Group group);

/// The catalogue of behaviours by group, one row for each example; AddressRole is the whole address.
class BehaviourModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { AddressRole = Qt::UserRole + 1, BriefRole };
    explicit BehaviourModel(QObject *parent = nullptr);

private:
    QStandardItem *addGroup(mock::Group group);
};

/// Shows the rows whose address or words hold every word of the filter, under their groups.
class BehaviourFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit BehaviourFilter(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// Address in the fixed font, its few words beside it; groups as headings with their count.
class BehaviourDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
