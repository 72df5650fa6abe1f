#include "gui/window/pane_focus.h"

#include "gui/session/session_page.h"
#include "gui/window/connect_bar.h"
#include "gui/window/mode_bar.h"
#include "ui_main_window.h"

#include <QApplication>

#include <functional>
#include <vector>

namespace gui {

namespace {

struct Pane {
    QWidget *widget;
    std::function<void()> focus;

    bool usable() const { return widget->isVisible() && widget->isEnabled(); }
    bool hasFocus() const
    {
        const auto *focused = QApplication::focusWidget();
        return focused && (widget == focused || widget->isAncestorOf(focused));
    }
};

void focusBar(ModeBar &modes)
{
    if (modes.connectBar().isVisible())
        modes.connectBar().focusAddress();
    else
        modes.nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

std::vector<Pane> panesOf(const Ui::MainWindow &ui, ModeBar &modes)
{
    const auto plainly = [](QWidget *widget) { return Pane{widget, [widget] { widget->setFocus(Qt::ShortcutFocusReason); }}; };
    auto *page = ui.sessionPage;
    std::vector<Pane> panes{{&modes, [&modes] { focusBar(modes); }}, plainly(ui.sessionsPanel->tree())};
    auto *central = ui.centralStack->currentWidget();
    if (central == ui.welcomePage)
        panes.push_back({central, [&ui] { ui.welcomePage->focusDemo(); }});
    else if (central != page)
        panes.push_back({central, [central] { central->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason); }});
    else {
        panes.push_back(plainly(&page->timeline()));
        panes.push_back({&page->detail(), [page] { page->detail().focusTabs(); }});
        panes.push_back({&page->composer(), [page] { page->composer().focusEdit(); }});
    }
    return panes;
}

/// What Tab reaches in a pane, in the order of the chain.
QList<QWidget *> tabStops(QWidget &pane)
{
    QList<QWidget *> stops;
    QWidget *each = &pane;
    do {
        const bool inside = each == &pane || pane.isAncestorOf(each);
        if (inside && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            stops << each;
        each = each->nextInFocusChain();
    } while (each != &pane);
    return stops;
}

} // namespace

void orderPanes(const Ui::MainWindow &ui, ModeBar &modes)
{
    QWidget *last = nullptr;
    for (QWidget *pane : std::initializer_list<QWidget *>{&modes, ui.sessionsPanel, ui.welcomePage, ui.sessionPage, ui.mockPage})
        for (QWidget *stop : tabStops(*pane)) {
            if (last)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
}

void focusNextPane(const Ui::MainWindow &ui, ModeBar &modes, Step step)
{
    const auto panes = panesOf(ui, modes);
    const auto count = int(panes.size());
    int at = step == Step::Forward ? count - 1 : 0; // nothing has the focus: begin with the first, or the last
    for (int each = 0; each < count; ++each)
        if (panes[std::size_t(each)].hasFocus())
            at = each;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + (step == Step::Forward ? 1 : count - 1)) % count;
        if (!panes[std::size_t(at)].usable())
            continue;
        panes[std::size_t(at)].focus();
        return;
    }
}

} // namespace gui
