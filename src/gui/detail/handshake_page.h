#pragma once

#include "gui/core/tale.h"
#include "gui/detail/facts_grid.h"
#include "gui/paint/waterfall.h"

#include <QScrollArea>
#include <QStandardItemModel>

class QTreeView;

namespace gui {

/// Connect and opening handshake: where the time went, what the answer means, and each check.
class HandshakePage : public QScrollArea {
    Q_OBJECT

public:
    explicit HandshakePage(QWidget *parent = nullptr);

    void show(const TalePtr &tale);

signals:
    void recordRequested(std::uint32_t record);

private:
    QTreeView *makeChecks();
    void fillChecks();

    TalePtr m_tale;
    Waterfall *m_waterfall;
    FactsGrid *m_facts;
    QStandardItemModel m_checks;
    QTreeView *m_checkTree;
};

} // namespace gui
