#include "explain/page_agent.h"

#include "explain/profiles.h"
#include "support/test_registry.h"
#include "ws/connection.h"

#include <QTest>

#include <algorithm>

using namespace explain;
using namespace std::chrono_literals;

namespace {

constexpr const char *key = "AQIDBAUGBwgJCgsMDQ4PEA==";

/// A client with that browser's manners, the handshake done.
struct Client {
    ws::Connection connection;
    ws::Time now{1h};

    explicit Client(Engine engine)
        : connection(ws::Connection::client(request(), browserPolicy(engine), [](std::span<std::uint8_t> out) { std::ranges::fill(out, std::uint8_t(0)); }))
    {
        connection.start(now);
        connection.takeOutput();
    }
    static ws::ByteBuffer request()
    {
        ws::HandshakeRequest request;
        request.key = key;
        request.host = "a.test";
        return ws::formatRequest(request);
    }
    void accept() { connection.receive(ws::formatAcceptance(key, {}), now += 10ms); }
    /// What it sends, in hex: the mask is zero.
    QByteArray after(const std::string &bytes)
    {
        connection.receive(ws::bytesOf(bytes), now += 10ms);
        return sent();
    }
    QByteArray sent()
    {
        const ws::ByteBuffer out = connection.takeOutput();
        return QByteArray(reinterpret_cast<const char *>(out.data()), qsizetype(out.size())).toHex();
    }
};

} // namespace

class PageAgentTest : public QObject {
    Q_OBJECT

private slots:
    void answersAsTheBrowserDoes_data();
    void answersAsTheBrowserDoes();
    void failsAtTheHeaderOfABadFrame();
    void doesNotOpenWhereTheBrowserRefuses();
    void closesAsTheScriptAsks();
    void waitsForTheEndAsLongAsTheBrowser();
    void readsTheBodyOfARefusal();
};

void PageAgentTest::answersAsTheBrowserDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("answers"); // Chromium, Firefox, WebKit: payload of the Close, "-" none
    QTest::newRow("close 4000") << QByteArray::fromHex("88020fa0") << QList<QByteArray>{"0fa0", "0fa0", "0fa0"};
    QTest::newRow("close with a reason") << QByteArray::fromHex("88040fa06f6b") << QList<QByteArray>{"0fa06f6b", "0fa06f6b", "0fa06f6b"};
    QTest::newRow("empty close") << QByteArray::fromHex("8800") << QList<QByteArray>{"", "", "03e8"};
    QTest::newRow("close 1012") << QByteArray::fromHex("880203f4") << QList<QByteArray>{"03f4", "03f4", "03ea"};
    QTest::newRow("close 1006") << QByteArray::fromHex("880203ee") << QList<QByteArray>{"03ea", "", "03ea"};
    QTest::newRow("bad UTF-8") << QByteArray::fromHex("8101ff")
                               << QList<QByteArray>{"03ea" + QByteArray("Invalid UTF-8 in text frame").toHex(), "-", "03ef"};
    QTest::newRow("masked") << QByteArray::fromHex("818001020304")
                            << QList<QByteArray>{"03ea" + QByteArray("Masked frame from server").toHex(), "-", "03ea"};
}

void PageAgentTest::answersAsTheBrowserDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, answers);
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit}) {
        Client client(engine);
        client.accept();
        QByteArray sent = client.after(bytes.toStdString());
        client.connection.handleTimeout(client.now + 5ms); // Firefox answers from the page's thread
        sent += client.sent();
        const QByteArray &answer = answers[int(engine)];
        QCOMPARE(sent, answer == "-" ? QByteArray() : "88" + QByteArray::number(0x80 + answer.size() / 2, 16) + "00000000" + answer);
    }
}

void PageAgentTest::failsAtTheHeaderOfABadFrame()
{
    Client chromium(Engine::Chromium);
    chromium.accept();
    QVERIFY(!chromium.after(std::string("\x83\x05", 2)).isEmpty());
    QCOMPARE(chromium.connection.tcpWish(), ws::TcpWish::Finish);

    Client firefox(Engine::Firefox);
    firefox.accept();
    firefox.after(std::string("\x83\x05", 2));
    QCOMPARE(firefox.connection.tcpWish(), ws::TcpWish::KeepOpen);
}

void PageAgentTest::doesNotOpenWhereTheBrowserRefuses()
{
    ws::Negotiated negotiated;
    negotiated.subprotocol = "chat"; // not offered
    const ws::ByteBuffer answer = ws::formatAcceptance(key, negotiated);
    Client chromium(Engine::Chromium), firefox(Engine::Firefox);
    chromium.connection.receive(answer, chromium.now);
    firefox.connection.receive(answer, firefox.now);
    QCOMPARE(chromium.connection.state(), ws::ConnectionState::Closed);
    QCOMPARE(firefox.connection.state(), ws::ConnectionState::Open);
}

void PageAgentTest::closesAsTheScriptAsks()
{
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit}) {
        Client client(engine);
        client.accept();
        QVERIFY(client.connection.close(4000, "x", client.now));
        QCOMPARE(client.sent(), QByteArray("8883000000000fa078"));
        QVERIFY(!client.connection.close(4001, "", client.now));
        QVERIFY(!client.connection.sendText(ws::bytesOf("late")));
    }
}

void PageAgentTest::waitsForTheEndAsLongAsTheBrowser()
{
    Client client(Engine::Chromium);
    client.accept();
    client.after(std::string("\x88\x02\x03\xe8", 4));
    QCOMPARE(client.connection.tcpWish(), ws::TcpWish::KeepOpen);
    QCOMPARE(client.connection.nextTimeout(), std::optional(client.now + 2s));
    client.connection.handleTimeout(client.now + 2s);
    QCOMPARE(client.connection.tcpWish(), ws::TcpWish::Finish);
}

void PageAgentTest::readsTheBodyOfARefusal()
{
    Client client(Engine::Chromium);
    client.after("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.connection.tcpWish(), ws::TcpWish::KeepOpen);
    client.after("no");
    QCOMPARE(client.connection.tcpWish(), ws::TcpWish::Finish);
}

WIRETALE_TEST(PageAgentTest)
#include "page_agent_test.moc"
