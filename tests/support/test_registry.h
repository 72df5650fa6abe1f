#pragma once

#include <QObject>

#include <memory>

namespace support {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Makes the test class known to the runner under its own name; use through WIRETALE_TEST.
struct RegisteredTest {
    RegisteredTest(const char *name, MakeTest make);
};

} // namespace support

/// Stands at the end of a test file, before its .moc include.
#define WIRETALE_TEST(Class)                                                                                          \
    static const support::RegisteredTest registered##Class(                                                           \
        #Class, +[]() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
