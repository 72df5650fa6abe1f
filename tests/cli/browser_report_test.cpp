#include "cli/browser_report.h"

#include "support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using nlohmann::json;

class BrowserReportTest : public QObject {
    Q_OBJECT

private slots:
    void isOneLineOfJson();

private:
    static net::BrowserEvent event(const char *type)
    {
        net::BrowserEvent made;
        made.type = type;
        return made;
    }
};

void BrowserReportTest::isOneLineOfJson()
{
    net::BrowserReport report;
    report.ran = true;
    report.version = "Chrome/156.0.0.0";
    report.events = {event("open"), event("close")};
    report.events[1].code = 1006;
    report.events[1].reason = "a\"\n";
    report.console = {{"error", "failed", 1}};
    const std::string text = cli::browserReportJson({net::BrowserKind::Chromium, "/usr/bin/chromium", ""}, report);
    QVERIFY(text.find('\n') == std::string::npos);
    const json parsed = json::parse(text);
    QCOMPARE(parsed["engine"].get<std::string>(), std::string("chromium"));
    QCOMPARE(parsed["version"].get<std::string>(), report.version);
    QCOMPARE(parsed["events"][1]["reason"].get<std::string>(), std::string("a\"\n"));
    QVERIFY(!parsed["events"][0].contains("code"));
    QCOMPARE(parsed["console"][0]["text"].get<std::string>(), std::string("failed"));
}

WIRETALE_TEST(BrowserReportTest)
#include "browser_report_test.moc"
