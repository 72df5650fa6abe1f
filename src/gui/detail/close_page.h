#pragma once

#include "gui/detail/detail_context.h"
#include "gui/paint/advice_card.h"
#include "gui/paint/close_ladder.h"
#include "gui/paint/code_card.h"

#include <QScrollArea>

class QBoxLayout;

namespace gui {

/// The close chapter: the ladder, and beside it the code, whether it was clean, and what to change.
class ClosePage : public QScrollArea {
    Q_OBJECT

public:
    explicit ClosePage(QWidget *parent = nullptr);

    void show(const DetailContext &context);

signals:
    void adviceRequested();
    void replayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLadderCard();
    QWidget *makeCards();
    void fillCode();
    void copyLadder() const;
    void saveLadder();

    TalePtr m_tale;
    CloseLadder *m_ladder;
    CodeCard *m_code;
    CleanCard *m_clean;
    ChangeCard *m_change;
    QBoxLayout *m_columns;
    int m_vocabulary = 0;
};

} // namespace gui
