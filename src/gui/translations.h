#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace gui {

/// Languages that the window speaks: "en", "de", "zh_CN".
QStringList languages();
/// Installs the translation of the locale's language, Qt's own words included; English where there is none. Call it before
/// any window is made; a second call replaces the first.
void installTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace gui
