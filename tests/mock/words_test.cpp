#include "mock/words.h"

#include "support/test_registry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

ws::ByteBuffer bytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

mock::SendFrame frame(ws::Opcode opcode, std::string_view payload)
{
    mock::SendFrame step;
    step.header.opcode = opcode;
    step.payload = bytes(payload);
    step.header.lengthForm = ws::minimalLengthForm(payload.size());
    return step;
}

mock::SendFrame broken()
{
    mock::SendFrame step = frame(ws::Opcode::Text, "Hello");
    step.header.fin = false;
    step.header.rsv = ws::rsv2;
    step.header.mask = ws::MaskingKey{1, 2, 3, 4};
    step.header.lengthForm = ws::LengthForm::Extended64;
    return step;
}

mock::SendFrame cut()
{
    mock::SendFrame step = frame(ws::Opcode::Text, "Hello");
    step.claimedLength = 10;
    return step;
}

} // namespace

/// Each step says in one plain sentence what it does.
class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatAStepDoes_data();
    void saysWhatAStepDoes();
    void shortensAndEscapesWhatThePeerGave();
    void indentsTheStepsOfARepeat();
};

void WordsTest::saysWhatAStepDoes_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *sentence, mock::Step step) {
        QTest::newRow(sentence) << QString::fromStdString(mock::inWords(step)) << QString::fromUtf8(sentence);
    };
    using What = mock::Send::What;
    row("Waits 250 ms.", {mock::Wait{250ms}});
    row("Sends a text message \"hi\".", {mock::Send{What::Text, bytes("hi"), {}, 1, false}});
    row("Sends a binary message of 3 bytes in 2 fragments.", {mock::Send{What::Binary, bytes("abc"), {}, 2, false}});
    row("Sends a Ping \"p\".", {mock::Send{What::Ping, bytes("p"), {}, 1, false}});
    row("Sends a Close without a code.", {mock::Send{What::Close, {}, {}, 1, false}});
    row("Sends a Close with code 4401 and the reason \"expired\".", {mock::Send{What::Close, bytes("expired"), 4401, 1, false}});
    row("Sends a frame: Close, 2 bytes, code 1000.", {frame(ws::Opcode::Close, "\x03\xe8")});
    row("Sends a frame: Text, 5 bytes, the length written in 64 bits, FIN not set, RSV2 set, masked.", {broken()});
    row("Sends a frame: Text, 5 bytes where the header says 10.", {cut()});
    row("Sends 2 bytes as they are: 8100, 3 times.", {mock::SendBytes{{0x81, 0x00}, 3}});
    row("From here on writes in pieces of 1 byte, 20 ms apart.", {mock::Pace{1, 20ms}});
    row("From here on writes as usual.", {mock::Pace{}});
    row("Reads 2 messages, at most 5 s.", {mock::Await{mock::Await::What::Message, 5s, 2}});
    row("Waits for the client's Close.", {mock::Await{mock::Await::What::Close, {}, 1}});
    row("Waits until the client ends TCP.", {mock::Await{mock::Await::What::End, {}, 1}});
    row("Sends 1 message back, each after 1 s.", {mock::Echo{1, false, 1s}});
    row("Sends 1000 text messages of 64 bytes, one every 10 ms.", {mock::Push{What::Text, 1000, 64, 10ms, {}}});
    row("Sends Pings without end of 4 bytes, as fast as the client reads.", {mock::Push{What::Ping, 0, 4, {}, {}}});
    row("Never answers a Close.", {mock::Manners{mock::Manners::Pings::Answer, mock::Manners::Closes::Ignore}});
    row("Stops reading.", {mock::StopReading{}});
    row("Ends TCP with FIN.", {mock::End{mock::EndKind::Fin}});
    row("Resets TCP (RST).", {mock::End{mock::EndKind::Rst}});
    row("Leaves TCP open until the client ends it.", {mock::End{mock::EndKind::None}});
    row("Ends its own half of TCP (FIN) and reads on.", {mock::HalfClose{}});
}

void WordsTest::saysWhatAStepDoes()
{
    QFETCH(QString, said);
    QFETCH(QString, sentence);
    QCOMPARE(said, sentence);
}

void WordsTest::shortensAndEscapesWhatThePeerGave()
{
    const mock::Send send{mock::Send::What::Text, bytes("\x1b[31m" + std::string(500, 'x')), {}, 1, false};
    const std::string said = mock::inWords({send});
    QVERIFY2(said.size() < 120, said.c_str());
    QCOMPARE(said.find('\x1b'), std::string::npos);
}

void WordsTest::indentsTheStepsOfARepeat()
{
    const auto steps = std::make_shared<const mock::Steps>(mock::Steps{{mock::StopReading{}}});
    const std::vector<std::string> words = mock::whatWillHappen({{mock::AwaitRequest{}}, {mock::Repeat{2, steps}}});
    QCOMPARE(words, (std::vector<std::string>{"Does this 2 times:", "  Stops reading."}));
}

WIRETALE_TEST(WordsTest)
#include "words_test.moc"
