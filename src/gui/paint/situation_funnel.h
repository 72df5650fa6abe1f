#pragma once

#include "gui/paint/row_data.h"

#include <QWidget>

namespace gui {

/// The situations of WHATWG WebSockets, section 4 "Feedback from the protocol", that a script must not tell apart.
enum class Situation : std::uint8_t {
    NameNotFound, NoRoute, PortRefused, TlsFailed, HandshakeRefused, AnswerNotAcceptable, DroppedAfterOpening, None,
};

/// Seven situations, curves, one outcome. The present one is framed, bold and thick.
class SituationFunnel : public QWidget {
    Q_OBJECT

public:
    explicit SituationFunnel(QWidget *parent = nullptr);
    void setSituation(Situation situation);
    Situation situation() const { return m_situation; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF rowRect(int index) const;
    QRectF outcomeRect() const;
    void paintRow(QPainter &painter, int index) const;
    void paintCurve(QPainter &painter, int index) const;
    void paintOutcome(QPainter &painter) const;
    Situation m_situation = Situation::None;
};

} // namespace gui
