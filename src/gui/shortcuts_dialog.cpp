#include "gui/shortcuts_dialog.h"

#include "gui/dialog_geometry.h"
#include "gui/paint/icons.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "ui_shortcuts_dialog.h"

#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace gui {

namespace {

QString plain(QString menuText)
{
    return menuText.remove(QLatin1Char('&'));
}

void addRow(QStandardItemModel *model, const QString &place, const QString &what, const QString &keys)
{
    auto *fixed = new QStandardItem(keys);
    fixed->setData(gui::font(FontRole::Mono), Qt::FontRole);
    model->appendRow({new QStandardItem(place), new QStandardItem(what), fixed});
}

/// Actions that have keys, menu by menu, sub-menus with their path.
void addMenu(QStandardItemModel *model, const QMenu &menu, const QString &place)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(model, *action->menu(), place + QStringLiteral(" › ") + plain(action->text()));
        else if (action->isVisible() && !action->shortcut().isEmpty())
            addRow(model, place, plain(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, const QList<Key> &extra, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("shortcutsDialog"));
    rememberGeometry(this, {620, 560});
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Place"), tr("Action"), tr("Keys")});
    for (const QAction *menu : menus.actions()) {
        if (menu->menu())
            addMenu(model, *menu->menu(), plain(menu->text()));
    }
    for (const Key &key : extra)
        addRow(model, key.place, key.what, key.keys);
    auto *filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(model);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter->setFilterKeyColumn(-1);
    m_ui->shortcutsTree->setModel(filter);
    m_ui->shortcutsTree->setItemDelegate(new TextDelegate(this));
    m_ui->shortcutsTree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->shortcutsTree->header()->resizeSection(0, px(150));
    m_ui->shortcutsTree->header()->resizeSection(1, px(280));
    m_ui->shortcutSearchEdit->addAction(icon(QStringLiteral("search"), Token::Text2), QLineEdit::LeadingPosition);
    connect(m_ui->shortcutSearchEdit, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace gui
