#include "mock/control.h"

#include "played.h"
#include "support/test_registry.h"

#include <QTest>

using namespace played;

namespace {

/// A server with one connection, number 7, that remembers what it was told.
struct Told : mock::ControlState {
    std::vector<mock::ConnectionView> connections() const override
    {
        mock::ConnectionView view;
        view.id = 7;
        view.state = "open";
        return {view};
    }
    std::uint64_t connectionCount() const override { return 3; }
    bool command(std::uint64_t id, const mock::ControlCommand &command, ws::Time) override
    {
        constexpr const char *words[] = {"close", "drop", "reset", "hold", "text", "binary", "ping"};
        told = QString("%1 %2 %3").arg(id).arg(words[int(command.what)]).arg(command.code.value_or(0)) + ' '
               + QString::fromUtf8(reinterpret_cast<const char *>(command.data.data()), qsizetype(command.data.size())) + (command.on ? "" : " off");
        return id == 7;
    }
    const std::vector<mock::Rule> &rules() const override { return none; }
    std::vector<std::uint64_t> hits() const override { return {}; }
    ws::Status changeRules(std::string_view json) override { return json == "bad" ? ws::Status(ws::Error{"Line 1, column 1: bad."}) : ws::Status(ws::Done{}); }
    ws::Status changeScript(std::string_view name, std::string_view) override
    {
        told = QString::fromUtf8(name.data(), qsizetype(name.size()));
        return ws::Done{};
    }
    void reset() override { told = "reset"; }
    std::vector<std::pair<std::string, std::uint64_t>> limits() const override { return {{"head-time", 2}}; }

    QString told;
    std::vector<mock::Rule> none;
};

mock::ControlAnswer ask(mock::ControlState &state, const char *method, const std::string &path, const std::string &body = {})
{
    ws::HttpHead request = requestHead("/control/" + path, "Authorization: Bearer secret\r\n");
    request.method = method;
    return mock::handleControl(request, ws::bytesOf(body), {"secret", "127.0.0.1:9001"}, state, ws::Time{});
}

} // namespace

class ControlTest : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void tellsTheServer_data();
    void tellsTheServer();
    void waits();
    void asksWhoAsks_data();
    void asksWhoAsks();
};

void ControlTest::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *method, const char *path, const char *body, int status, const char *says) {
        QTest::addRow("%s %s %s", method, path, body) << QByteArray(method) << QByteArray(path) << QByteArray(body) << status << QByteArray(says);
    };
    row("GET", "connections", "", 200, R"({"count":3,"connections":[{"id":7,)");
    row("GET", "connections/7", "", 200, R"({"id":7,)");
    row("GET", "connections/8", "", 404, "no connection of that number");
    row("DELETE", "connections", "", 405, "not with this method");
    row("GET", "nothing", "", 404, "Known are connections");
    row("GET", "connections/7/close/more", "", 404, "Known are");
    row("POST", "connections/7/explode", "{}", 404, "close, drop, reset, hold and send");
    row("POST", "connections/8/drop", "", 409, "no such live connection");
    row("POST", "connections/7/close", "{\"code\": 65536}", 400, "Line 1, column 10: ");
    row("POST", "connections/7/close", "{\"reason\": \"x\"}", 400, "a reason needs a code");
    row("POST", "connections/7/close", "{\"cod\": 1}", 400, "did you mean \\\"code\\\"?");
    row("POST", "connections/7/send", "{}", 400, "is missing");
    row("POST", "connections/7/send", "{\"text\"", 400, "Line 1, column ");
    row("PUT", "rules", "bad", 400, "Line 1, column 1: bad.");
    row("PUT", "rules", "", 200, R"({"rules":[],"hits":[]})");
    row("GET", "limits", "", 200, R"({"head-time":2})");
    row("POST", "close-all", "{\"code\": 1012}", 200, R"({"closed":1})");
    row("GET", "wait?connections=x", "", 400, "wait takes connections=N");
    row("GET", "wait?conections=1", "", 400, "not \\\"conections\\\"");
    row("GET", "wait?timeout=11m", "", 400, "at most 10m");
}

void ControlTest::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    Told state;
    const auto answer = ask(state, method.constData(), path.toStdString(), body.toStdString());
    QCOMPARE(answer.status, status);
    QVERIFY2(QByteArray::fromStdString(answer.json).contains(says), answer.json.c_str());
}

void ControlTest::tellsTheServer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *path, const char *body, const char *told) { QTest::addRow("%s %s", path, body) << QByteArray(path) << QByteArray(body) << QString(told); };
    row("connections/7/close", R"({"code": 4401, "reason": "expired"})", "7 close 4401 expired");
    row("connections/7/close", "", "7 close 0 ");
    row("connections/7/drop", "", "7 drop 0 ");
    row("connections/7/reset", "", "7 reset 0 ");
    row("connections/7/hold", "", "7 hold 0 ");
    row("connections/7/hold", R"({"on": false})", "7 hold 0  off");
    row("connections/7/send", R"({"text": "hi"})", "7 text 0 hi");
    row("connections/7/send", R"({"hex": "6869"})", "7 binary 0 hi");
    row("connections/7/send", R"({"ping": "p"})", "7 ping 0 p");
    row("reset", "", "reset");
}

void ControlTest::tellsTheServer()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    Told state;
    QCOMPARE(ask(state, "POST", path.toStdString(), body.toStdString()).status, 200);
    QCOMPARE(state.told, told);
}

void ControlTest::waits()
{
    Told state;
    QVERIFY(!ask(state, "GET", "wait?connections=3").wait);
    const auto later = ask(state, "GET", "wait?connections=4&timeout=2s");
    QVERIFY(later.wait);
    QCOMPARE(later.wait->connections, std::uint64_t(4));
    QCOMPARE(later.wait->limit, ws::Duration(std::chrono::seconds(2)));
    QCOMPARE(mock::waitAnswer(4, true).status, 200);
    QCOMPARE(mock::waitAnswer(3, false).status, 408);
}

void ControlTest::asksWhoAsks_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *host, const char *fields, int status) { QTest::newRow(name) << QByteArray(host) << QByteArray(fields) << status; };
    const char *token = "Authorization: Bearer secret\r\n";
    row("as it should be", "127.0.0.1:9001", token, 200);
    row("by another name of loopback", "localhost:9001", token, 200);
    row("by IPv6", "[::1]:9001", token, 200);
    row("another port", "127.0.0.1:9002", token, 403);
    row("a name that was rebound", "evil.test:9001", token, 403);
    row("two hosts", "127.0.0.1:9001", "Host: 127.0.0.1:9001\r\nAuthorization: Bearer secret\r\n", 403);
    row("its own page", "127.0.0.1:9001", "Origin: http://127.0.0.1:9001\r\nAuthorization: Bearer secret\r\n", 200);
    row("a foreign page", "127.0.0.1:9001", "Origin: https://evil.test\r\nAuthorization: Bearer secret\r\n", 403);
    row("a page without an origin", "127.0.0.1:9001", "Origin: null\r\nAuthorization: Bearer secret\r\n", 403);
    row("no token", "127.0.0.1:9001", "", 401);
    row("a wrong token", "127.0.0.1:9001", "Authorization: Bearer secre\r\n", 401);
    row("a longer token", "127.0.0.1:9001", "Authorization: Bearer secretsecret\r\n", 401);
    row("another scheme", "127.0.0.1:9001", "Authorization: Basic secret\r\n", 401);
}

void ControlTest::asksWhoAsks()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const QByteArray text = "GET /control/limits HTTP/1.1\r\nHost: " + host + "\r\n" + fields + "\r\n";
    std::vector<ws::Violation> violations;
    Told state;
    QCOMPARE(mock::handleControl(ws::parseHead(ws::HttpKind::Request, ws::bytesOf(text.toStdString()), violations), {}, {"secret", "127.0.0.1:9001"}, state, ws::Time{}).status, status);
}

WIRETALE_TEST(ControlTest)
#include "control_test.moc"
