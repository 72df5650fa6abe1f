#pragma once

#include <QCoreApplication>

#include <memory>

namespace support {

/// A QCoreApplication, or a QApplication where the test program links tests/support/gui.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace support
