#pragma once

#include "explain/page_model.h"
#include "net/browser.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <array>
#include <vector>

namespace gui {

/// What a script gets, as the table's rows: open, message, error, close code, reason, wasClean, console.
constexpr int answerRows = 7;
using Answers = std::array<QString, answerRows>;
Answers answersOf(const explain::PageOutcome &outcome);
Answers answersOf(const net::BrowserReport &report);

/// Predicted beside one column for each browser; a cell that differs from the prediction says so.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { DiffersRole = Qt::UserRole + 1, KnownRole };
    static constexpr int firstBrowser = 2;

    using QAbstractTableModel::QAbstractTableModel;
    void setPredicted(const Answers &predicted);
    void setBrowsers(const QStringList &names);
    void setState(int browser, const QString &state); ///< under the browser's name: "running", "measured in 0.9 s"
    void setAnswers(int browser, const Answers &answers);
    int differences(int browser) const;
    QString browserName(int browser) const { return m_columns[std::size_t(browser)].name; }
    bool differs(int row, int browser) const;
    QString markdown(const QString &title) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column { QString name, state; Answers answers; bool known = false; };
    QString text(int row, int column) const;
    Answers m_predicted;
    std::vector<Column> m_columns;
};

/// A tick where the answer is as predicted, a red "differs" where it is not.
class AnswerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
