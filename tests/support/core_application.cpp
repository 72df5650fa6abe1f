#include "support/test_application.h"

std::unique_ptr<QCoreApplication> support::makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}
