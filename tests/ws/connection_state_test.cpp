#include "support/test_registry.h"

#include "ws/connection_state.h"

#include <QTest>

using ws::ConnectionState;
using ws::StateCause;

class ConnectionStateTest : public QObject {
    Q_OBJECT

private slots:
    void goesItsWay();
    void staysClosed();
};

void ConnectionStateTest::goesItsWay()
{
    using enum ConnectionState;
    QCOMPARE(ws::nextState(Connecting, StateCause::HandshakeDone), Open);
    QCOMPARE(ws::nextState(Connecting, StateCause::HandshakeFailed), Closed);
    QCOMPARE(ws::nextState(Connecting, StateCause::CloseSent), Connecting);
    QCOMPARE(ws::nextState(Open, StateCause::CloseReceived), Closing);
    QCOMPARE(ws::nextState(Closing, StateCause::CloseReceived), Closing);
    QCOMPARE(ws::nextState(Closing, StateCause::TcpEnded), Closed);
    QCOMPARE(ws::nextState(Open, StateCause::TcpEnded), Closed);
}

void ConnectionStateTest::staysClosed()
{
    for (int cause = 0; cause <= int(StateCause::TcpEnded); ++cause)
        QCOMPARE(ws::nextState(ConnectionState::Closed, StateCause(cause)), ConnectionState::Closed);
}

WIRETALE_TEST(ConnectionStateTest)
#include "connection_state_test.moc"
