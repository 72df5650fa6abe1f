#include "support/test_registry.h"

#include "exporters/redaction.h"
#include "exporters/secret_forms.h"
#include "ws/handshake.h"

#include <QTest>

using namespace exporters;

class RedactionTest : public QObject {
    Q_OBJECT

private slots:
    void masksByNameOrShape_data();
    void masksByNameOrShape();
    void leavesHarmlessTextAlone_data();
    void leavesHarmlessTextAlone();
    void givesTheSameValueTheSameNumber();
    void masksEncodedForms_data();
    void masksEncodedForms();
    void findsSecretsInsideEncodedText();
    void masksAHeadThroughout();
    void changesNothingWhenRevealing();
    void masksOwnPatternsAndPaths();
};

void RedactionTest::masksByNameOrShape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const char *text, const char *masked) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(masked);
    };
    row("JSON field", R"({"token":"abc123"})", R"({"token":"[masked 1]"})");
    row("JSON field, camel case", R"({"apiKey": "k", "n": 1})", R"({"apiKey": "[masked 1]", "n": 1})");
    row("JSON number", R"({"otp":123456})", R"({"otp":"[masked 1]"})");
    row("Socket.IO packet", R"(42["login",{"password":"hunter2"}])", R"(42["login",{"password":"[masked 1]"}])");
    row("JSON in JSON", R"({"d":"{\"secret\":\"s3cr3t\"}"})", R"({"d":"{\"secret\":\"[masked 1]\"}"})");
    row("query value", "wss://h/p?room=7&access_token=zzz-9", "wss://h/p?room=7&access_token=[masked 1]");
    row("JWT", "hi eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln bye", "hi [masked 1] bye");
    row("bearer", "Bearer abcdefgh12345", "Bearer [masked 1]");
    row("user and password", "ws://bob:pa55@h/", "ws://[masked 1]@h/");
    row("AWS key", "AKIAIOSFODNN7EXAMPLE", "[masked 1]");
    row("e-mail", "mail me@example.test now", "mail [masked 1] now");
}

void RedactionTest::masksByNameOrShape()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, masked);
    Redactor redactor;
    QCOMPARE(QByteArray::fromStdString(redactor.text(text.toStdString())), masked);
    QCOMPARE(redactor.found().size(), std::size_t(1));
}

void RedactionTest::leavesHarmlessTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {R"({"monkey":"banana","keyboard":"qwerty"})", R"({"token":null,"key":true,"passenger":"Ann"})",
                             "a=b&c=d", "plain words", "token expired.", "basic understanding", "", "Sec-WebSocket-Key"})
        QTest::newRow(text) << QByteArray(text);
}

void RedactionTest::leavesHarmlessTextAlone()
{
    QFETCH(QByteArray, text);
    Redactor redactor;
    QCOMPARE(QByteArray::fromStdString(redactor.text(text.toStdString())), text);
}

void RedactionTest::givesTheSameValueTheSameNumber()
{
    Redactor redactor;
    QCOMPARE(redactor.text(R"({"token":"first-one"})"), std::string(R"({"token":"[masked 1]"})"));
    QCOMPARE(redactor.text(R"({"token":"second-one"})"), std::string(R"({"token":"[masked 2]"})"));
    QCOMPARE(redactor.text("and first-one again"), std::string("and [masked 1] again"));
}

void RedactionTest::masksEncodedForms_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray secret = "S3cr3t/Value+with=odd";
    QTest::newRow("raw") << secret;
    QTest::newRow("percent") << secret.toPercentEncoding();
    QTest::newRow("percent, lower case") << secret.toPercentEncoding().toLower().replace("s3cr3t", "S3cr3t").replace("value", "Value");
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 behind one byte") << ("x" + secret).toBase64();
    QTest::newRow("base64 behind two bytes") << ("xy" + secret).toBase64();
    QTest::newRow("base64url") << secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("hex, upper case") << secret.toHex().toUpper();
}

void RedactionTest::masksEncodedForms()
{
    QFETCH(QByteArray, text);
    Redactor redactor;
    (void)redactor.text(R"({"secret":"S3cr3t\/Value+with=odd"})");
    const QByteArray out = QByteArray::fromStdString(redactor.text(("<" + text + ">").toStdString()));
    QVERIFY2(out.contains("[masked 1]"), out.constData());
}

void RedactionTest::findsSecretsInsideEncodedText()
{
    const QByteArray json = R"({"user":"u","password":"deep-secret-1"})";
    for (const QByteArray &text : {json.toBase64(), json.toPercentEncoding(), json.toHex(), json.toPercentEncoding().toBase64()}) {
        Redactor redactor;
        const std::string out = redactor.text("x " + text.toStdString() + " y");
        QCOMPARE(redactor.found().size(), std::size_t(1));
        QVERIFY2(text == json.toPercentEncoding().toBase64() || out.find("[masked 1]") != std::string::npos, out.c_str());
    }
}

void RedactionTest::masksAHeadThroughout()
{
    ws::HttpHead head;
    const std::string raw = "GET /p?token=query-secret HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer head-secret-9\r\n"
                            "Cookie: sid=cookie-secret; theme=dark\r\nX-Api-Key: k3y\r\n\r\n";
    head.raw.assign(raw.begin(), raw.end());
    head.startLine = "GET /p?token=query-secret HTTP/1.1";
    head.target = "/p?token=query-secret";
    std::size_t at = raw.find("Host");
    for (const auto &[name, value] : {std::pair("Host", "h"), std::pair("Authorization", "Bearer head-secret-9"),
                                      std::pair("Cookie", "sid=cookie-secret; theme=dark"), std::pair("X-Api-Key", "k3y")}) {
        const std::size_t size = std::strlen(name) + std::strlen(value) + 4;
        head.fields.push_back({name, value, std::uint32_t(at), std::uint32_t(size)});
        at += size;
    }
    Redactor redactor;
    const ws::HttpHead masked = redactor.head(head);
    const std::string bytes(ws::textOf(masked.raw));
    for (const char *secret : {"query-secret", "head-secret-9", "cookie-secret", "k3y"}) {
        QVERIFY2(bytes.find(secret) == std::string::npos, bytes.c_str());
        for (const ws::HttpField &field : masked.fields)
            QVERIFY(field.value.find(secret) == std::string::npos);
    }
    QCOMPARE(masked.fields[0].value, std::string("h"));
    QVERIFY(masked.fields[1].value.starts_with("Bearer [masked "));
    QVERIFY(bytes.find("\r\nHost: h\r\n") != std::string::npos);
}

void RedactionTest::changesNothingWhenRevealing()
{
    Redactor redactor = Redactor::none();
    QVERIFY(!redactor.masks());
    QCOMPARE(redactor.text(R"({"token":"abc123"})"), std::string(R"({"token":"abc123"})"));
}

void RedactionTest::masksOwnPatternsAndPaths()
{
    RedactionRules rules;
    rules.patterns = {"ORD-[0-9]+"};
    rules.jsonPaths = {"$.user.name"};
    Redactor redactor(rules);
    QCOMPARE(redactor.text(R"({"user":{"name":"Miranda"},"o":"ORD-778"})"),
             std::string(R"({"user":{"name":"[masked 2]"},"o":"[masked 1]"})"));
}

WIRETALE_TEST(RedactionTest)
#include "redaction_test.moc"
