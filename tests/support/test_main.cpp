// The runner of every test program: "test_ws FrameHeaderTest [Qt Test options]"; without a name, all classes run.
#include "support/test_registry.h"
#include "support/test_application.h"

#include <QTest>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

std::map<std::string, support::MakeTest> &registry()
{
    static std::map<std::string, support::MakeTest> tests;
    return tests;
}

} // namespace

support::RegisteredTest::RegisteredTest(const char *name, MakeTest make)
{
    registry().emplace(name, make);
}

int main(int argc, char *argv[])
{
    const auto application = support::makeApplication(argc, argv);
    std::vector<char *> arguments(argv, argv + argc);
    const auto named = argc > 1 ? registry().find(argv[1]) : registry().end();
    if (named != registry().end()) {
        arguments.erase(arguments.begin() + 1);
        return QTest::qExec(named->second().get(), int(arguments.size()), arguments.data());
    }
    if (argc > 1 && argv[1][0] != '-') {
        std::fprintf(stderr, "no test class %s\n", argv[1]);
        return 2;
    }
    int failures = 0;
    for (const auto &[name, make] : registry())
        failures += QTest::qExec(make().get(), int(arguments.size()), arguments.data());
    return failures;
}
