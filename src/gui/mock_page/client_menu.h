#pragma once

#include "gui/mock_page/client_command.h"

#include <QMenu>

namespace gui {

/// What can be done to one client of the mock server. Deletes itself when it closes.
class ClientMenu : public QMenu {
    Q_OBJECT

public:
    ClientMenu(bool live, QWidget *parent);

signals:
    void chosen(gui::ClientCommand command);
};

} // namespace gui
