#pragma once

#include "gui/mock_page/outcome_words.h"
#include "gui/paint/card.h"

namespace gui {

class Pill;
class PillRow;

/// "What will happen": on the wire, in the page, in the console; measured or predicted.
class OutcomeCard : public Card {
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget *parent = nullptr);
    void showOutcome(const Outcome &outcome);

private:
    QLabel *addParagraph(const QString &iconName, const QString &title);

    Pill *m_mark;
    QLabel *m_wire, *m_console;
    PillRow *m_events;
};

} // namespace gui
