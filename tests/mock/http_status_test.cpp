#include "mock/http_status.h"

#include "support/test_registry.h"

#include <QTest>

class HttpStatusTest : public QObject {
    Q_OBJECT

private slots:
    void namesAStatus_data();
    void namesAStatus();
};

void HttpStatusTest::namesAStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("body");
    const auto row = [](int status, const char *text, bool body) { QTest::addRow("%d", status) << status << QString(text) << body; };
    row(100, "100 Continue", false);
    row(101, "101 Switching Protocols", false);
    row(103, "103 Early Hints", false);
    row(199, "199 Unassigned", false);
    row(200, "200 OK", true);
    row(204, "204 No Content", false);
    row(304, "304 Not Modified", false);
    row(401, "401 Unauthorized", true);
    row(426, "426 Upgrade Required", true);
    row(429, "429 Too Many Requests", true);
    row(503, "503 Service Unavailable", true);
    row(599, "599 Unassigned", true);
}

void HttpStatusTest::namesAStatus()
{
    QFETCH(int, status);
    QFETCH(QString, text);
    QFETCH(bool, body);
    QCOMPARE(QString::fromStdString(mock::statusText(status)), text);
    QCOMPARE(mock::mayHaveBody(status), body);
}

WIRETALE_TEST(HttpStatusTest)
#include "http_status_test.moc"
