#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace exporters {
struct Exporter;
}

namespace gui {

/// The formats of the registry, in its order.
class FormatModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SaysRole, ExtensionRole };
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

/// Icon, bold title over one line, extension at the right.
class FormatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What stands under the list of formats.
QString formatNote(const exporters::Exporter *format);
/// Output as lines to show: control and bidi characters made visible, very long lines cut.
QString shownLines(const QString &text);

} // namespace gui
