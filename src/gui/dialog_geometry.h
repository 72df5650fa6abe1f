#pragma once

#include <QDialog>

namespace gui {

/// The dialog opens where and as large as it was closed last; at first with the given size for 13 px text.
void rememberGeometry(QDialog *dialog, QSize firstAt13);

} // namespace gui
