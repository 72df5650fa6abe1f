#include "mock/address.h"

#include "support/test_registry.h"

#include <QTest>

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void takesEveryExample_data();
    void takesEveryExample();
    void takesEveryCommonParameterEverywhere_data();
    void takesEveryCommonParameterEverywhere();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void decodesNamesArgumentsAndValues();
    void joinsWhatItSplits_data();
    void joinsWhatItSplits();
    void readsTheShortForm_data();
    void readsTheShortForm();
    void raisedLimitsTakeMore();
    void boundsAddressesInsideOfAddresses();
};

void AddressTest::takesEveryExample_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const mock::BehaviourInfo *info : mock::allBehaviours()) {
        QVERIFY2(!info->examples.empty(), info->name.data());
        for (const mock::Example &example : info->examples)
            QTest::newRow(example.address.data()) << QByteArray(example.address.data());
    }
}

mock::AddressOptions withScripts()
{
    mock::AddressOptions options;
    options.findScript = [](std::string_view) { return std::make_shared<const mock::Steps>(mock::Steps{{mock::Accept{}}}); };
    return options;
}

void AddressTest::takesEveryExample()
{
    QFETCH(QByteArray, address);
    const auto behaviour = mock::parseAddress(address.toStdString(), withScripts());
    QVERIFY2(behaviour, behaviour ? "" : behaviour.error().says.c_str());
    QVERIFY(!behaviour.value().steps.empty());
    QCOMPARE(behaviour.value().address, address.toStdString());
}

void AddressTest::takesEveryCommonParameterEverywhere_data()
{
    takesEveryExample_data();
}

void AddressTest::takesEveryCommonParameterEverywhere()
{
    QFETCH(QByteArray, address);
    for (const char *parameter : {"delay=250ms", "after=2s", "messages=3", "reason=why", "end=fin", "end=rst", "end=wait", "end=none",
                                  "chop=7", "gap=1ms", "subprotocol=chat", "header=X-A:1&header=X-B:2"}) {
        const QByteArray name = QByteArray(parameter).left(QByteArray(parameter).indexOf('='));
        if (address.contains("?" + name + "=") || address.contains("&" + name + "="))
            continue;
        const QByteArray whole = address + (address.contains('?') ? "&" : "?") + parameter;
        const auto behaviour = mock::parseAddress(whole.toStdString(), withScripts());
        QVERIFY2(behaviour, whole);
    }
}

void AddressTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *address, int status, const char *says) {
        QTest::newRow(address) << QByteArray(address) << status << QByteArray(says);
    };
    row("/", 404, "/echo");
    row("/nothing-like-it", 404, "is not known here; the nearest is /");
    row("/ecko", 404, "did you mean /echo?");
    row("/clsoe/4401", 404, "did you mean /close?");
    row("/echo/more", 400, "/echo takes nothing after its name");
    row("/close", 400, "/close needs its CODE: a whole number from 0 to 65535.");
    row("/close/", 400, "needs its CODE");
    row("/close/65536", 400, "CODE takes a whole number from 0 to 65535, not \"65536\"; did you mean 65535?");
    row("/close/-1", 400, "CODE takes");
    row("/close/1e3", 400, "CODE takes");
    row("/close/4401/x", 400, "not \"4401/x\"");
    row("/close/4401?raeson=x", 400, "did you mean reason=?");
    row("/close/4401?reason=a&reason=b", 400, "reason is given twice.");
    row("/reject/99", 400, "STATUS takes a whole number from 100 to 599");
    row("/redirect/309", 400, "from 301 to 308");
    row("/opcode/8", 400, "OPCODE takes 3 to 7 or 11 to 15, not \"8\"; did you mean 7?");
    row("/long-form/32", 400, "BITS takes 16 or 64");
    row("/rsv/0", 400, "from 1 to 7");
    row("/bytes/123", 400, "even number of hexadecimal digits");
    row("/bytes/zz", 400, "even number of hexadecimal digits");
    row("/echo?delay=2h", 400, "delay takes a time");
    row("/echo?delay=", 400, "delay takes a time");
    row("/echo?delay=99999999999999999999s", 400, "delay takes a time");
    row("/ping?every=0", 400, "every takes a time");
    row("/echo?end=later", 400, "end takes one of fin, rst, wait, none, not \"later\".");
    row("/echo?header=novalue", 400, "header takes NAME:VALUE");
    row("/echo?header=X-A:1%0d%0aSet-Cookie:x", 400, "header takes NAME:VALUE");
    row("/echo?chop=0", 400, "chop takes a whole number from 1");
    row("/push?count=1000001", 400, "count takes a whole number from 1 to 1000000");
    row("/huge-head?bytes=99999999", 400, "bytes takes a whole number from 256 to 16777216");
    row("/flaky?fail=1.5", 400, "fail takes a number from 0 to 1");
    row("/flaky?with=nonsense-9", 404, "is not known here");
    row("/sequence/reject-503,,echo", 400, "An address is missing in the list of /sequence.");
    row("/sequence/echo,rejct-503", 404, "In /sequence: /rejct-503 is not known here; did you mean /reject?");
    row("/ECHO", 404, "did you mean /echo?");
    row("/close/emtpy", 400, "not \"emtpy\"; did you mean /close/empty?");
    row("/close/70000", 400, "See also:\n  /close/empty");
    row("/reject/600", 400, "not \"600\"; did you mean 599?");
    row("/reject/99999999999999999999999", 400, "did you mean 599?");
    row("/opcode/9", 400, "not \"9\"; did you mean 7?");
    row("/opcode/10", 400, "not \"10\"; did you mean 11?");
    row("/echo?end=fim", 400, "not \"fim\"; did you mean fin?");
    row("/echo?delay=2", 400, "not \"2\"; did you mean 2s?");
    row("/bad-utf8?split=true", 400, "did you mean 1?");
    row("/echo%2", 400, "What exists:");
    row("/sequence/reject-999,echo", 400, "STATUS takes");
    row("/script/none", 404, "The server has no script \"none\".\n\nIt has:\n  /script/demo");
    row("/script/dmeo", 404, "did you mean /script/demo?");
    row("/echo?delay=%2", 400, "two hexadecimal digits");
    row("/%zz", 400, "two hexadecimal digits");
    row("/bad-utf8?split=2", 400, "split takes 1 or 0");
}

void AddressTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, address);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const auto behaviour = mock::parseAddress(address.toStdString());
    QVERIFY2(!behaviour, "it was taken");
    QCOMPARE(behaviour.error().code, status);
    QVERIFY2(QByteArray::fromStdString(behaviour.error().says).contains(says), behaviour.error().says.c_str());
}

void AddressTest::decodesNamesArgumentsAndValues()
{
    const auto fields = mock::splitAddress("http://127.0.0.1:9001/cl%6fse/44%30%31?reason=a%20b+c%26d&&after=2s#part");
    QVERIFY(fields);
    QCOMPARE(fields.value().name, std::string("close"));
    QCOMPARE(fields.value().argument, std::string("4401"));
    const std::vector<std::pair<std::string, std::string>> wanted{{"reason", "a b+c&d"}, {"after", "2s"}};
    QVERIFY(fields.value().parameters == wanted);
    QCOMPARE(mock::splitAddress("/close/empty").value().name, std::string("close/empty"));
    QCOMPARE(mock::splitAddress("/close/hex/00").value().argument, std::string("00"));
}

void AddressTest::joinsWhatItSplits_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"/echo", "/close/4401?reason=a%20b&after=2s", "/echo?header=X-A:1&header=X-B:2",
                                "/sequence/reject-503,close/4401%3Freason=x,echo?loop=1", "/close/1000?reason=%E2%82%AC%26%25%23"})
        QTest::newRow(address) << QByteArray(address);
}

void AddressTest::joinsWhatItSplits()
{
    QFETCH(QByteArray, address);
    const auto fields = mock::splitAddress(address.toStdString());
    QVERIFY(fields);
    QCOMPARE(mock::joinAddress(fields.value()), address.toStdString());
    QVERIFY(mock::parseAddress(address.toStdString()));
}

void AddressTest::readsTheShortForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *text, const char *address) { QTest::newRow(text) << QByteArray(text) << QByteArray(address); };
    row("echo", "/echo");
    row("/echo", "/echo");
    row("reject-503", "/reject/503");
    row("reject/503", "/reject/503");
    row("close-4401", "/close/4401");
    row("close-twice", "/close-twice");
    row("close-empty", "/close/empty");
    row("close-hex-03e8", "/close/hex/03e8");
    row("long-form-16", "/long-form/16");
    row("bad-utf8?split=1", "/bad-utf8?split=1");
    row("close/4401?reason=x", "/close/4401?reason=x");
    row("close-4401?reason=x", "/close/4401?reason=x");
}

void AddressTest::readsTheShortForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    const auto behaviour = mock::parseShortAddress(text.toStdString());
    QVERIFY2(behaviour, text);
    QCOMPARE(behaviour.value().address, address.toStdString());
}

void AddressTest::raisedLimitsTakeMore()
{
    mock::AddressOptions options;
    options.limits.pushCount = 5'000'000;
    QVERIFY(mock::parseAddress("/push?count=5000000", options));
    QVERIFY(!mock::parseAddress("/push?count=5000001", options));
}

void AddressTest::boundsAddressesInsideOfAddresses()
{
    std::string address = "echo";
    for (int i = 0; i < 3; ++i)
        address = "sequence/" + address;
    QVERIFY(mock::parseShortAddress(address));
    for (int i = 0; i < 3; ++i)
        address = "sequence/" + address;
    QVERIFY(!mock::parseShortAddress(address));
}

WIRETALE_TEST(AddressTest)
#include "address_test.moc"
