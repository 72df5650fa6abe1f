// Every example address of the catalogue through the real server and our own client in plain mode: what was recorded at both
// ends is what the player promises.
#include "mock/catalogue.h"
#include "mock/player.h"
#include "net/engine.h"
#include "support/test_registry.h"
#include "ws/head_parser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr int patience = 4000; // milliseconds for what a server does at once

std::string text(const ws::ByteBuffer &bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

class MockCatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void recordsWhatTheAddressPromises_data();
    void recordsWhatTheAddressPromises();

private:
    /// The server's bytes of a connection to that address, once they are as long as `size` or time is over.
    std::string recorded(const std::string &address, const std::string &wanted, ws::HttpHead &request);
    std::string promised(const std::string &address, const ws::HttpHead &request);

    std::unique_ptr<net::Engine> m_engine;
    std::string m_url;
};

void MockCatalogueTest::initTestCase()
{
    auto recorder = capture::Recorder::createTemporary();
    QVERIFY(recorder);
    m_engine = net::Engine::create(std::move(recorder).value());
    net::MockRequest request;
    request.listen.port = 0;
    const auto server = m_engine->startMock(request);
    QVERIFY2(server, server ? "" : server.error().says.c_str());
    m_url = server.value().url;
}

void MockCatalogueTest::cleanupTestCase()
{
    m_engine->shutDown(100ms);
}

void MockCatalogueTest::recordsWhatTheAddressPromises_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const mock::BehaviourInfo *info : mock::allBehaviours()) {
        if (info->group == mock::Group::Sequence)
            continue; // what these play stands in the rows before
        for (const mock::Example &example : info->examples)
            QTest::newRow(example.address.data()) << QByteArray(example.address.data());
    }
}

std::string MockCatalogueTest::promised(const std::string &address, const ws::HttpHead &request)
{
    mock::Player player(std::move(mock::parseAddress(address)).value(), request, {});
    std::string bytes;
    ws::Time now{1'000s};
    const ws::Time until = now + 500ms;
    player.start(now);
    for (;;) {
        for (const auto &action : player.takeActions())
            if (const auto *write = std::get_if<mock::WriteBytes>(&action)) {
                bytes += text(write->bytes);
                player.written(write->bytes.size(), now);
            }
        const auto next = player.nextTimeout();
        if (!next || *next > until)
            return bytes;
        player.handleTimeout(now = std::max(now, *next));
    }
}

void MockCatalogueTest::recordsWhatTheAddressPromises()
{
    QFETCH(QByteArray, address);
    net::ConnectRequest connect;
    connect.url = m_url + address.toStdString();
    const auto id = m_engine->connect(connect);
    QVERIFY2(id, id ? "" : id.error().says.c_str());
    const auto session = m_engine->recording()->session(id.value() - 1);
    QVERIFY(session);

    QTRY_VERIFY_WITH_TIMEOUT(session->streamSize(ws::Direction::ClientToServer) > 0, patience);
    const auto head = session->wire(ws::Direction::ClientToServer, 0, session->streamSize(ws::Direction::ClientToServer));
    ws::HeadParser parser(ws::HttpKind::Request, 65536);
    parser.receive(head);
    QVERIFY(parser.state() == ws::HeadParser::State::Whole);
    std::vector<ws::Violation> violations;
    const std::string wanted = promised(address.toStdString(), ws::parseHead(ws::HttpKind::Request, parser.bytes(), violations));

    const auto size = [&] { return session->streamSize(ws::Direction::ServerToClient); };
    QTRY_VERIFY_WITH_TIMEOUT(size() >= wanted.size(), patience);
    const std::string got = text(session->wire(ws::Direction::ServerToClient, 0, size()));
    QVERIFY2(got.starts_with(wanted), qPrintable(QString::fromLatin1(QByteArray::fromStdString(got).left(300).toPercentEncoding(" /:\r\n"))));
    m_engine->abort(id.value());
    m_engine->reset(id.value());
}

WIRETALE_TEST(MockCatalogueTest)
#include "mock_catalogue_test.moc"
