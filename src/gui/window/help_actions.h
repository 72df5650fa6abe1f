#pragma once

#include "gui/window/window_parts.h"

#include <QObject>

namespace gui {

/// Dialogs of the Edit, Tools and Help menus.
class HelpActions : public QObject {
    Q_OBJECT

public:
    HelpActions(const WindowParts &parts, QObject *parent);

    void showCode(quint32 code);
    void showSituations();
    /// Real browsers against the session's address, or a behaviour of the mock server at `mockUrl`.
    void askBrowser(const QString &mockUrl);

signals:
    void settingsChanged();

private:
    enum class Begin { WhenTold, AtOnce };
    void ask(const QString &mockUrl, Begin begin);
    void showSettings();
    void showShortcuts();

    WindowParts m_parts;
    QString m_asked; ///< the mock server's address that was asked about last
};

} // namespace gui
