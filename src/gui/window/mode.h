#pragma once

namespace gui {

/// What the window is for now: the three buttons at its left.
enum class Mode : int { Connect, Relay, Mock };

} // namespace gui
