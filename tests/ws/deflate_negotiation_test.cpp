#include "support/test_registry.h"

#include "ws/deflate_negotiation.h"

#include <QTest>

using namespace ws;

class DeflateNegotiationTest : public QObject {
    Q_OBJECT

private slots:
    void answersOffersAsAServer_data();
    void answersOffersAsAServer();
    void judgesAnswersAsAClient_data();
    void judgesAnswersAsAClient();
};

void DeflateNegotiationTest::answersOffersAsAServer_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("answer"); // "-": all are declined
    const auto row = [](const char *offer, const char *answer) { QTest::newRow(offer) << offer << answer; };
    row("permessage-deflate", "permessage-deflate");
    row("permessage-deflate; client_max_window_bits", "permessage-deflate");
    row("permessage-deflate; client_max_window_bits=10", "permessage-deflate; client_max_window_bits=10");
    row("permessage-deflate; server_max_window_bits=8", "permessage-deflate; server_max_window_bits=8");
    row("permessage-deflate; server_no_context_takeover; client_no_context_takeover",
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
    row("permessage-deflate; server_max_window_bits=7", "-");
    row("permessage-deflate; server_max_window_bits=16", "-");
    row("permessage-deflate; server_max_window_bits=08", "-");
    row("permessage-deflate; server_max_window_bits", "-");
    row("permessage-deflate; server_no_context_takeover=1", "-");
    row("permessage-deflate; unknown", "-");
    row("permessage-deflate; server_max_window_bits=9; server_max_window_bits=9", "-");
    row("permessage-bzip2", "-");
    row("permessage-deflate; unknown, permessage-deflate; server_max_window_bits=9",
        "permessage-deflate; server_max_window_bits=9");
}

void DeflateNegotiationTest::answersOffersAsAServer()
{
    QFETCH(QString, offer);
    QFETCH(QString, answer);
    const auto offers = *parseExtensions(offer.toStdString());
    const auto accepted = acceptDeflate(offers);
    QCOMPARE(accepted ? QString::fromStdString(formatExtensions({deflateAnswer(*accepted, offers)})) : QString("-"), answer);
}

void DeflateNegotiationTest::judgesAnswersAsAClient_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *offer, const char *answer, bool fits) {
        QTest::addRow("%s -> %s", offer, answer) << QString("permessage-deflate") + offer
                                                  << QString("permessage-deflate") + answer << fits;
    };
    row("", "", true);
    row("", "; server_no_context_takeover", true);
    row("", "; client_no_context_takeover", true);
    row("", "; server_max_window_bits=9", true);
    row("", "; client_max_window_bits=9", false);
    row("; client_max_window_bits", "; client_max_window_bits=9", true);
    row("; client_max_window_bits", "; client_max_window_bits", false);
    row("; server_no_context_takeover", "", false);
    row("; server_max_window_bits=10", "; server_max_window_bits=10", true);
    row("; server_max_window_bits=10", "; server_max_window_bits=9", true);
    row("; server_max_window_bits=10", "; server_max_window_bits=11", false);
    row("; server_max_window_bits=10", "", false);
    row("", "; unknown=1", false);
    row("", "; server_max_window_bits=99", false);
}

void DeflateNegotiationTest::judgesAnswersAsAClient()
{
    QFETCH(QString, offer);
    QFETCH(QString, answer);
    QFETCH(bool, fits);
    const auto offered = readDeflateElement(parseExtensions(offer.toStdString())->front());
    const auto answered = readDeflateElement(parseExtensions(answer.toStdString())->front());
    QCOMPARE(answered.legal && answersOffer(answered, offered), fits);
}

WIRETALE_TEST(DeflateNegotiationTest)
#include "deflate_negotiation_test.moc"
