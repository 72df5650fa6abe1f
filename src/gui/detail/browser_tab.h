#pragma once

#include "gui/detail/detail_context.h"
#include "gui/paint/card.h"
#include "gui/paint/instead_card.h"
#include "gui/paint/situation_funnel.h"

#include <QScrollArea>

class QBoxLayout;
class QTabBar;
class QVBoxLayout;

namespace gui {

class PageEvents;
class SecondOpinionCard;
class WireLines;

/// One ending in three realms: the wire, the page's script, the browser's console; then why, and what to do instead.
class BrowserTab : public QScrollArea, public DetailTab {
    Q_OBJECT

public:
    explicit BrowserTab(QWidget *parent = nullptr);

    void show(const DetailContext &context) override;
    void setLanguage(const QString &language);

signals:
    void tryRequested(const QString &mockAddress);
    void askRequested();
    void situationsRequested();
    void languageChosen(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeWireColumn();
    Card *makePageColumn();
    Card *makeConsoleColumn();
    Card *makeFunnelCard();
    void layOut();
    void fillConsole();
    void fillFunnel();
    void fillInstead();
    void showColumns();

    TalePtr m_tale;
    WireLines *m_wire;
    PageEvents *m_page;
    QVBoxLayout *m_console;
    SituationFunnel *m_funnel;
    InsteadCard *m_instead;
    Card *m_columns[3];
    Card *m_funnelCard;
    SecondOpinionCard *m_opinion;
    QTabBar *m_columnTabs;
    QBoxLayout *m_below;
    bool m_narrow = false;
};

} // namespace gui
