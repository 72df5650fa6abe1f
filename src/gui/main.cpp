#include "gui/core/workspace.h"
#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "gui/translations.h"
#include "gui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

namespace {

void setUpApplication(QApplication &application)
{
    QApplication::setApplicationName(QStringLiteral("wiretale"));
    QApplication::setOrganizationName(QStringLiteral("wiretale"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wiretale"));
    QApplication::setApplicationVersion(QStringLiteral(WIRETALE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("wiretale"));
    application.setWindowIcon(gui::applicationIcon());
}

QStringList filesOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "The tale of a WebSocket session, told from the wire"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QApplication::translate("main", "Session files to open"), QStringLiteral("[files...]"));
    parser.process(application);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QSettings settings(QStringLiteral("wiretale"), QStringLiteral("wiretale"));
    gui::installTranslation(application, QLocale());
    gui::Theme theme;
    setUpApplication(application);
    const auto files = filesOf(application);
    theme.setChoice(gui::ThemeChoice(qBound(0, settings.value(QStringLiteral("ui/theme"), 0).toInt(), 2)));
    theme.setTextScale(settings.value(QStringLiteral("ui/textScale"), 100).toInt());
    auto workspace = gui::Workspace::create();
    if (!workspace) {
        QMessageBox::critical(nullptr, QStringLiteral("Wiretale"), QString::fromStdString(workspace.error().says).toHtmlEscaped());
        return 3;
    }
    gui::MainWindow window(std::move(workspace).value(), theme, settings);
    window.show();
    for (const auto &file : files)
        window.openFile(file);
    return QApplication::exec();
}
