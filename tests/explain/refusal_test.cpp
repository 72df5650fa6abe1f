#include "explain/refusal.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;

class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheAnswer_data();
    void readsTheAnswer();
    void meansSomethingForEachStatus();
    void saysNothingWhereThereIsNoRefusal();
    void namesTheOriginThatWasSent();
};

namespace {

Refusal refusalOf(std::string_view answer, std::string_view requestFields = {})
{
    SessionBuilder session;
    session.connected().request(requestFields).server(answer).serverFin();
    return decodeRefusal(session.facts);
}

} // namespace

void RefusalTest::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("claim"); // a part of some claim's text
    const auto row = [](const char *name, const char *head, const char *body, const char *server, const char *claim) {
        QTest::newRow(name) << QByteArray(head) << QByteArray(body) << server << claim;
    };
    row("challenge", "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"lab\"", "", "",
        "asks for Basic realm=\"lab\"");
    row("retry in seconds", "503 Service Unavailable\r\nRetry-After: 120", "", "", "Retry-After says to wait 120 s");
    row("retry at a date", "429 Too Many Requests\r\nRetry-After: Fri, 20 Nov 2026 22:00:00 GMT", "", "",
        "says Fri, 20 Nov 2026");
    row("version", "426 Upgrade Required\r\nSec-WebSocket-Version: 13", "", "", "speaks version 13");
    row("location", "302 Found\r\nLocation: https://login.test/", "", "", "points to https://login.test/");
    row("nginx", "502 Bad Gateway\r\nServer: nginx/1.22.1", "<html><center>nginx/1.22.1</center></html>", "nginx",
        "nginx's own page");
    row("HAProxy", "503 Service Unavailable",
        "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>",
        "HAProxy", "every server behind it is down");
    row("Cloudflare", "403 Forbidden\r\nServer: cloudflare\r\nCF-RAY: 8a1-FRA",
        "<title>Attention Required! | Cloudflare</title>", "Cloudflare", "its firewall");
    row("API Gateway", "403 Forbidden\r\nx-amzn-ErrorType: MissingAuthenticationTokenException",
        "{\"message\":\"Missing Authentication Token\"}", "AWS API Gateway", "no route at this address");
    row("Engine.IO", "400 Bad Request", "{\"code\":1,\"message\":\"Session ID unknown\"}", "Engine.IO",
        "sticky sessions");
    row("Engine.IO, version", "400 Bad Request", "{\"code\":5,\"message\":\"Unsupported protocol version\"}",
        "Engine.IO", "versions that do not fit");
    row("uvicorn", "403 Forbidden\r\nServer: uvicorn", "", "uvicorn (ASGI)", "close before accept");
    row("bare 403", "403 Forbidden", "", "", "ASGI servers");
}

void RefusalTest::readsTheAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QString, server);
    QFETCH(QString, claim);
    const Refusal refusal =
        refusalOf(("HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)
                      .toStdString());
    QCOMPARE(refusal.status, head.left(3).toInt());
    QCOMPARE(QString::fromStdString(refusal.server), server);
    const bool told = std::any_of(refusal.claims.begin(), refusal.claims.end(), [&](const Claim &c) {
        return QString::fromStdString(c.sentence.text()).contains(claim);
    });
    QVERIFY2(told, qPrintable(claim));
    for (const Claim &c : refusal.claims)
        QVERIFY2(c.evidence.record, c.sentence.id.c_str());
}

void RefusalTest::meansSomethingForEachStatus()
{
    for (int status = 200; status < 1000; ++status) {
        const Refusal refusal = refusalOf("HTTP/1.1 " + std::to_string(status) + " \r\nContent-Length: 0\r\n\r\n");
        QVERIFY2(!refusal.title.empty() && !refusal.meaning.empty(), std::to_string(status).c_str());
    }
}

void RefusalTest::saysNothingWhereThereIsNoRefusal()
{
    SessionBuilder session;
    QVERIFY(decodeRefusal(session.facts).title.empty());
    session.opened();
    QVERIFY(decodeRefusal(session.facts).title.empty());
}

void RefusalTest::namesTheOriginThatWasSent()
{
    const auto refusal =
        refusalOf("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "Origin: https://evil.example\r\n");
    QVERIFY(std::any_of(refusal.claims.begin(), refusal.claims.end(), [](const Claim &claim) {
        return claim.sentence.id == "origin-sent" && claim.sentence.args.front() == "https://evil.example";
    }));
}

WIRETALE_TEST(RefusalTest)
#include "refusal_test.moc"
