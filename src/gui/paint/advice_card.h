#pragma once

#include "gui/paint/card.h"
#include "gui/paint/code_view.h"

class QToolButton;
class QPushButton;

namespace gui {

/// Something to change, why, and what it costs.
struct AdviceData {
    QString what, why, cost;
    QString code;
    CodeLanguage language = CodeLanguage::Plain;
    QString tryAddress; ///< mock address that shows it; empty: no button
};

class AdviceCard : public Card {
    Q_OBJECT

public:
    explicit AdviceCard(QWidget *parent = nullptr);
    void setAdvice(const AdviceData &advice);

signals:
    void tryRequested(const QString &mockAddress);

private:
    QLabel *m_why, *m_cost;
    CodeView *m_code;
    QPushButton *m_try;
    QString m_tryAddress;
};

/// "What to change" beside the ladder: one line each, and two buttons.
struct ChangeData {
    struct Line { QString icon; QString who; QString text; }; ///< "host", "Server:", "send nothing after Close"
    QList<Line> lines;
};

class ChangeCard : public Card {
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);
    void setChange(const ChangeData &change);

signals:
    void replayRequested();
    void adviceRequested();

private:
    QBoxLayout *m_lines;
};

} // namespace gui
