// What is written is as the schemas say: JSON Lines as our own, HAR as one made from its specification. Neither was made by
// the code that writes; a validator that is not ours checks.
#include "support/test_registry.h"

#include "exporters/exporter.h"
#include "exporters/import.h"
#include "random_session.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace exporters;

class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void jsonLinesAreAsTheirSchemaSays_data();
    void jsonLinesAreAsTheirSchemaSays();
    void harIsAsItsSchemaSays_data() { inputs(); }
    void harIsAsItsSchemaSays();
    void theValidatorFindsFaults();

private:
    static void inputs();
    static std::string written(const QString &input, const char *format, const ExportOptions &options);
    static void check(const QString &schema, const QStringList &options, const std::string &text);
};

namespace {

constexpr const char *jsonlSchema = WIRETALE_SOURCE_DIR "/resources/jsonl.schema.json";
constexpr const char *harSchema = WIRETALE_TEST_DATA "/schemas/har-1.2.schema.json";
constexpr int notInstalled = 77;
constexpr std::uint32_t randomSessions = 120;

int validate(const QString &schema, const QStringList &options, const std::string &text, QByteArray &faults)
{
    QProcess python;
    python.start("/usr/bin/python3", QStringList{WIRETALE_SOURCE_DIR "/tests/exporters/peers/validate.py", schema} + options);
    python.write(text.data(), qint64(text.size()));
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000))
        return -1;
    faults = python.readAllStandardOutput() + python.readAllStandardError();
    return python.exitCode();
}

} // namespace

void SchemaTest::inputs()
{
    QTest::addColumn<QString>("input");
    for (const char *name : {"10-close-kinds", "11-rejected", "13-abrupt-drop", "05-deflate-takeover"})
        QTest::newRow(name) << QString(WIRETALE_TEST_DATA "/captures/%1.pcapng").arg(name);
    for (const char *name : {"odd-types.har", "odd-types.jsonl", "absurd-times.har", "absurd-frame-length.pcapng"})
        QTest::newRow(name) << QString(WIRETALE_TEST_DATA "/hostile/") + name;
    QTest::newRow("random sessions") << QString();
}

std::string SchemaTest::written(const QString &input, const char *format, const ExportOptions &options)
{
    std::string out;
    const Sink sink = [&](std::string_view piece) {
        out += piece;
        return true;
    };
    if (!input.isEmpty()) {
        const auto opened = openAny(input.toStdString());
        return opened && findExporter(format)->write(*opened.value(), options, sink) ? out : std::string();
    }
    const auto recorder = capture::Recorder::createTemporary().value().release();
    const std::unique_ptr<capture::Recorder> owner(recorder);
    for (std::uint32_t seed = 1; seed <= randomSessions; ++seed)
        recordRandomSession(*recorder, seed);
    return findExporter(format)->write(*recorder->recording(), options, sink) ? out : std::string();
}

void SchemaTest::check(const QString &schema, const QStringList &options, const std::string &text)
{
    QByteArray faults;
    const int exit = validate(schema, options, text, faults);
    if (exit == notInstalled)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(exit == 0, faults.constData());
}

void SchemaTest::jsonLinesAreAsTheirSchemaSays_data()
{
    inputs();
}

void SchemaTest::jsonLinesAreAsTheirSchemaSays()
{
    QFETCH(QString, input);
    ExportOptions revealed;
    revealed.reveal = true;
    ExportOptions leftOut = revealed;
    leftOut.payloads = Payloads::LeftOut;
    check(jsonlSchema, {"--lines"}, written(input, "jsonl", {}) + written(input, "jsonl", revealed) + written(input, "jsonl", leftOut));
}

void SchemaTest::harIsAsItsSchemaSays()
{
    QFETCH(QString, input);
    check(harSchema, {}, written(input, "har", {}));
}

/// So that a validator that says yes to all is noticed.
void SchemaTest::theValidatorFindsFaults()
{
    QByteArray faults;
    const int exit = validate(jsonlSchema, {"--lines"}, R"({"type":"end","session":0,"t":1,"by":"peer","how":"fin","halves":[],"colour":"red"})", faults);
    if (exit == notInstalled)
        QSKIP("python3-jsonschema is not installed");
    QCOMPARE(exit, 1);
    QVERIFY2(faults.contains("undocumented member colour") && faults.contains("minimum"), faults.constData());
    QCOMPARE(validate(harSchema, {}, R"({"log":{"version":"1.1","entries":[]}})", faults), 1);
}

WIRETALE_TEST(SchemaTest)
#include "schema_test.moc"
