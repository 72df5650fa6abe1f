// Sixty secrets, each unlike the others, planted in every place and form that redaction promises to know; no format may show
// one of them: raw, percent-encoded, in base64 at any alignment or in hex, nor inside what a reader can decode.
#include "support/test_registry.h"

#include "exporters/exporter.h"
#include "exporters/import.h"
#include "tape.h"
#include "ws/deflater.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace exporters;
using ws::Direction;

namespace {

QByteArray percent(const QByteArray &text) { return text.toPercentEncoding(); }
QByteArray everyByte(const QByteArray &text) { return "%" + text.toHex('%'); }
QByteArray base64(const QByteArray &text) { return text.toBase64(); }
QByteArray base64Url(const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }
QByteArray hex(const QByteArray &text) { return text.toHex(); }
QByteArray upperHex(const QByteArray &text) { return text.toHex().toUpper(); }
QByteArray plain(const QByteArray &text) { return text; }

using Form = QByteArray (*)(const QByteArray &);

/// Records the sessions and remembers what it planted.
class Canaries {
public:
    Canaries()
    {
        openingOfASession();
        namedValues();
        shapes();
        encodedPayloads();
        otherFrames();
        sameValuesElsewhere();
        m_tape.close(Direction::ClientToServer, 4401, "").fin(Direction::ServerToClient).end();
        refusal();
    }

    const std::vector<QByteArray> &secrets() const { return m_secrets; }
    std::shared_ptr<const capture::Recording> recording() const { return m_tape.recording(); }

private:
    std::string secret(const char *stem)
    {
        m_secrets.push_back(stem + QByteArray("-Zq") + QByteArray::number(7919 * qlonglong(m_secrets.size() + 11)) + "x");
        return m_secrets.back().toStdString();
    }
    /// One whose shape alone tells.
    std::string shaped(const QByteArray &value)
    {
        m_secrets.push_back(value);
        return value.toStdString();
    }
    void out(const std::string &text) { m_tape.text(Direction::ClientToServer, text); }
    void in(const std::string &text) { m_tape.text(Direction::ServerToClient, text); }

    void openingOfASession()
    {
        std::string target = "/feed?room=7";
        for (const char *name : {"token", "access_token", "api_key", "signature", "sessionId", "jwt", "password", "auth"})
            target += "&" + std::string(name) + "=" + secret(name);
        std::string fields = "Authorization: Bearer " + secret("bearer") + "\r\n";
        fields += "Proxy-Authorization: Basic " + base64(QByteArray::fromStdString("user:" + secret("basic"))).toStdString() + "\r\n";
        fields += "Cookie: sid=" + secret("cookie") + "; theme=" + secret("cookie") + "\r\nX-Api-Key: " + secret("header") + "\r\n";
        fields += "Sec-WebSocket-Protocol: chat, bearer, " + secret("protocol12345678901234567890") + "\r\n";
        fields += "Referer: https://app.test/?token=" + secret("referer") + "\r\nX-Auth-Token: " + secret("header") + "\r\n";
        m_tape.open(target, fields, "Set-Cookie: session=" + secret("setcookie") + "; HttpOnly\r\n");
    }

    void namedValues()
    {
        for (const char *name : {"token", "apiKey", "secret", "password", "session_id", "jwt", "signature", "refreshToken", "client_secret", "authToken"}) {
            out("{\"" + std::string(name) + "\":\"" + secret("json") + "\",\"n\":1}");
            in("42[\"ev\",{\"" + std::string(name) + "\":\"" + secret("sio") + "\"}]");
        }
        out(R"({"data":"{\"password\":\")" + secret("nested") + R"(\"}"})");
        out("user=ann&password=" + secret("form") + "&go=1");
        in(R"({"list":[{"deep":{"token":")" + secret("deep") + R"("}}]})");
    }

    void shapes()
    {
        const auto part = [](const QByteArray &json) { return base64Url(json); };
        in("got " + shaped(part(R"({"alg":"HS256"})") + "." + part(R"({"sub":"canary-1"})") + "." + part("signature bytes 1")) + " there");
        in("use " + shaped("AKIAIOSFODNN7CANARY1") + " or " + shaped("ghp_c4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ry"));
        out("see wss://ann:" + secret("urlpass") + "@host.test/x");
        for (char c = 'a'; c < 'e'; ++c)
            in("mail " + shaped(QByteArray(1, c) + ".canary.77@example.test") + " now");
    }

    void encodedPayloads()
    {
        for (const Form form : {base64, percent, hex, base64Url}) {
            const std::string json = "{\"token\":\"" + secret("encoded") + "\"}";
            out("payload " + form(QByteArray::fromStdString(json)).toStdString());
        }
    }

    void otherFrames()
    {
        const std::string split = R"({"token":")" + secret("fragmented") + R"("})";
        m_tape.text(Direction::ClientToServer, split.substr(0, 17), false);
        m_tape.text(Direction::ClientToServer, split.substr(17), true, ws::Opcode::Continuation);
        m_tape.text(Direction::ClientToServer, "token=" + secret("ping"), true, ws::Opcode::Ping);
        m_tape.text(Direction::ServerToClient, "token=" + secret("pong"), true, ws::Opcode::Pong);
        m_tape.text(Direction::ServerToClient, "{\"token\":\"" + secret("binary") + "\"}", true, ws::Opcode::Binary);
        m_tape.text(Direction::ServerToClient, "{\"token\":\"" + secret("reserved") + "\"}", true, ws::Opcode(3));
        m_tape.note("pasted token=" + secret("note"));
        m_tape.action("step", "send token=" + secret("action"));
        m_tape.close(Direction::ServerToClient, 4401, "token=" + secret("reason"));
    }

    /// Known ones, in other clothes, without a name.
    void sameValuesElsewhere()
    {
        for (std::size_t i = 0; i < 24; ++i) {
            constexpr Form forms[] = {plain, percent, everyByte, base64, base64Url, hex, upperHex};
            const QByteArray known = m_secrets[i * 2];
            in("seen " + forms[i % std::size(forms)](known).toStdString() + " and " + base64("x" + known).toStdString() + " and "
               + base64("xy" + known + "z").toStdString() + " and \"" + known.toStdString() + "\"");
        }
    }

    void refusal()
    {
        const std::string body = "{\"secret\":\"" + secret("body") + "\",\"again\":\"" + m_secrets.front().toStdString() + "\"}";
        m_tape.refuse("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\nContent-Length: " + std::to_string(body.size())
                          + "\r\nLocation: /login?token=" + secret("location") + "\r\n\r\n" + body,
                      "/x?token=" + m_secrets.front().toStdString());
        m_tape.fin(Direction::ServerToClient).end();
    }

    Tape m_tape;
    std::vector<QByteArray> m_secrets;
};

QByteArray written(const capture::Recording &recording, const char *format, const ExportOptions &options)
{
    std::string out;
    const ws::Status status = findExporter(format)->write(recording, options, [&](std::string_view piece) {
        out += piece;
        return true;
    });
    return status ? QByteArray::fromStdString(out) : QByteArray();
}

/// All that a reader may find in a text by decoding its parts.
QByteArray decoded(const QByteArray &text)
{
    QByteArray all = QByteArray::fromPercentEncoding(text) + '\n' + QByteArray(text).replace("\\\"", "\"").replace("&quot;", "\"") + '\n';
    const QString latin = QString::fromLatin1(text);
    static const QRegularExpression base64Run("[A-Za-z0-9+/_-]{12,}={0,2}"), hexRun("(?:[0-9a-fA-F]{2}){8,}"), spacedHex("(?:[0-9a-f]{2} ){8,}");
    for (auto it = base64Run.globalMatch(latin); it.hasNext();) {
        const QByteArray run = it.next().captured().toLatin1();
        all += QByteArray::fromBase64(run) + '\n' + QByteArray::fromBase64(run, QByteArray::Base64UrlEncoding) + '\n';
    }
    for (const QRegularExpression *expression : {&hexRun, &spacedHex})
        for (auto it = expression->globalMatch(latin); it.hasNext();)
            all += QByteArray::fromHex(it.next().captured().toLatin1()) + '\n';
    return all;
}

/// What stands of a value in base64 wherever it begins: without the characters that its neighbours change.
QByteArrayList base64Cores(const QByteArray &value)
{
    QByteArrayList cores;
    for (int shift = 0; shift < 3; ++shift)
        cores << (QByteArray(shift, 'x') + value).toBase64().mid(shift ? 4 : 0).chopped(4);
    return cores;
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private slots:
    void plantsSixty();
    void noFormatShowsOne_data();
    void noFormatShowsOne();
    void aMaskedSessionFileShowsNone();
    void allAreThereWhenRevealed();
    void aKeptOneIsThere();

private:
    void checkShowsNone(const QByteArray &output, const char *format) const;
    Canaries m_canaries;
};

void CanaryTest::plantsSixty()
{
    QVERIFY2(m_canaries.secrets().size() >= 60, QByteArray::number(qsizetype(m_canaries.secrets().size())));
    QCOMPARE(QSet<QByteArray>(m_canaries.secrets().begin(), m_canaries.secrets().end()).size(), qsizetype(m_canaries.secrets().size()));
}

void CanaryTest::checkShowsNone(const QByteArray &output, const char *format) const
{
    const QByteArray once = decoded(output);
    for (const QByteArray &text : {output, once, decoded(once)}) {
        for (const QByteArray &secret : m_canaries.secrets()) {
            QByteArrayList forms = base64Cores(secret);
            forms << secret << percent(secret) << everyByte(secret) << hex(secret) << upperHex(secret);
            for (const QByteArray &form : forms)
                QVERIFY2(!text.contains(form), (QByteArray(format) + " shows " + secret + " as " + form).constData());
        }
    }
}

void CanaryTest::noFormatShowsOne_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const Exporter *exporter : allExporters())
        if (exporter->masksByDefault)
            QTest::newRow(exporter->id.data()) << QByteArray(exporter->id.data());
}

void CanaryTest::noFormatShowsOne()
{
    QFETCH(QByteArray, format);
    const QByteArray output = written(*m_canaries.recording(), format, {});
    QVERIFY(output.contains("masked 1]") || output.contains("masked 1\\]"));
    checkShowsNone(output, format);
}

void CanaryTest::aMaskedSessionFileShowsNone()
{
    QTemporaryDir dir;
    ExportOptions options;
    options.maskSessionFile = true;
    const std::string path = dir.filePath("masked.pcapng").toStdString();
    const ws::Status status = exportToFile(*findExporter("pcapng"), *m_canaries.recording(), options, path);
    QVERIFY2(bool(status), status ? "" : status.error().says.c_str());
    checkShowsNone(written(*m_canaries.recording(), "pcapng", options), "pcapng");
    const auto opened = openAny(path);
    QVERIFY(opened);
    ExportOptions revealed;
    revealed.reveal = true;
    const QByteArray inside = written(*opened.value(), "jsonl", revealed);
    QVERIFY(inside.contains("[masked 1]"));
    checkShowsNone(inside, "pcapng, unmasked payloads");
    QCOMPARE(opened.value()->sessionCount(), m_canaries.recording()->sessionCount());
}

/// So that a format which writes nothing is noticed.
void CanaryTest::allAreThereWhenRevealed()
{
    ExportOptions options;
    options.reveal = true;
    const QByteArray output = written(*m_canaries.recording(), "jsonl", options);
    const QByteArray all = output + decoded(output) + decoded(decoded(output));
    for (const QByteArray &secret : m_canaries.secrets())
        QVERIFY2(all.contains(secret) || all.contains(base64Cores(secret).first()) || secret.startsWith("fragmented"), secret.constData());
}

void CanaryTest::aKeptOneIsThere()
{
    Redactor redactor;
    (void)redactor.text("{\"token\":\"first-secret-1\"} {\"token\":\"second-secret-2\"}");
    RedactionRules rules;
    rules.kept = {redactor.found().at(0).id};
    Redactor keeping(rules);
    QCOMPARE(keeping.text("{\"token\":\"first-secret-1\"} {\"token\":\"second-secret-2\"}"),
             std::string("{\"token\":\"first-secret-1\"} {\"token\":\"[masked 2]\"}"));
    QCOMPARE(keeping.text("first-secret-1 again"), std::string("first-secret-1 again"));
    QCOMPARE(keeping.found().at(0).places, std::uint64_t(2));
}

WIRETALE_TEST(CanaryTest)
#include "canary_test.moc"
