#include "mock/client_reader.h"

#include "played.h"
#include "support/test_registry.h"
#include "ws/deflater.h"

#include <QTest>

using namespace played;

class ClientReaderTest : public QObject {
    Q_OBJECT

private slots:
    void joinsFragmentsAndKeepsTheirSizes();
    void readsNothingAfterAFault();
    void boundsAMessage();
    void boundsAnInflatedMessage();
};

void ClientReaderTest::joinsFragmentsAndKeepsTheirSizes()
{
    mock::ClientReader reader(1000);
    reader.receive(clientFrame(ws::Opcode::Text, "ab", false));
    reader.receive(clientFrame(ws::Opcode::Continuation, "", false));
    QVERIFY(!reader.next());
    reader.receive(clientFrame(ws::Opcode::Continuation, "c"));
    const auto whole = reader.next();
    QVERIFY(whole);
    const auto &message = std::get<mock::InMessage>(*whole);
    QCOMPARE(ws::textOf(message.data), std::string_view("abc"));
    QVERIFY(message.fragments == std::vector<std::size_t>({2, 0, 1}));
    QCOMPARE(reader.framesRead(), std::uint64_t(3));
}

void ClientReaderTest::readsNothingAfterAFault()
{
    mock::ClientReader reader(1000);
    reader.receive(ws::ByteBuffer{0x81, 0x00});
    reader.receive(clientFrame(ws::Opcode::Text, "later"));
    const auto fault = reader.next();
    QVERIFY(fault && std::holds_alternative<mock::InFault>(*fault));
    QVERIFY(!reader.next());
    reader.receive(clientFrame(ws::Opcode::Text, "even later"));
    QVERIFY(!reader.next());
}

void ClientReaderTest::boundsAMessage()
{
    mock::ClientReader reader(10);
    reader.receive(clientFrame(ws::Opcode::Binary, "123456", false));
    reader.receive(clientFrame(ws::Opcode::Continuation, "78901"));
    const auto fault = reader.next();
    QVERIFY(fault && std::holds_alternative<mock::InFault>(*fault));
    QCOMPARE(std::get<mock::InFault>(*fault).closeCode, std::uint16_t(1009));
}

void ClientReaderTest::boundsAnInflatedMessage()
{
    ws::Deflater deflater(ws::Deflater::ContextTakeover::No, 15);
    const auto bomb = deflater.compress(ws::ByteBuffer(100'000, 'x'));
    mock::ClientReader reader(10'000);
    reader.useDeflate({});
    reader.receive(clientFrame(ws::Opcode::Binary, ws::textOf(bomb), true, ws::rsv1));
    const auto fault = reader.next();
    QVERIFY(fault && std::holds_alternative<mock::InFault>(*fault));
    QCOMPARE(std::get<mock::InFault>(*fault).closeCode, std::uint16_t(1009));
}

WIRETALE_TEST(ClientReaderTest)
#include "client_reader_test.moc"
