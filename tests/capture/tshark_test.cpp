// Wireshark's own reader is asked what our session files hold: heads, frames, opcodes, lengths, close codes and reasons
// must be those of our own list.
#include "capture/save.h"
#include "examples.h"
#include "support/test_registry.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace recorded;

class TsharkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWhatWeList_data();
    void listsWhatWeList();
    void findsNothingWrong_data() { listsWhatWeList_data(); }
    void findsNothingWrong();

private:
    QTemporaryDir m_folder;
    QString m_tshark;
};

namespace {

using Lists = QMap<QString, QStringList>; ///< by the connection's number and the sender's port

/// Both ends of the same connection in one file: the second one must not look like retransmissions.
void recordTwins(capture::Recorder &recorder)
{
    const ws::Endpoint client{"127.0.0.1", 41000}, server{"127.0.0.1", 9001};
    capture::SessionId ids[2];
    for (capture::SessionId &id : ids) {
        capture::SessionInfo info;
        info.mode = &id == ids ? capture::Mode::Connect : capture::Mode::Serve;
        info.start = at(0);
        id = recorder.begin(info);
        recorder.setEndpoints(id, client, server, false);
    }
    double now = 0;
    const auto both = [&](ws::Direction direction, const std::string &bytes) {
        for (const capture::SessionId id : ids)
            recorder.bytes(id, direction, ws::bytesOf(bytes), at(now += 0.001));
    };
    both(ClientToServer, request());
    both(ServerToClient, answer());
    both(ClientToServer, std::string(ws::textOf(frame(ws::Opcode::Text, "seen twice", true))));
    for (const capture::SessionId id : ids)
        recorder.end(id, at(now));
}

// --- our list

QString ours(const capture::Session &session, std::size_t index)
{
    const capture::Record &record = session.records().at(index);
    const ws::Event event = session.event(index);
    if (const auto *head = std::get_if<ws::HeadReceived>(&event.body))
        return head->head->kind == ws::HttpKind::Request
            ? QString::fromStdString(head->head->method + ' ' + head->head->target)
            : QString::number(head->head->status);
    if (const auto *close = std::get_if<ws::CloseReceived>(&event.body))
        return close->code ? QString(" code %1 %2").arg(*close->code).arg(QString::fromStdString(close->reason)) : QString();
    if (record.kind != capture::RecordKind::Frame)
        return {};
    return QString("frame fin %1 rsv %2 op %3 mask %4 length %5")
        .arg(bool(record.flags & capture::Fin)).arg(record.rsv).arg(record.opcode)
        .arg(bool(record.flags & capture::Masked)).arg(record.length);
}

/// tshark numbers connections by their first packet; sessions that never connected have none.
bool hasPackets(const capture::Session &session)
{
    for (std::size_t i = 0; i < session.records().size(); ++i)
        if (session.records().at(i).kind == capture::RecordKind::TcpConnected)
            return true;
    return session.streamSize(ClientToServer) + session.streamSize(ServerToClient) > 0;
}

Lists ourLists(const capture::Recording &recording)
{
    Lists lists;
    int connection = -1;
    for (std::size_t s = 0; s < recording.sessionCount(); ++s) {
        const auto session = recording.session(s);
        const capture::SessionInfo info = session->info();
        if (!hasPackets(*session))
            continue;
        ++connection;
        for (std::size_t i = 0; i < session->records().size(); ++i) {
            const capture::Record &record = session->records().at(i);
            const int port = record.direction == ClientToServer ? info.client.port : info.server.port;
            const QString item = ours(*session, i);
            if (item.isEmpty())
                continue;
            QStringList &list = lists[QString("%1 from port %2").arg(connection).arg(port)];
            if (record.kind == capture::RecordKind::Close)
                list.last() += item;
            else
                list << item;
        }
    }
    return lists;
}

// --- tshark's list

const QStringList fieldNames = {"tcp.stream", "tcp.srcport", "http.request.method", "http.request.uri", "http.response.code", "websocket.fin", "websocket.rsv", "websocket.opcode",
    "websocket.mask", "websocket.payload_length", "websocket.payload_length_ext_16", "websocket.payload_length_ext_64",
    "websocket.payload.close.status_code", "websocket.payload.close.reason"};

struct Row {
    QMap<QString, QStringList> values;

    explicit Row(const QString &line)
    {
        const QStringList columns = line.split('\t');
        for (qsizetype i = 0; i < std::min(columns.size(), fieldNames.size()); ++i)
            values[fieldNames[i]] = columns[i].isEmpty() ? QStringList() : columns[i].split('|');
    }
    /// The next value of a field in this packet.
    QString take(const QString &name) { return values[name].isEmpty() ? QString() : values[name].takeFirst(); }

    QStringList items()
    {
        QStringList items;
        if (const QString method = take("http.request.method"); !method.isEmpty())
            items << method + ' ' + take("http.request.uri");
        if (const QString status = take("http.response.code"); !status.isEmpty())
            items << status;
        while (!values["websocket.opcode"].isEmpty())
            items << frame();
        return items;
    }

    QString frame()
    {
        const QString fin = take("websocket.fin"), rsv = take("websocket.rsv"), opcode = take("websocket.opcode");
        const QString mask = take("websocket.mask"), shortLength = take("websocket.payload_length");
        const QString length = shortLength == "126" ? take("websocket.payload_length_ext_16")
            : shortLength == "127"                  ? take("websocket.payload_length_ext_64")
                                                    : shortLength;
        QString close;
        if (opcode == "8" && length.toULongLong() >= 2)
            close = " code " + take("websocket.payload.close.status_code") + ' ' + take("websocket.payload.close.reason");
        return QString("frame fin %1 rsv %2 op %3 mask %4 length %5%6")
            .arg(fin).arg(rsv.toUInt(nullptr, 16)).arg(opcode, mask, length, close);
    }
};

} // namespace

void TsharkTest::initTestCase()
{
    m_tshark = QStandardPaths::findExecutable("tshark");
    if (m_tshark.isEmpty())
        QSKIP("tshark is not installed");
}

void TsharkTest::listsWhatWeList_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("every kind of session") << QString();
    for (const QFileInfo &info : QDir(WIRETALE_TEST_DATA "/captures").entryInfoList({"*.pcapng"}))
        QTest::newRow(qPrintable(info.completeBaseName())) << info.filePath();
}

namespace {

/// A session file of ours: all examples, or a copy of a capture.
std::shared_ptr<const capture::Recording> ourFile(const QString &source, const std::string &path)
{
    if (source.isEmpty()) {
        const auto recorder = std::move(capture::Recorder::create(path)).value();
        recordExamples(*recorder);
        recordTwins(*recorder);
    } else {
        const auto original = capture::openRecording(source.toStdString());
        if (!original || !capture::saveRecording(*original.value(), path))
            return nullptr;
    }
    auto opened = capture::openRecording(path);
    return opened ? std::move(opened).value() : nullptr;
}

} // namespace

void TsharkTest::listsWhatWeList()
{
    QFETCH(QString, source);
    const QString path = m_folder.filePath("session.pcapng");
    const auto recording = ourFile(source, path.toStdString());
    QVERIFY(recording);
    QStringList arguments{"-r", path, "-T", "fields", "-E", "aggregator=|", "-Y", "http or websocket"};
    for (const QString &field : fieldNames)
        arguments << "-e" << field;
    QProcess tshark;
    tshark.start(m_tshark, arguments);
    QVERIFY(tshark.waitForFinished(60'000));
    QCOMPARE(tshark.exitCode(), 0);

    Lists found;
    for (const QString &line : QString::fromUtf8(tshark.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts)) {
        Row row(line);
        const QString connection = row.take("tcp.stream");
        found[connection + " from port " + row.take("tcp.srcport")] += row.items();
    }
    const Lists expected = ourLists(*recording);
    QCOMPARE(found.keys(), expected.keys());
    for (const QString &lane : expected.keys())
        QCOMPARE(lane + '\n' + found[lane].join('\n'), lane + '\n' + expected[lane].join('\n'));
}

void TsharkTest::findsNothingWrong()
{
    QFETCH(QString, source);
    const QString path = m_folder.filePath("session.pcapng");
    QVERIFY(ourFile(source, path.toStdString()));
    const QString suspicious = "_ws.malformed or tcp.checksum.status == 0 or ip.checksum.status == 0 or "
                               "tcp.analysis.retransmission or tcp.analysis.lost_segment or tcp.analysis.out_of_order";
    QProcess tshark;
    tshark.start(m_tshark, {"-r", path, "-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE", "-Y", suspicious});
    QVERIFY(tshark.waitForFinished(60'000));
    QCOMPARE(tshark.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(tshark.readAllStandardOutput()), QString());
}

WIRETALE_TEST(TsharkTest)
#include "tshark_test.moc"
