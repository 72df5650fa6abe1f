#pragma once

#include "gui/paint/row_data.h"

#include <QWidget>

namespace gui {

/// A badge as a widget.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    explicit Pill(const Badge &badge, QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    const Badge &badge() const { return m_badge; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

/// Pills in a row, e.g. the events that a page's script gets; wraps to further rows.
class PillRow : public QWidget {
    Q_OBJECT

public:
    explicit PillRow(QWidget *parent = nullptr);
    void setBadges(const QList<Badge> &badges);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Badge> m_badges;
};

} // namespace gui
