#include "gui/window/sessions_title.h"

#include "gui/paint/card.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/window/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QToolButton>

namespace gui {

SessionsTitle::SessionsTitle(QAction &open, const QList<QAction *> &more, QDockWidget &dock)
    : QObject(&dock)
    , m_header(new PaneHeader(&dock))
{
    m_header->setObjectName(QStringLiteral("sessionsTitle"));
    m_header->setTitle(MainWindow::tr("Sessions"));
    auto *openButton = button("folder", MainWindow::tr("Open a session file (Ctrl+O)"));
    connect(openButton, &QToolButton::clicked, &open, &QAction::trigger);
    auto *menuButton = button("dots", MainWindow::tr("More about sessions"));
    auto *menu = new QMenu(menuButton);
    menu->addActions(more);
    menuButton->setMenu(menu);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    m_header->addTool(openButton);
    m_header->addTool(menuButton);
    dock.setTitleBarWidget(m_header);
}

QToolButton *SessionsTitle::button(const char *iconName, const QString &tip) const
{
    auto *made = new QToolButton(m_header);
    made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    setButtonLook(made, ButtonLook::Quiet);
    return made;
}

void SessionsTitle::setRail(bool rail)
{
    m_header->setCompact(rail);
}

} // namespace gui
