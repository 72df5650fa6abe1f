#pragma once

#include <QHeaderView>

namespace gui {

/// The timeline's column titles: the lane names its two ends, the script's column is violet.
class TimelineHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TimelineHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintLaneTitle(QPainter *painter, const QRect &rect) const;
    void paintPageTitle(QPainter *painter, const QRect &rect) const;
};

} // namespace gui
