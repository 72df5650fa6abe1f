#include "gui/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace gui {

namespace {

void install(QCoreApplication &application, const QString &objectName, const QLocale &locale, const QString &file, const QString &folder)
{
    delete application.findChild<QTranslator *>(objectName, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(&application);
    translator->setObjectName(objectName);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        application.installTranslator(translator);
}

} // namespace

QStringList languages()
{
    QStringList names = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("wiretale_*.qm")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name = name.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
    return names;
}

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    const bool spoken = std::ranges::any_of(languages(), [&locale](const QString &name) { return QLocale(name).language() == locale.language(); });
    const QLocale chosen = spoken ? locale : QLocale(QLocale::English);
    install(application, QStringLiteral("qtTranslator"), chosen, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("wiretaleTranslator"), chosen, QStringLiteral("wiretale"), QStringLiteral(":/i18n"));
}

} // namespace gui
