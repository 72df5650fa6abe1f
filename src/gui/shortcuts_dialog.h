#pragma once

#include <QDialog>

#include <memory>

class QMenuBar;

namespace Ui {
class ShortcutsDialog;
}

namespace gui {

/// Every action of the menus with its keys, searchable; made from the actions themselves.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// `extra`: keys that are not in a menu, as (place, what, keys).
    struct Key { QString place, what, keys; };
    ShortcutsDialog(const QMenuBar &menus, const QList<Key> &extra, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace gui
