#pragma once

#include "gui/paint/overview_strip.h"

namespace gui {

/// The phases of the connect and the opening handshake, one a row: name, bar at its time, duration.
class Waterfall : public QWidget {
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);
    struct Row {
        QString name; ///< "TLS 1.3"
        QString note; ///< "session reused"
        Nanoseconds from{}, to{};
        OverviewPhases::Look look = OverviewPhases::Look::Box;
    };
    void setRows(const std::vector<Row> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Row> m_rows;
};

} // namespace gui
