#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QToolButton;

namespace gui {

class PaneHeader;

/// The head of the sessions dock: its name, a button that opens files, a menu; over the rail the first button alone.
class SessionsTitle : public QObject {
    Q_OBJECT

public:
    SessionsTitle(QAction &open, const QList<QAction *> &more, QDockWidget &dock);

    void setRail(bool rail);

private:
    QToolButton *button(const char *iconName, const QString &tip) const;

    PaneHeader *m_header;
};

} // namespace gui
