#include "gui/mock_page/tools.h"

#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

namespace gui {

QToolButton *iconButton(const QString &name, const QString &tip, const char *objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(objectName));
    button->setIcon(icon(name));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    setButtonLook(button, ButtonLook::Quiet);
    setSmall(button);
    return button;
}

QToolButton *wordButton(const QString &name, const QString &words, const char *objectName)
{
    auto *button = iconButton(name, {}, objectName);
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFontRole(button, FontRole::DenseBold);
    return button;
}

void setupColumns(QTreeView *tree, std::initializer_list<int> widths, int stretch)
{
    QHeaderView *header = tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(px(24));
    int column = 0;
    for (const int width : widths) {
        header->resizeSection(column, px(width));
        ++column;
    }
    header->setSectionResizeMode(stretch, QHeaderView::Stretch);
}

} // namespace gui
