#pragma once

namespace gui {

/// Tells screen readers what our own widgets are: a figure, a table, a row of tabs. Once for each run of the program.
void installAccessibility();

} // namespace gui
