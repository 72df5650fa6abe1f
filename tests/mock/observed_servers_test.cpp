// Servers that real browsers were observed with (tests/data/mock/observed-servers.json: what each did, step by step): every one
// can be written as a script, and the player then sends those very bytes.
#include "mock/script.h"
#include "played.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace played;

namespace {

/// {PORT}, {HOST} and {ID} are the same for the script and for what is expected.
QString placed(QString text)
{
    return text.replace("{PORT}", "9001").replace("{HOST}", "127.0.0.1").replace("{ID}", "observed");
}

QString time(const QJsonObject &step, const char *name)
{
    return QString::number(step[QLatin1String(name)].toInt()) + "ms";
}

using Words = QList<QJsonObject>;

/// One observed step in the words of a script.
Words scriptWords(const QJsonObject &step)
{
    const QString op = step["op"].toString();
    if (op == "read_request")
        return {{{"step", "await-request"}}};
    if (op == "send" && step.contains("text"))
        return {{{"step", "respond"}, {"raw", placed(step["text"].toString())}}};
    if (op == "send")
        return {{{"step", "send-bytes"}, {"hex", step["hex"]}}};
    if (op == "send_repeat")
        return {{{"step", "send-bytes"}, {"hex", step["hex"]}, {"times", step["count"]}}};
    if (op == "drip")
        return {{{"step", "pace"}, {"chop", step["chunk"]}, {"gap", time(step, "gap_ms")}},
                {{"step", "send-bytes"}, {"hex", step["hex"]}},
                {{"step", "pace"}, {"chop", 0}}};
    if (op == "sleep")
        return {{{"step", "wait"}, {"time", time(step, "ms")}}};
    if (op == "wait_open")
        return {{{"step", "wait"}, {"time", "50ms"}}};
    if (op == "wait_frame")
        return {{{"step", "await"}, {"for", step["opcode"].toInt() == 8 ? "close" : step["opcode"].toInt() == 10 ? "pong" : "frame"},
                 {"limit", time(step, "max_ms")}}};
    if (op == "wait_frames")
        return {{{"step", "await"}, {"for", "frame"}, {"count", step["count"]}, {"limit", time(step, "max_ms")}}};
    if (op == "wait_bytes")
        return {{{"step", "await"}, {"for", "bytes"}, {"count", step["count"]}, {"limit", time(step, "max_ms")}}};
    if (op == "wait_end")
        return {{{"step", "await"}, {"for", "end"}, {"limit", time(step, "max_ms")}}};
    if (op == "echo_close" && step.contains("payload_hex"))
        return {{{"step", "send-frame"}, {"opcode", 8}, {"hex", step["payload_hex"]}}};
    if (op == "echo_close")
        return {{{"step", "echo-close"}}};
    if (op == "stop_reading")
        return {{{"step", "stop-reading"}}};
    if (op == "start_reading")
        return {{{"step", "start-reading"}}};
    if (op == "fin")
        return {{{"step", "half-close"}}};
    if (op == "rst")
        return {{{"step", "end"}, {"how", "rst"}}};
    return {};
}

QByteArray scriptFor(const QJsonArray &steps)
{
    QJsonArray words{QJsonObject{{"step", "manners"}, {"pings", "ignore"}, {"closes", "ignore"}}};
    for (const auto step : steps)
        for (const QJsonObject &word : scriptWords(step.toObject()))
            words.append(word);
    words.append(QJsonObject{{"step", "end"}, {"how", "fin"}});
    return QJsonDocument(QJsonObject{{"steps", words}}).toJson(QJsonDocument::Compact);
}

/// The bytes that the observed server wrote, in order.
std::string expectedBytes(const QJsonArray &steps)
{
    std::string bytes;
    for (const auto value : steps) {
        const QJsonObject step = value.toObject();
        const QString op = step["op"].toString();
        const std::string hex = QByteArray::fromHex(step["hex"].toString().toLatin1()).toStdString();
        if (op == "send" && step.contains("text"))
            bytes += placed(step["text"].toString()).replace("{ACCEPT}", sampleAccept.data()).replace("{KEY}", sampleKey.data()).toStdString();
        if (op == "send" || op == "drip")
            bytes += hex;
        if (op == "send_repeat" && hex.size() == 1)
            bytes.append(std::size_t(step["count"].toInt()), hex.front());
        for (int i = 0; op == "send_repeat" && hex.size() > 1 && i < step["count"].toInt(); ++i)
            bytes += hex;
        if (op != "echo_close")
            continue;
        const std::string payload = QByteArray::fromHex(step["payload_hex"].toString().toLatin1()).toStdString();
        const std::string echoed = step.contains("payload_hex") ? payload : fromHex("03e9");
        bytes += std::string(1, '\x88') + char(echoed.size()) + echoed;
    }
    return bytes;
}

bool has(const QJsonArray &steps, const char *op)
{
    return std::any_of(steps.begin(), steps.end(), [&](const auto &step) { return step.toObject()["op"].toString() == QLatin1String(op); });
}

} // namespace

class ObservedServersTest : public QObject {
    Q_OBJECT

private slots:
    void everyObservedServerIsAScript_data();
    void everyObservedServerIsAScript();
    void addressesSendWhatWasObserved_data();
    void addressesSendWhatWasObserved();

private:
    static QJsonArray observed();
};

QJsonArray ObservedServersTest::observed()
{
    QFile file(WIRETALE_TEST_DATA "/mock/observed-servers.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no observations");
    return QJsonDocument::fromJson(file.readAll()).array();
}

void ObservedServersTest::everyObservedServerIsAScript_data()
{
    QTest::addColumn<QJsonArray>("steps");
    for (const auto server : observed())
        QTest::newRow(qPrintable(server.toObject()["id"].toString())) << server.toObject()["steps"].toArray();
}

void ObservedServersTest::everyObservedServerIsAScript()
{
    QFETCH(QJsonArray, steps);
    const QByteArray json = scriptFor(steps);
    mock::Limits limits;
    limits.hugeBytes = 128 * 1024 * 1024;
    auto script = mock::readScript(json.toStdString(), limits);
    QVERIFY2(script, script ? "" : script.error().says.c_str());

    mock::Behaviour behaviour;
    behaviour.steps = std::move(script).value();
    mock::PlayerOptions options;
    options.limits = limits;
    Session session(std::move(behaviour), requestHead("/observed"), options);
    if (has(steps, "echo_close"))
        session.wire.receive(clientClose(1001));
    session.wire.pass(10min);

    const std::string wanted = expectedBytes(steps);
    QCOMPARE(session.wire.sent.size(), wanted.size());
    QVERIFY2(session.wire.sent == wanted, qPrintable(shown(session.wire.sent)));
    QCOMPARE(session.wire.reset, has(steps, "rst"));
    QCOMPARE(session.wire.finished, !session.wire.reset);
}

void ObservedServersTest::addressesSendWhatWasObserved_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *address, const char *id) { QTest::newRow(address) << QByteArray(address) << QString(id); };
    row("/close/0", "close-0");
    row("/close/1000", "close-1000");
    row("/close/1004", "close-1004");
    row("/close/65535", "close-65535");
    row("/close/empty", "script-close-empty-answer");
    row("/close/one-byte", "close-1-byte");
    row("/bytes/830178?end=none", "frame-reserved-opcode-3");
    row("/redirect/302?to=ws://127.0.0.1:9001/observed/target", "hs-redirect-302-ws");
    row("/no-accept", "hs-accept-missing");
    row("/no-upgrade", "hs-upgrade-missing");
    row("/no-connection", "hs-connection-missing");
    row("/two-accepts?second=%7BACCEPT%7D", "hs-accept-duplicate-same");
    row("/two-accepts?second=s3pPLMBiTxaQ9kYGzzhZRbK%2BxOo=", "hs-accept-duplicate-different");
    row("/bad-upgrade?value=", "hs-upgrade-empty");
    row("/http10", "hs-http10");
    row("/hang", "hs-hang");
    row("/drop", "end-fin");
    row("/rst", "end-rst");
}

/// Where an address says it shorter than a script: the same answer (up to the Connection field of refusals) and the first frame.
void ObservedServersTest::addressesSendWhatWasObserved()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, id);
    for (const auto server : observed()) {
        if (server.toObject()["id"].toString() != id)
            continue;
        Session session(address.toStdString());
        session.wire.pass(1s);
        QString wanted = QString::fromLatin1(expectedBytes(server.toObject()["steps"].toArray()));
        QString sent = QString::fromLatin1(session.wire.sent).remove("Connection: close\r\n");
        for (QString *text : {&sent, &wanted})
            text->replace("Upgrade: \r\n", "Upgrade:\r\n");
        const bool empty = wanted.isEmpty() == sent.isEmpty();
        QVERIFY2(empty && (wanted.startsWith(sent) || sent.startsWith(wanted.left(sent.size()))),
                 qPrintable(shown(sent.toStdString()) + "\n" + shown(wanted.toStdString())));
        return;
    }
    QFAIL("no such observation");
}

WIRETALE_TEST(ObservedServersTest)
#include "observed_servers_test.moc"
