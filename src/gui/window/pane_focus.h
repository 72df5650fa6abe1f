#pragma once

namespace Ui {
class MainWindow;
}

namespace gui {

class ModeBar;

enum class Step { Forward, Back };

/// Tab goes through the panes as they are read, and inside each as it was made. Once, when all panes are there.
void orderPanes(const Ui::MainWindow &ui, ModeBar &modes);

/// F6 and Shift+F6: the keyboard goes to the next pane that is shown, round and round.
void focusNextPane(const Ui::MainWindow &ui, ModeBar &modes, Step step);

} // namespace gui
