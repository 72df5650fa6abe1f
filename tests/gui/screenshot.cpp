#include "screenshot.h"

#include "gui/paint/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QWidget>

#include <cstdlib>

namespace support {

namespace {

constexpr char fontFolder[] = "/usr/share/fonts/truetype/";

/// Debian's fonts-noto-core and fonts-dejavu-core.
void loadFonts()
{
    for (const char *file : {"noto/NotoSans-Regular.ttf", "noto/NotoSans-Bold.ttf", "dejavu/DejaVuSansMono.ttf",
                             "dejavu/DejaVuSansMono-Bold.ttf"})
        QFontDatabase::addApplicationFont(QLatin1StringView(fontFolder) + QLatin1StringView(file));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans")));
}

QString referencePath(const QString &name)
{
    return QStringLiteral(WIRETALE_SOURCE_DIR "/tests/gui/references/%1.png").arg(name);
}

QImage grab(QWidget &widget, QSize size)
{
    widget.resize(size.isValid() ? size : widget.sizeHint());
    widget.show();
    QApplication::processEvents();
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    QApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QString compare(const QString &name, const QImage &image)
{
    const QString path = referencePath(name);
    if (std::getenv("WIRETALE_KEEP_REFERENCES")) {
        image.save(path, "PNG", 0);
        return {};
    }
    const QImage reference(path);
    if (reference.isNull())
        return QStringLiteral("%1 has no reference picture").arg(name);
    if (reference.size() != image.size())
        return QStringLiteral("%1 is %2x%3, its reference %4x%5").arg(name).arg(image.width()).arg(image.height())
            .arg(reference.width()).arg(reference.height());
    const double differs = difference(reference.convertToFormat(QImage::Format_RGB32), image);
    if (differs <= 0.01)
        return {};
    const QString saved = QDir::temp().filePath(QStringLiteral("wiretale-%1.png").arg(name));
    image.save(saved);
    return QStringLiteral("%1 differs in %2 % of its pixels; see %3").arg(name).arg(differs * 100, 0, 'f', 2).arg(saved);
}

} // namespace

gui::Theme &theme()
{
    static gui::Theme *const made = [] {
        loadFonts();
        auto *one = new gui::Theme(qApp);
        one->setFontFamilies(QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans Mono"));
        return one;
    }();
    return *made;
}

double difference(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb a = left.pixel(x, y), b = right.pixel(x, y);
            const int most = qMax(qAbs(qRed(a) - qRed(b)), qMax(qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))));
            different += most > 40;
        }
    }
    return double(different) / double(qMax<qint64>(1, qint64(left.width()) * left.height()));
}

QString compareInBothThemes(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make, QSize size)
{
    QStringList wrong;
    for (const auto choice : {gui::ThemeChoice::Light, gui::ThemeChoice::Dark}) {
        theme().setChoice(choice);
        const auto widget = make();
        const QString suffix = choice == gui::ThemeChoice::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        wrong << compare(name + suffix, grab(*widget, size));
    }
    theme().setChoice(gui::ThemeChoice::Light);
    wrong.removeAll(QString());
    return wrong.join(QStringLiteral("; "));
}

} // namespace support
