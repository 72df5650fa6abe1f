// The captures in tests/data/captures were made with real peers; the .jsonl beside each is what an independent decoder
// lists for it (FORMAT.md there). Ours must be the same, record for record, in each direction of each connection.
#include "capture/recording.h"
#include "support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

class RealCapturesTest : public QObject {
    Q_OBJECT

private slots:
    void listsWhatAnotherDecoderLists_data();
    void listsWhatAnotherDecoderLists();
};

namespace {

using Lists = QMap<QString, QStringList>; ///< "connection direction" -> records

QByteArray bytesOf(const ws::ByteBuffer &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
}

QString text(const std::string &value) { return QString::fromStdString(value); }

QString digest(const ws::ByteBuffer &buffer)
{
    return QString::number(buffer.size()) + ' '
        + QCryptographicHash::hash(bytesOf(buffer), QCryptographicHash::Sha256).toHex();
}

QString yesNo(bool value) { return value ? "yes" : "no"; }

// --- their list

QString digestOf(const QJsonObject &object)
{
    return QString::number(object["len"].toInteger()) + ' ' + object["sha256"].toString();
}

QString fieldsOf(const QJsonObject &head)
{
    QStringList fields;
    for (const auto &field : head["headers"].toArray())
        fields << field.toArray()[0].toString() + '=' + field.toArray()[1].toString();
    return fields.join('|');
}

QString closeOf(const QJsonObject &frame)
{
    if (!frame.contains("close_code"))
        return {};
    const QString code = frame["close_code"].isNull() ? "none" : QString::number(frame["close_code"].toInt());
    return " close " + code + ' ' + frame["close_reason"].toString();
}

QString theirs(const QJsonObject &r)
{
    const QString kind = r["kind"].toString();
    if (kind == "request")
        return "request " + r["method"].toString() + ' ' + r["target"].toString() + ' ' + fieldsOf(r);
    if (kind == "response")
        return "response " + QString::number(r["status"].toInt()) + ' ' + r["reason"].toString() + ' ' + fieldsOf(r)
            + (r.contains("body") ? " body " + digestOf(r["body"].toObject()) : QString());
    if (kind == "frame")
        return QString("frame %1 fin %2 rsv %3 op %4 mask %5 key %6 payload %7%8")
            .arg(r["i"].toInt()).arg(yesNo(r["fin"].toBool())).arg(r["rsv"].toInt()).arg(r["op"].toInt())
            .arg(yesNo(r["mask"].toBool()), r["key"].toString(), digestOf(r), closeOf(r));
    if (kind == "message")
        return QString("message %1 frames %2 compressed %3 wire %4 payload %5")
            .arg(r["type"].toString()).arg(r["frames"].toInt()).arg(yesNo(r["compressed"].toBool()))
            .arg(r["wire_len"].toInteger()).arg(digestOf(r));
    if (kind == "trailing")
        return "trailing " + digestOf(r);
    return "end " + r["how"].toString();
}

Lists theirList(const QString &path)
{
    Lists lists;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lists;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        const QString kind = record["kind"].toString();
        const QString direction = kind == "request" ? "c2s" : kind == "response" ? "s2c" : record["dir"].toString();
        if (kind != "problem")
            lists[QString::number(record["conn"].toInt()) + ' ' + direction] << theirs(record);
    }
    return lists;
}

// --- our list

struct OurList {
    const capture::Session &session;
    QStringList lists[2];
    int frames[2] = {};
    QString ends[2];

    QString headOf(const ws::HttpHead &head) const
    {
        QStringList fields;
        for (const ws::HttpField &field : head.fields)
            fields << text(field.name) + '=' + text(field.value);
        const QString start = head.kind == ws::HttpKind::Request
            ? "request " + text(head.method) + ' ' + text(head.target)
            : "response " + QString::number(head.status) + ' ' + text(head.reason);
        return start + ' ' + fields.join('|');
    }

    QString frameOf(const capture::Record &record, int index) const
    {
        const bool masked = record.flags & capture::Masked;
        const QByteArray key(reinterpret_cast<const char *>(record.mask.data()), masked ? 4 : 0);
        return QString("frame %1 fin %2 rsv %3 op %4 mask %5 key %6 payload %7")
            .arg(index).arg(yesNo(record.flags & capture::Fin)).arg(record.rsv).arg(record.opcode)
            .arg(yesNo(masked), QString::fromLatin1(key.toHex()), digest(session.framePayload(record, 0, ~0ull)));
    }

    QString messageOf(const capture::Record &record, const ws::MessageReceived &message) const
    {
        return QString("message %1 frames %2 compressed %3 wire %4 payload %5")
            .arg(message.kind == ws::Opcode::Text ? "text" : "binary").arg(message.frames)
            .arg(yesNo(message.compressed)).arg(message.wireBytes)
            .arg(digest(session.messagePayload(record, 0, ~0ull)));
    }

    void add(std::size_t index)
    {
        const capture::Record &record = session.records().at(index);
        const auto d = std::size_t(record.direction);
        const ws::Event event = session.event(index);
        if (const auto *head = std::get_if<ws::HeadReceived>(&event.body))
            lists[d] << headOf(*head->head);
        else if (const auto *body = std::get_if<ws::BodyReceived>(&event.body))
            lists[d].last() += " body " + digest(*body->data);
        else if (record.kind == capture::RecordKind::Frame)
            lists[d] << frameOf(record, frames[d]++);
        else if (const auto *close = std::get_if<ws::CloseReceived>(&event.body))
            lists[d].last() += " close " + (close->code ? QString::number(*close->code) : QString("none")) + ' '
                + text(close->reason);
        else if (const auto *message = std::get_if<ws::MessageReceived>(&event.body))
            lists[d] << messageOf(record, *message);
        else if (record.kind == capture::RecordKind::Fin || record.kind == capture::RecordKind::Rst)
            end(d, record.kind == capture::RecordKind::Fin ? "fin" : "rst");
    }

    void end(std::size_t d, const QString &how)
    {
        if (ends[d].isEmpty())
            ends[d] = how;
    }

    void finish()
    {
        for (const auto direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient}) {
            const auto d = std::size_t(direction);
            const std::uint64_t rest = session.unreadBytes(direction);
            if (rest > 0)
                lists[d] << "trailing " + digest(session.wire(direction, session.streamSize(direction) - rest, rest));
            end(d, "capture-end");
            lists[d] << "end " + ends[d];
        }
    }
};

Lists ourList(const capture::Recording &recording)
{
    Lists lists;
    for (std::size_t i = 0; i < recording.sessionCount(); ++i) {
        OurList ours{*recording.session(i), {}, {}, {}};
        for (std::size_t record = 0; record < ours.session.records().size(); ++record)
            ours.add(record);
        ours.finish();
        lists[QString::number(i) + " c2s"] = ours.lists[0];
        lists[QString::number(i) + " s2c"] = ours.lists[1];
    }
    return lists;
}

} // namespace

void RealCapturesTest::listsWhatAnotherDecoderLists_data()
{
    QTest::addColumn<QString>("capture");
    const QString folder = qEnvironmentVariable("WIRETALE_CAPTURES", WIRETALE_TEST_DATA "/captures");
    for (const QFileInfo &info : QDir(folder).entryInfoList({"*.pcapng", "*.pcap"}))
        QTest::newRow(qPrintable(info.completeBaseName())) << info.filePath();
}

void RealCapturesTest::listsWhatAnotherDecoderLists()
{
    QFETCH(QString, capture);
    const auto recording = capture::openRecording(capture.toStdString());
    QVERIFY(recording);
    const Lists ours = ourList(*recording.value());
    const Lists expected = theirList(QFileInfo(capture).path() + '/' + QFileInfo(capture).completeBaseName() + ".jsonl");
    QVERIFY(!expected.isEmpty());
    QCOMPARE(ours.keys(), expected.keys());
    for (const QString &lane : expected.keys()) {
        for (qsizetype i = 0; i < std::min(ours[lane].size(), expected[lane].size()); ++i)
            QVERIFY2(ours[lane][i] == expected[lane][i],
                     qPrintable(lane + "\nours:   " + ours[lane][i] + "\ntheirs: " + expected[lane][i]));
        QVERIFY2(ours[lane].size() == expected[lane].size(), qPrintable(lane + "\n" + ours[lane].join('\n')));
    }
    QVERIFY(recording.value()->remarks().empty());
}

WIRETALE_TEST(RealCapturesTest)
#include "real_captures_test.moc"
