#include "explain/code_explanation.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;

class CodeExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheRegistryAndTheRanges_data();
    void knowsTheRegistryAndTheRanges();
    void explains1002();
    void showsRivalMeanings();
    void takesTheNameOfTheChosenVocabulary();
    void takesTheVocabularyAskedFor();
    void saysWhenTheVocabularyIsUnknown();
    void knowsWhoMaySend();
    void takesTheHintsOfASession();
    void checksReasons_data();
    void checksReasons();
};

namespace {

bool hasNote(const CodeExplanation &explanation, std::string_view part)
{
    return std::any_of(explanation.notes.begin(), explanation.notes.end(),
                       [=](const auto &note) { return note.find(part) != note.npos; });
}

} // namespace

void CodeExplanationTest::knowsTheRegistryAndTheRanges_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("range");
    QTest::addColumn<bool>("onWire");
    QTest::addColumn<bool>("registered");
    QTest::addColumn<bool>("scriptSends");
    const auto row = [](int code, const char *name, const char *range, bool onWire, bool registered, bool scriptSends) {
        QTest::newRow(qPrintable(QString::number(code)))
            << code << name << range << onWire << registered << scriptSends;
    };
    row(0, "Unused", "Not used, 0 to 999", false, false, false);
    row(999, "Unused", "Not used, 0 to 999", false, false, false);
    row(1000, "Normal Closure", "Protocol, 1000 to 2999", true, true, true);
    row(1001, "Going Away", "Protocol, 1000 to 2999", true, true, false);
    row(1002, "Protocol error", "Protocol, 1000 to 2999", true, true, false);
    row(1003, "Unsupported Data", "Protocol, 1000 to 2999", true, true, false);
    row(1004, "Reserved", "Protocol, 1000 to 2999", false, true, false);
    row(1005, "No Status Rcvd", "Protocol, 1000 to 2999", false, true, false);
    row(1006, "Abnormal Closure", "Protocol, 1000 to 2999", false, true, false);
    row(1007, "Invalid frame payload data", "Protocol, 1000 to 2999", true, true, false);
    row(1008, "Policy Violation", "Protocol, 1000 to 2999", true, true, false);
    row(1009, "Message Too Big", "Protocol, 1000 to 2999", true, true, false);
    row(1010, "Mandatory Ext.", "Protocol, 1000 to 2999", true, true, false);
    row(1011, "Internal Error", "Protocol, 1000 to 2999", true, true, false);
    row(1012, "Service Restart", "Protocol, 1000 to 2999", true, true, false);
    row(1013, "Try Again Later", "Protocol, 1000 to 2999", true, true, false);
    row(1014, "Bad Gateway", "Protocol, 1000 to 2999", true, true, false);
    row(1015, "TLS handshake", "Protocol, 1000 to 2999", false, true, false);
    row(1016, "Unassigned", "Protocol, 1000 to 2999", false, false, false);
    row(2999, "Unassigned", "Protocol, 1000 to 2999", false, false, false);
    row(3000, "Unauthorized", "Libraries and frameworks, 3000 to 3999", true, true, true);
    row(3001, "Libraries, frameworks, applications", "Libraries and frameworks, 3000 to 3999", true, false, true);
    row(3003, "Forbidden", "Libraries and frameworks, 3000 to 3999", true, true, true);
    row(3008, "Timeout", "Libraries and frameworks, 3000 to 3999", true, true, true);
    row(4000, "Private use", "Private use, 4000 to 4999", true, false, true);
    row(4999, "Private use", "Private use, 4000 to 4999", true, false, true);
    row(5000, "Outside every range", "Outside every range, 5000 to 65535", false, false, false);
    row(65535, "Outside every range", "Outside every range, 5000 to 65535", false, false, false);
    row(65536, "Not a close code", "Not a close code: it does not fit into two bytes", false, false, false);
}

void CodeExplanationTest::knowsTheRegistryAndTheRanges()
{
    QFETCH(int, code);
    const CodeExplanation explanation = explainCode(std::uint32_t(code));
    QTEST(QString::fromStdString(explanation.name), "name");
    QTEST(QString::fromStdString(explanation.range), "range");
    QTEST(explanation.mayBeOnWire, "onWire");
    QTEST(explanation.isRegistered, "registered");
    QTEST(explanation.scriptMaySend, "scriptSends");
    QVERIFY(!explanation.meaning.empty() && !explanation.onWire.empty() && !explanation.sentBy.empty());
    QVERIFY(!explanation.registered.empty() && !explanation.scriptSees.empty() && !explanation.source.empty());
}

void CodeExplanationTest::explains1002()
{
    const auto explanation = explainCode(1002);
    QVERIFY(hasNote(explanation, "protocol faults inside a WebSocket implementation"));
    QVERIFY(hasNote(explanation, "4000 to 4999"));
    QVERIFY(hasNote(explanation, "400 before the upgrade"));
}

void CodeExplanationTest::showsRivalMeanings()
{
    const auto explanation = explainCode(4001);
    QVERIFY(explanation.meanings.size() >= 8);
    QVERIFY(std::all_of(explanation.meanings.begin(), explanation.meanings.end(),
                        [](const auto &m) { return m.chosenBy.empty(); }));
    QCOMPARE(explanation.name, std::string("Private use"));
}

void CodeExplanationTest::takesTheNameOfTheChosenVocabulary()
{
    ExplainOptions options;
    options.hints.subprotocol = "graphql-transport-ws";
    const auto explanation = explainCode(4401, {}, options);
    QCOMPARE(explanation.name, std::string("Unauthorized"));
    QCOMPARE(explanation.meanings.front().vocabulary, std::string("graphql-transport-ws"));
    QCOMPARE(explanation.meanings.front().chosenBy, std::string("subprotocol graphql-transport-ws"));
    QVERIFY2(explanation.meanings.size() > 1, "the rivals are gone");
    QCOMPARE(explanation.range, std::string("Private use, 4000 to 4999"));
}

void CodeExplanationTest::takesTheVocabularyAskedFor()
{
    ExplainOptions options;
    options.vocabulary = "discord-gateway";
    options.hints.subprotocol = "obswebsocket.json";
    const auto explanation = explainCode(4004, {}, options);
    QCOMPARE(explanation.name, std::string("Authentication failed"));
    QCOMPARE(explanation.meanings.at(0).chosenBy, std::string("asked for"));
    QCOMPARE(explanation.meanings.at(1).vocabulary, std::string("obs-websocket"));
}

void CodeExplanationTest::saysWhenTheVocabularyIsUnknown()
{
    ExplainOptions options;
    options.vocabulary = "nobody's";
    QVERIFY(hasNote(explainCode(4000, {}, options), "no vocabulary named nobody's"));
}

void CodeExplanationTest::knowsWhoMaySend()
{
    ExplainOptions options;
    options.from = ws::Direction::ServerToClient;
    QVERIFY(hasNote(explainCode(1010, {}, options), "Only a client"));
    QVERIFY(hasNote(explainCode(1006, {}, options), "breaks RFC 6455, 7.4"));
    QVERIFY(!hasNote(explainCode(4401, {}, options), "breaks"));
}

void CodeExplanationTest::takesTheHintsOfASession()
{
    SessionBuilder session("wss://gateway.discord.gg:443/?v=10");
    session.connected()
        .request("Sec-WebSocket-Protocol: v12.stomp\r\n")
        .accepted("Sec-WebSocket-Protocol: v12.stomp\r\n");
    const SessionHints hints = hintsOf(session.facts);
    QCOMPARE(hints.subprotocol, std::string("v12.stomp"));
    QCOMPARE(hints.host, std::string("gateway.discord.gg"));
}

void CodeExplanationTest::checksReasons_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "0 of 123 bytes, valid UTF-8";
    QTest::newRow("word") << QByteArray("Unauthorized") << "12 of 123 bytes, valid UTF-8";
    QTest::newRow("full") << QByteArray(122, 'a').append('.') << "123 of 123 bytes, valid UTF-8";
    QTest::newRow("full, no stop") << QByteArray(123, 'a') << "123 of 123 bytes, valid UTF-8, looks cut off";
    QTest::newRow("too long") << QByteArray(124, 'a') << "124 of 123 bytes, valid UTF-8, too long for a Close frame";
    QTest::newRow("half a character") << QByteArray("caf\xc3")
                                      << "4 of 123 bytes, not UTF-8 from byte 3, looks cut off";
    QTest::newRow("not UTF-8") << QByteArray("\xff is bad") << "8 of 123 bytes, not UTF-8 from byte 0";
    QTest::newRow("open JSON") << QByteArray("{\"a\":1") << "6 of 123 bytes, valid UTF-8, looks cut off";
}

void CodeExplanationTest::checksReasons()
{
    QFETCH(QByteArray, reason);
    const auto explanation = explainCode(4000, std::string_view(reason.constData(), std::size_t(reason.size())));
    QVERIFY(explanation.reason);
    QTEST(QString::fromStdString(explanation.reason->says), "says");
}

WIRETALE_TEST(CodeExplanationTest)
#include "code_explanation_test.moc"
