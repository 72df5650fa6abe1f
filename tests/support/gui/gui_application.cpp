#include "support/test_application.h"

#include <QApplication>

std::unique_ptr<QCoreApplication> support::makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}
