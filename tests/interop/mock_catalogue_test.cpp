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

struct Promise {
    std::string bytes;
    QString end; ///< how the server ends TCP: "fin", "rst" or not at all
};

/// Lets half a second of the player's time pass behind a transport that takes all at once.
void play(mock::Player &player, ws::Time &now, Promise &promise)
{
    const ws::Time until = now + 500ms;
    for (;;) {
        for (const auto &action : player.takeActions()) {
            if (const auto *write = std::get_if<mock::WriteBytes>(&action)) {
                promise.bytes += text(write->bytes);
                player.written(write->bytes.size(), now);
            }
            if (promise.end.isEmpty() && (std::holds_alternative<mock::Finish>(action) || std::holds_alternative<mock::Reset>(action)))
                promise.end = std::holds_alternative<mock::Finish>(action) ? "fin" : "rst";
        }
        const auto next = player.nextTimeout();
        if (!next || *next > until)
            return;
        player.handleTimeout(now = std::max(now, *next));
    }
}

template <typename Found>
bool serverSent(const capture::Session &session, Found found)
{
    for (std::size_t i = 0; i < session.records().size(); ++i)
        if (const ws::Event event = session.event(i); event.direction == ws::Direction::ServerToClient && found(event.body))
            return true;
    return false;
}

bool hasClose(const capture::Session &session)
{
    return serverSent(session, [](const ws::EventBody &body) { return std::holds_alternative<ws::CloseReceived>(body); });
}

QString endOf(const capture::Session &session)
{
    if (serverSent(session, [](const ws::EventBody &body) { return std::holds_alternative<ws::RstReceived>(body); }))
        return "rst";
    return serverSent(session, [](const ws::EventBody &body) { return std::holds_alternative<ws::FinReceived>(body); }) ? "fin" : "";
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
    /// What the player of that address does within half a second, and half a second after the client's bytes.
    Promise promised(const std::string &address, const ws::HttpHead &request, ws::Bytes client);

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

Promise MockCatalogueTest::promised(const std::string &address, const ws::HttpHead &request, ws::Bytes client)
{
    mock::Player player(std::move(mock::parseAddress(address)).value(), request, {});
    Promise promise;
    ws::Time now{1'000s};
    player.start(now);
    play(player, now, promise);
    if (!client.empty()) {
        player.receive(client, now);
        play(player, now, promise);
    }
    return promise;
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

    const auto sent = [&] { return session->wire(ws::Direction::ClientToServer, 0, session->streamSize(ws::Direction::ClientToServer)); };
    QTRY_VERIFY_WITH_TIMEOUT(session->streamSize(ws::Direction::ClientToServer) > 0, patience);
    ws::HeadParser parser(ws::HttpKind::Request, 65536);
    parser.receive(sent());
    QVERIFY(parser.state() == ws::HeadParser::State::Whole);
    std::vector<ws::Violation> violations;
    const ws::HttpHead head = ws::parseHead(ws::HttpKind::Request, parser.bytes(), violations);
    const std::size_t headSize = parser.bytes().size();
    const Promise wanted = promised(address.toStdString(), head, {});

    const auto size = [&] { return session->streamSize(ws::Direction::ServerToClient); };
    QTRY_VERIFY_WITH_TIMEOUT(size() >= wanted.bytes.size(), patience);
    const std::string got = text(session->wire(ws::Direction::ServerToClient, 0, size()));
    QVERIFY2(got.starts_with(wanted.bytes), qPrintable(QString::fromLatin1(QByteArray::fromStdString(got).left(300).toPercentEncoding(" /:\r\n"))));

    if (wanted.end.isEmpty() && hasClose(*session)) // our client answers it, and then the server ends TCP
        QTRY_VERIFY_WITH_TIMEOUT(sent().size() > headSize || session->ended(), patience);
    const ws::ByteBuffer client = sent();
    const Promise whole = promised(address.toStdString(), head, ws::Bytes(client).subspan(headSize));
    QTRY_COMPARE_WITH_TIMEOUT(endOf(*session), whole.end, patience);
    m_engine->abort(id.value());
    m_engine->reset(id.value());
}

WIRETALE_TEST(MockCatalogueTest)
#include "mock_catalogue_test.moc"
