#pragma once

#include "gui/paint/row_data.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace gui {

/// One thing that happened around the close.
struct LadderRow {
    double ms = 0; ///< since the first Close
    LaneData lane; ///< what crossed; Shape::None: only the script's side
    QString icon, text, size; ///< "text", "connection_ack", "27 B"
    bool strong = false; ///< a Close frame
    QList<Badge> badges;
    PageData::Mark page = PageData::Mark::None; ///< Event or Call: a dot or ring on the script's line
    QStringList pageText; ///< "error", "close 1006"
    bool pageEnds = false; ///< the script hears nothing after this
};

struct LadderData {
    QString browser = "Chromium"; ///< under "Page's script"
    QString client = "Wiretale", server;
    std::vector<LadderRow> rows; ///< in order of time
    int bandFrom = -1, bandTo = -1; ///< rows of the Close and its echo; the band between is `alt`
    std::vector<std::pair<QString, QString>> facts; ///< "Started by", "Server"; at most four
};

/// Who said what, and when: three lifelines around the close. Gaps over 5 ms are drawn as breaks.
class CloseLadder : public QWidget {
    Q_OBJECT

public:
    explicit CloseLadder(QWidget *parent = nullptr);
    void setData(const LadderData &data);

    /// The rows in order, one a line: for the clipboard and for screen readers.
    QString text() const;
    QByteArray svg() const;
    QImage image(qreal devicePixelRatio = 2) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Layout;
    void paintAll(QPainter &painter, const QRectF &area) const;
    void paintScriptLine(QPainter &painter, const Layout &at) const;
    void paintRow(QPainter &painter, const Layout &at, std::size_t row) const;
    void paintFacts(QPainter &painter, const QRectF &area) const;
    LadderData m_data;
};

} // namespace gui
