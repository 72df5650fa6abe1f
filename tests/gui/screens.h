#pragma once

#include "gui/detail/detail_pane.h"
#include "gui/window/mode_bar.h"

#include <span>

namespace support {

class TaleMaker;
class WindowFixture;

/// A state of the window that has a drawing.
struct Screen {
    const char *name;
    const char *url; ///< session to show; null: welcome
    gui::DetailView view;
    std::uint32_t number; ///< row to choose; 0: what the window chooses itself
    gui::Mode mode;
};
std::span<const Screen> allScreens();

/// Records the sessions that the screens show.
void recordScreens(TaleMaker &maker);
/// Brings the window there; the sessions are recorded already. False when a row is missing.
bool showScreen(WindowFixture &fixture, const Screen &screen);

} // namespace support
