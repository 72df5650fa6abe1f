#include "gui/mock_page/client_menu.h"

namespace gui {

namespace {

struct Row { const char *text; ClientCommand command; bool liveOnly; };

constexpr Row rows[] = {
    {QT_TRANSLATE_NOOP("gui::ClientMenu", "Open the session"), ClientCommand::Open, false},
    {QT_TRANSLATE_NOOP("gui::ClientMenu", "Close with a code…"), ClientCommand::Close, true},
    {QT_TRANSLATE_NOOP("gui::ClientMenu", "Drop TCP (FIN)"), ClientCommand::Drop, true},
    {QT_TRANSLATE_NOOP("gui::ClientMenu", "Reset TCP (RST)"), ClientCommand::Reset, true},
    {QT_TRANSLATE_NOOP("gui::ClientMenu", "Send…"), ClientCommand::Send, true},
    {QT_TRANSLATE_NOOP("gui::ClientMenu", "Hold: stop reading and acting"), ClientCommand::Hold, true},
};

} // namespace

ClientMenu::ClientMenu(bool live, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Row &row : rows) {
        QAction *action = addAction(tr(row.text));
        action->setEnabled(live || !row.liveOnly);
        connect(action, &QAction::triggered, this, [this, command = row.command] { emit chosen(command); });
    }
}

} // namespace gui
