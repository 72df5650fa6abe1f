#include "mock/request_json.h"

#include "played.h"
#include "support/test_registry.h"

#include <QTest>

using namespace played;

class RequestJsonTest : public QObject {
    Q_OBJECT

private slots:
    void keepsFieldsInTheirOrderAndCase();
    void replacesWhatIsNoUtf8();
    void listsSubprotocols();
};

void RequestJsonTest::keepsFieldsInTheirOrderAndCase()
{
    const std::string json = mock::requestJson(requestHead("/headers?a=\"b\"", "x-ONE: 1\r\nX-one: 2\r\n"));
    const std::string begin = R"({"method":"GET","target":"/headers?a=\"b\"","version":"HTTP/1.1","headers":[["Host","127.0.0.1:9001"],)";
    const std::string end = R"(["x-ONE","1"],["X-one","2"]]})";
    QVERIFY2(json.starts_with(begin) && json.ends_with(end), json.c_str());
}

void RequestJsonTest::replacesWhatIsNoUtf8()
{
    const std::string json = mock::requestJson(requestHead("/", "X-Odd: \xFF\r\n"));
    QVERIFY2(json.find("\xEF\xBF\xBD") != std::string::npos, json.c_str());
}

void RequestJsonTest::listsSubprotocols()
{
    const auto head = requestHead("/", "Sec-WebSocket-Protocol: a, b\r\nSec-WebSocket-Protocol: c\r\n");
    ws::Negotiated negotiated;
    negotiated.subprotocol = "b";
    const std::string three = R"({"offered":["a","b","c"],"chosen":"b"})", none = R"({"offered":[],"chosen":""})";
    QCOMPARE(mock::subprotocolsJson(head, negotiated), three);
    QCOMPARE(mock::subprotocolsJson(requestHead("/"), {}), none);
}

WIRETALE_TEST(RequestJsonTest)
#include "request_json_test.moc"
