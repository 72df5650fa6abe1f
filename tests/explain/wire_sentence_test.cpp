#include "explain/wire_sentence.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

/// The sentences themselves stand in endings.cpp.
class WireSentenceTest : public QObject {
    Q_OBJECT

private slots:
    void saysSomethingForAnyCauseOfAnEmptySession();
};

void WireSentenceTest::saysSomethingForAnyCauseOfAnEmptySession()
{
    const SessionFacts nothing;
    for (const Cause cause :
         {Cause::Open, Cause::BadUrl, Cause::NameNotFound, Cause::NoRoute, Cause::PortRefused, Cause::ConnectTimeout,
          Cause::TlsFailed, Cause::ProxyFailed, Cause::NotWebSocket, Cause::BadHandshake, Cause::HandshakeTimeout,
          Cause::HandshakeCut, Cause::Dropped, Cause::Reset, Cause::TimedOut, Cause::AbortedByUser}) {
        const Sentence sentence = wireSentence({cause, {}, {}}, nothing);
        QVERIFY2(!sentence.text().empty(), causeId(cause).data());
        for (const std::string &argument : sentence.args)
            QVERIFY2(!argument.empty(), sentence.pattern.c_str());
    }
}

WIRETALE_TEST(WireSentenceTest)
#include "wire_sentence_test.moc"
