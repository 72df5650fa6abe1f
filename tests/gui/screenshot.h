#pragma once

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace gui {
class Theme;
}

namespace support {

/// The application's theme with the fonts that the references were made with; made once for the test program.
gui::Theme &theme();

/// Makes the widget, shows it at its size hint (or `size`) in both themes, and compares each with
/// tests/gui/references/<name>-<theme>.png: words may shift by a hair, so that a few of the pixels may differ a little.
/// With WIRETALE_KEEP_REFERENCES=1 in the environment the pictures are written instead. Returns what is wrong, or nothing.
QString compareInBothThemes(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make, QSize size = {});

/// The share of pixels that differ visibly between two pictures of one size; 1 when the sizes differ.
double difference(const QImage &left, const QImage &right);

} // namespace support
