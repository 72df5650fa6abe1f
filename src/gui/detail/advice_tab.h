#pragma once

#include "gui/detail/detail_context.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

/// What to change, one card for each advice.
class AdviceTab : public QScrollArea, public DetailTab {
    Q_OBJECT

public:
    explicit AdviceTab(QWidget *parent = nullptr);

    void show(const DetailContext &context) override;

signals:
    void tryRequested(const QString &mockAddress);

private:
    void clear();

    TalePtr m_tale;
    QVBoxLayout *m_cards;
};

} // namespace gui
