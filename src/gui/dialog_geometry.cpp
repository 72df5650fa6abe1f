#include "gui/dialog_geometry.h"

#include "gui/paint/theme.h"

#include <QSettings>

namespace gui {

void rememberGeometry(QDialog *dialog, QSize firstAt13)
{
    const QString key = QStringLiteral("window/") + dialog->objectName();
    if (!dialog->restoreGeometry(QSettings().value(key).toByteArray()))
        dialog->resize(px(firstAt13.width()), px(firstAt13.height()));
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, key] { QSettings().setValue(key, dialog->saveGeometry()); });
}

} // namespace gui
