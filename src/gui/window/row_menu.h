#pragma once

#include "gui/window/window_parts.h"

#include <QObject>

class QMenu;
class QPoint;

namespace gui {

/// Context menus of a timeline row and of a session.
class RowMenu : public QObject {
    Q_OBJECT

public:
    RowMenu(const WindowParts &parts, QObject *parent);

    void showRowMenu(const QPoint &globalPos);
    void showSessionMenu(const QPoint &globalPos);
    /// Fills the composer with the current row's frame; false when it is none.
    bool loadIntoComposer();

signals:
    void codeExplanationWanted(quint32 code);

private:
    void addFilters(QMenu &menu);
    void addExplain(QMenu &menu);
    void copyAsHex();

    WindowParts m_parts;
};

} // namespace gui
