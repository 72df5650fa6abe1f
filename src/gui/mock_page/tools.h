#pragma once

#include <QString>

#include <initializer_list>

class QToolButton;
class QTreeView;

namespace gui {

/// Small buttons for the headers of the mock server's panes.
QToolButton *iconButton(const QString &name, const QString &tip, const char *objectName);
QToolButton *wordButton(const QString &name, const QString &words, const char *objectName);
/// Widths for 13 px text; one column takes what is left.
void setupColumns(QTreeView *tree, std::initializer_list<int> widths, int stretch);

} // namespace gui
