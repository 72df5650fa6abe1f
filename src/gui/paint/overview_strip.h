#pragma once

#include "gui/paint/row_data.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QToolButton;

namespace gui {

using Nanoseconds = std::chrono::nanoseconds;

/// Traffic over time, for sessions that opened.
struct OverviewTraffic {
    struct Bin { quint64 toServer = 0, fromServer = 0; }; ///< bytes
    struct Problem { Nanoseconds time{}; bool error = false; };
    Nanoseconds duration{};
    std::vector<Bin> bins; ///< even parts of `duration`; finer ones than 3 px are joined
    std::vector<Nanoseconds> pings;
    std::vector<Problem> problems;
    quint64 toServer = 0, fromServer = 0; ///< in all
    bool live = false; ///< draws the dotted "now" line at the end
};

/// "Where the time went", for short sessions and those that never opened.
struct OverviewPhases {
    enum class Look : std::uint8_t { Box, Sent, Recv, Waiting };
    struct Phase {
        QString label; ///< "TCP 11.8 ms"
        Nanoseconds from{}, to{};
        Look look = Look::Box;
    };
    std::vector<Phase> phases;
    Nanoseconds total{};
    QString end; ///< "403", "4401"; empty: no marker
    Nanoseconds endAt{};
    bool failed = false; ///< the marker is err, else neutral
};

/// The strip over the timeline: mirrored bars with a brush, or phase bars. Keys: Left/Right move the brush,
/// Shift+Left/Right resize it, Home/End, Ctrl+0 all.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setTraffic(const OverviewTraffic &traffic);
    void setPhases(const OverviewPhases &phases);
    void setSelected(std::optional<Nanoseconds> time);
    /// Without words and buttons, 44 px.
    void setCompact(bool compact);
    void setFollow(bool follow);

    Nanoseconds brushFrom() const { return m_from; }
    Nanoseconds brushTo() const { return m_to; }
    void setBrush(Nanoseconds from, Nanoseconds to);
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void brushChanged(std::chrono::nanoseconds from, std::chrono::nanoseconds to);
    void timeActivated(std::chrono::nanoseconds time); ///< clicked at a time
    void followToggled(bool follow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grip : std::uint8_t { None, Move, From, To };
    QRectF plot() const;
    qreal xOf(Nanoseconds time) const;
    Nanoseconds timeAt(qreal x) const;
    Nanoseconds span() const;
    Grip gripAt(const QPointF &pos) const;
    void paintTraffic(QPainter &painter) const;
    void paintBars(QPainter &painter, const QRectF &area) const;
    void paintAxis(QPainter &painter, const QRectF &area) const;
    void paintMarks(QPainter &painter, const QRectF &area) const;
    void paintBrush(QPainter &painter, const QRectF &area) const;
    void paintLegend(QPainter &painter) const;
    void paintPhases(QPainter &painter) const;
    void describe();
    void showButtons();

    std::optional<OverviewTraffic> m_traffic;
    std::optional<OverviewPhases> m_phases;
    std::optional<Nanoseconds> m_selected;
    Nanoseconds m_from{}, m_to{};
    bool m_all = true; ///< the brush covers everything and grows with it
    bool m_compact = false;
    Grip m_grip = Grip::None;
    Nanoseconds m_gripOffset{};
    QToolButton *m_showAll = nullptr;
    QToolButton *m_follow = nullptr;
};

} // namespace gui
