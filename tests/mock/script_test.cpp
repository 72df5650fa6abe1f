#include "mock/script.h"

#include "mock/script_words.h"
#include "mock/words.h"
#include "played.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace played;

class ScriptTest : public QObject {
    Q_OBJECT

private slots:
    void playsItsSteps();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void writesWhatItReads();
    void writesEveryAddressAsAScript_data();
    void writesEveryAddressAsAScript();
    void stopsEndlessRepeatsWhenTheClientLeaves();
    void readsTheExamples();
    void theSchemaNamesEveryWord();
};

void ScriptTest::playsItsSteps()
{
    auto steps = mock::readScript(R"({"steps": [
        {"step": "await-request"},
        {"step": "accept", "leave-out": ["Upgrade"], "set": {"Connection": "x"}, "add": [["X-A", "1"], ["X-A", "2"]]},
        {"step": "repeat", "times": 2, "steps": [{"step": "send", "text": "hi", "fragments": 2}]},
        {"step": "send", "binary": "00ff"}, {"step": "send", "ping": "p"}, {"step": "send", "pong": ""},
        {"step": "send-frame", "fin": false, "rsv": 2, "opcode": 3, "length-form": 16, "mask": "00000001", "hex": "aa"},
        {"step": "send-bytes", "hex": "ab", "times": 3},
        {"step": "send", "close": 4000, "reason": "r"},
        {"step": "await", "for": "close", "limit": "1s"},
        {"step": "end", "how": "rst"}]})");
    QVERIFY2(steps, steps ? "" : steps.error().says.c_str());
    mock::Behaviour behaviour;
    behaviour.steps = std::move(steps).value();
    Session session(std::move(behaviour), requestHead("/script/x"));
    const std::string head = "HTTP/1.1 101 Switching Protocols\r\nConnection: x\r\nSec-WebSocket-Accept: " + std::string(sampleAccept)
                             + "\r\nX-A: 1\r\nX-A: 2\r\n\r\n";
    QCOMPARE(session.wire.sent, head + fromHex("010168 800169 010168 800169 8202 00ff 8901 70 8a00 23fe000100000001aa ababab 8803 0fa0 72"));
    session.wire.pass(1s);
    QVERIFY(session.wire.reset);
}

void ScriptTest::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *json, const char *says) { QTest::newRow(json) << QByteArray(json) << QByteArray(says); };
    row("{}", "Line 1, column 1: \"steps\" is missing");
    row("{\"steps\": [\n{\"step\": \"sned\"}]}", "Line 2, column 10: there is no step \"sned\"; did you mean \"send\"?");
    row("{\"steps\": [{}]}", "Line 1, column 12: a step needs its word");
    row("{\"steps\": [{\"step\": \"wait\"}]}", "Line 1, column 21: wait needs a \"time\"");
    row("{\"steps\": [{\"step\": \"wait\", \"time\": 2}]}", "Line 1, column 37: \"time\" takes a time in quotes");
    row("{\"steps\": [{\"step\": \"wait\", \"time\": \"2s\", \"tmie\": 1}]}", "Line 1, column 43: \"tmie\" is not known here; did you mean \"time\"?");
    row("{\"steps\": [{\"step\": \"send\"}]}", "Line 1, column 21: send needs one of");
    row("{\"steps\": [{\"step\": \"send\", \"close\": 65536}]}", "Line 1, column 38: \"close\" takes a whole number from 0 to 65535");
    row("{\"steps\": [{\"step\": \"end\", \"how\": \"bang\"}]}", "Line 1, column 35: \"how\" takes one of \"fin\", \"rst\", \"wait\", \"none\"");
    row("{\"steps\": [{\"step\": \"repeat\"}]}", "Line 1, column 21: this step needs \"steps\"");
    row("{\"steps\": [{\"step\": \"send-frame\", \"mask\": \"00\"}]}", "Line 1, column 43: \"mask\" takes 4 bytes");
    row("{\"steps\": [{\"step\": \"respond\", \"headers\": {\"A B\": \"x\"}}]}", "Line 1, column 43: \"headers\" has header fields");
    row("{\"steps\": [{\"step\": \"send-bytes\", \"hex\": \"00\", \"times\": 99999999999}]}", "Line 1, column 57: \"times\" takes a whole number from 1 to 16777216");
    row("{\"steps\": [], \"run\": \"/bin/sh\"}", "Line 1, column 15: \"run\" is not known here");
}

void ScriptTest::saysWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const auto steps = mock::readScript(json.toStdString());
    QVERIFY(!steps);
    QVERIFY2(steps.error().says.starts_with(says.toStdString()), steps.error().says.c_str());
}

void ScriptTest::writesWhatItReads()
{
    const auto steps = mock::readScript(R"({"steps": [{"step": "unless", "field": "Origin", "matches": ["a"], "steps": [{"step": "wait", "time": "2s"}]},
        {"step": "manners", "pings": "wrong", "closes": "ignore"}, {"step": "push", "what": "ping", "count": 2, "size": 3, "every": "1s"},
        {"step": "pace", "chop": 2, "gap": "5ms"}, {"step": "echo", "messages": 3, "delay": "1s"}, {"step": "chat", "room": "r"},
        {"step": "send", "close": null}]})");
    QVERIFY2(steps, steps ? "" : steps.error().says.c_str());
    const std::string written = mock::writeScript(steps.value());
    const auto again = mock::readScript(written);
    QVERIFY2(again, again ? "" : again.error().says.c_str());
    QCOMPARE(mock::writeScript(again.value()), written);
    QVERIFY(mock::whatWillHappen(again.value()) == mock::whatWillHappen(steps.value()));
}

void ScriptTest::writesEveryAddressAsAScript_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const mock::BehaviourInfo *info : mock::allBehaviours())
        if (info->group != mock::Group::Sequence)
            for (const mock::Example &example : info->examples)
                QTest::newRow(example.address.data()) << QByteArray(example.address.data());
}

void ScriptTest::writesEveryAddressAsAScript()
{
    QFETCH(QByteArray, address);
    const auto behaviour = mock::parseAddress(address.toStdString());
    const std::string written = mock::writeScript(behaviour.value().steps);
    const auto steps = mock::readScript(written);
    QVERIFY2(steps, steps ? "" : (written + steps.error().says).c_str());
    QVERIFY(mock::whatWillHappen(steps.value()) == mock::whatWillHappen(behaviour.value().steps));
}

void ScriptTest::stopsEndlessRepeatsWhenTheClientLeaves()
{
    for (const char *inner : {R"({"step": "await", "for": "message"}, {"step": "send", "text": "x"})", R"({"step": "send", "ping": "x"})"}) {
        auto steps = mock::readScript("{\"steps\": [{\"step\": \"accept\"}, {\"step\": \"repeat\", \"steps\": [" + std::string(inner) + "]}]}");
        mock::Behaviour behaviour;
        behaviour.steps = std::move(steps).value();
        mock::Player player(std::move(behaviour), requestHead("/"), {});
        Wire wire(player);
        wire.stuck = true;
        wire.start();
        wire.pass(1s);
        QVERIFY(wire.sent.size() < 300 * 1024);
        wire.receiveEof();
        wire.stuck = false;
        player.written(wire.stuckBytes, wire.now);
        wire.pass(1s);
        QVERIFY(wire.finished && wire.done);
    }
}

void ScriptTest::readsTheExamples()
{
    const QDir folder(WIRETALE_SOURCE_DIR "/resources/mock/scripts");
    const auto files = folder.entryList({"*.json"});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto steps = mock::readScript(file.readAll().toStdString());
        QVERIFY2(steps, qPrintable(name));
        if (name == "demo.json")
            QVERIFY(mock::whatWillHappen(steps.value()) == mock::whatWillHappen(mock::parseAddress("/script/demo").value().steps));
    }
}

void ScriptTest::theSchemaNamesEveryWord()
{
    QFile file(WIRETALE_SOURCE_DIR "/resources/mock/script.schema.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray schema = file.readAll();
    for (const char *word : {"await-request", "wait", "respond", "accept", "send", "send-frame", "send-bytes", "pace", "await", "echo", "push", "chat",
                             "send-request-head", "send-subprotocols", "echo-close", "manners", "stop-reading", "start-reading", "end", "half-close",
                             "repeat", "unless"}) {
        QVERIFY2(schema.contains('"' + QByteArray(word) + '"'), word);
        const bool known = mock::unknownWord(word).find("did you mean \"" + std::string(word) + "\"") != std::string::npos;
        QVERIFY2(known, word);
    }
}

WIRETALE_TEST(ScriptTest)
#include "script_test.moc"
