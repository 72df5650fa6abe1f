#include "mock/server.h"

#include "played.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace played;

namespace {

mock::ServerOptions controlled()
{
    mock::ServerOptions options;
    options.control = true;
    options.controlToken = "secret";
    return options;
}

std::string control(const char *method, const char *path, const std::string &body = {}, const char *more = "Authorization: Bearer secret\r\n")
{
    return std::string(method) + " /control/" + path + " HTTP/1.1\r\nHost: 127.0.0.1:9001\r\n" + more
           + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

QJsonObject jsonOf(const std::string &answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.substr(answer.find("\r\n\r\n") + 4))).object();
}

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private slots:
    void playsThePathUnderAnySplit();
    void answersUnknownAddressesWithAList();
    void playsTheDefaultForUnknownPaths();
    void rulesComeBeforeThePath();
    void playsSequencesOfEachPeer();
    void playsSequencesOfAll();
    void repeatsAFlakyServer();
    void playsScripts();
    void chatsWithAll();
    void leavesOutMessagesForAStuckMember();
    void boundsTheHead();
    void givesUpOnASlowHead();
    void listsConnectionsForControl();
    void obeysControl();
    void waitsForConnections();
    void changesRulesByControl();
    void turnsStrangersAwayFromControl_data();
    void turnsStrangersAwayFromControl();
};

void ServerTest::playsThePathUnderAnySplit()
{
    mock::Server server({});
    const std::string request = requestText("/close/4401?reason=expired");
    for (std::size_t cut = 0; cut <= request.size(); ++cut) {
        Guest guest(server);
        guest.wire.receive(request.substr(0, cut));
        guest.wire.receive(request.substr(cut));
        QCOMPARE(guest.wire.sent, plainAcceptance() + fromHex("8809 1131 65787069726564"));
        QCOMPARE(guest.visit->behaviour(), std::string("/close/4401?reason=expired"));
    }
    Guest eager(server); // a frame right behind the head
    const auto frame = clientFrame(ws::Opcode::Text, "x");
    QVERIFY(eager.ask(requestText("/echo") + std::string(frame.begin(), frame.end())).ends_with(fromHex("810178")));
}

void ServerTest::answersUnknownAddressesWithAList()
{
    mock::Server server({});
    Guest guest(server);
    const std::string answer = guest.ask(requestText("/ecko"));
    QVERIFY(answer.starts_with("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\n"));
    QVERIFY(answer.find("did you mean /echo?") != std::string::npos);
    QVERIFY(answer.find("/close/4401?reason=expired") != std::string::npos);
    QVERIFY(guest.wire.finished);
    Guest wrong(server);
    QVERIFY(wrong.ask(requestText("/close/x")).starts_with("HTTP/1.1 400 Bad Request\r\n"));
}

void ServerTest::playsTheDefaultForUnknownPaths()
{
    mock::ServerOptions options;
    options.defaultBehaviour = "close-4000";
    mock::Server server(options);
    for (const char *path : {"/", "/v2/orders"}) {
        Guest guest(server);
        QVERIFY(guest.ask(requestText(path)).ends_with(fromHex("8802 0fa0")));
    }
    Guest wrong(server); // a known name with a wrong value is still said
    QVERIFY(wrong.ask(requestText("/close/x")).starts_with("HTTP/1.1 400"));
}

void ServerTest::rulesComeBeforeThePath()
{
    mock::Server server({});
    QVERIFY(server.setRules(R"({"rules": [{"name": "once", "match": {"path": "/echo", "nth": 1}, "action": "/reject/503"}]})"));
    Guest first(server), second(server);
    QVERIFY(first.ask(requestText("/echo")).starts_with("HTTP/1.1 503"));
    QCOMPARE(first.visit->rule(), std::size_t(1));
    QVERIFY(first.wire.remarks.front().starts_with("rule: Rule 1 (once)"));
    QCOMPARE(second.ask(requestText("/echo")), plainAcceptance());
    QCOMPARE(second.visit->rule(), std::size_t(0));
    QVERIFY(server.ruleHits() == std::vector<std::uint64_t>{1});
    QVERIFY(!server.setRules("{\"rules\": [{}]}"));
    QCOMPARE(server.ruleHits().size(), std::size_t(1)); // the old ones stay
}

void ServerTest::playsSequencesOfEachPeer()
{
    mock::Server server({});
    const auto status = [&](const char *peer) {
        Guest guest(server, 1, peer);
        return guest.ask(requestText("/sequence/reject-503,reject-429,echo")).substr(9, 3);
    };
    QCOMPARE(status("10.0.0.1"), std::string("503"));
    QCOMPARE(status("10.0.0.1"), std::string("429"));
    QCOMPARE(status("10.0.0.2"), std::string("503"));
    QCOMPARE(status("10.0.0.1"), std::string("101"));
    QCOMPARE(status("10.0.0.1"), std::string("101"));
}

void ServerTest::playsSequencesOfAll()
{
    mock::Server server({});
    const auto status = [&](const char *peer) {
        Guest guest(server, 1, peer);
        return guest.ask(requestText("/sequence/reject-503,echo?count=all&loop=1")).substr(9, 3);
    };
    QCOMPARE(status("10.0.0.1"), std::string("503"));
    QCOMPARE(status("10.0.0.2"), std::string("101"));
    QCOMPARE(status("10.0.0.3"), std::string("503"));
    server.resetCounters();
    QCOMPARE(status("10.0.0.3"), std::string("503"));
}

void ServerTest::repeatsAFlakyServer()
{
    const auto run = [](const char *address) {
        mock::Server server({});
        std::string outcome;
        for (int i = 0; i < 100; ++i) {
            Guest guest(server);
            outcome += guest.ask(requestText(address)).substr(9, 3) == "503" ? 'x' : '.';
        }
        return outcome;
    };
    const std::string seven = run("/flaky?fail=0.3&with=reject-503&seed=7");
    QCOMPARE(seven, run("/flaky?fail=0.3&with=reject-503&seed=7"));
    QVERIFY(seven != run("/flaky?fail=0.3&with=reject-503&seed=8"));
    const auto failed = std::count(seven.begin(), seven.end(), 'x');
    QVERIFY(failed > 15 && failed < 45);
    QCOMPARE(run("/flaky?fail=0&with=reject-503"), std::string(100, '.'));
    QCOMPARE(run("/flaky?fail=1&with=reject-503"), std::string(100, 'x'));
}

void ServerTest::playsScripts()
{
    mock::Server server({});
    QVERIFY(server.addScript("hello", R"({"steps": [{"step": "accept"}, {"step": "send", "text": "hi"}, {"step": "end", "how": "fin"}]})"));
    QVERIFY(!server.addScript("../etc", R"({"steps": []})"));
    QVERIFY(!server.addScript("bad", R"({"steps": [{"step": "x"}]})"));
    Guest guest(server), late(server), unknown(server);
    QCOMPARE(guest.ask(requestText("/script/hello?header=X-A:1")), plainAcceptance("X-A: 1\r\n") + fromHex("8102 6869"));
    QVERIFY(guest.wire.finished);
    QCOMPARE(late.ask(requestText("/script/hello?after=2s&end=rst")), plainAcceptance());
    late.wire.pass(2s);
    QVERIFY(late.wire.reset);
    QVERIFY(unknown.ask(requestText("/script/none")).starts_with("HTTP/1.1 404"));
}

void ServerTest::chatsWithAll()
{
    mock::Server server({});
    Guest one(server, 1), two(server, 2), other(server, 3);
    one.ask(requestText("/chat"));
    two.ask(requestText("/chat"));
    other.ask(requestText("/chat?room=b"));
    one.wire.receive(clientFrame(ws::Opcode::Text, "hi"));
    QCOMPARE(one.wire.take(), fromHex("8102 6869"));
    QVERIFY(two.woken > 0);
    two.wire.settle();
    QCOMPARE(two.wire.take(), fromHex("8102 6869"));
    other.wire.settle();
    QCOMPARE(other.wire.take(), std::string());
    two.wire.receive(clientClose(1000)); // who has left hears nothing more
    two.wire.take();
    one.wire.receive(clientFrame(ws::Opcode::Text, "gone?"));
    two.wire.settle();
    QCOMPARE(two.wire.take(), std::string());
}

void ServerTest::leavesOutMessagesForAStuckMember()
{
    mock::Server server({});
    Guest talks(server, 1), stuck(server, 2);
    talks.ask(requestText("/chat"));
    stuck.ask(requestText("/chat"));
    stuck.wire.stuck = true;
    const auto frame = clientFrame(ws::Opcode::Binary, std::string(100'000, 'x'));
    for (int i = 0; i < 100; ++i) {
        talks.wire.receive(frame);
        stuck.wire.settle();
    }
    QVERIFY(talks.wire.sent.size() >= 10'000'000);
    QVERIFY(stuck.wire.sent.size() < 2'000'000);
    QCOMPARE(server.limitCounts().size(), std::size_t(1));
    QCOMPARE(server.limitCounts().front().name, std::string("chat-backlog"));
    QVERIFY(stuck.wire.remarks.back().starts_with("limit: "));
}

void ServerTest::boundsTheHead()
{
    mock::Server server({});
    Guest guest(server);
    const std::string answer = guest.ask(requestText("/echo", "X-Long: " + std::string(100'000, 'x') + "\r\n"));
    QVERIFY(answer.starts_with("HTTP/1.1 431 "));
    QVERIFY(guest.wire.finished);
    QCOMPARE(server.limitCounts().front().name, std::string("head-size"));
    Guest garbage(server);
    QVERIFY(garbage.ask(std::string("\x16\x03\x01\x00", 4)).starts_with("HTTP/1.1 400 "));
}

void ServerTest::givesUpOnASlowHead()
{
    mock::Server server({});
    Guest guest(server);
    guest.wire.receive("GET /echo HTTP/1.1\r\n");
    guest.wire.pass(29s);
    guest.wire.receive("Host: x\r\n"); // a byte now and then does not help
    QCOMPARE(guest.wire.sent, std::string());
    guest.wire.pass(1s);
    QVERIFY(guest.wire.sent.starts_with("HTTP/1.1 408 "));
    QVERIFY(guest.wire.finished && !guest.wire.done);
    guest.wire.pass(10s);
    QVERIFY(guest.wire.done);
}

void ServerTest::listsConnectionsForControl()
{
    mock::Server server(controlled());
    Guest open(server, 7, "10.0.0.9");
    open.ask(requestText("/echo"));
    open.wire.receive(clientFrame(ws::Opcode::Text, "x"));
    {
        Guest ended(server, 8);
        ended.ask(requestText("/reject/503"));
        ended.wire.receiveEof();
    }
    Guest tester(server, 9);
    const QJsonObject answer = jsonOf(tester.ask(control("GET", "connections")));
    QCOMPARE(answer["count"].toInt(), 2);
    const QJsonObject first = answer["connections"].toArray()[0].toObject(), second = answer["connections"].toArray()[1].toObject();
    QCOMPARE(first["id"].toInt(), 7);
    QCOMPARE(first["peer"].toString(), QString("10.0.0.9"));
    QCOMPARE(first["behaviour"].toString(), QString("/echo"));
    QCOMPARE(first["state"].toString(), QString("open"));
    QCOMPARE(first["received"].toInt(), 1);
    QVERIFY(!first["did"].toArray().isEmpty());
    QCOMPARE(second["state"].toString(), QString("ended"));
    QVERIFY(Guest(server).ask(control("GET", "connections/7")).starts_with("HTTP/1.1 200"));
    QVERIFY(Guest(server).ask(control("GET", "connections/99")).starts_with("HTTP/1.1 404"));
}

void ServerTest::obeysControl()
{
    mock::Server server(controlled());
    Guest guest(server, 7);
    guest.ask(requestText("/sink"));
    const auto say = [&](const char *what, const char *body) {
        Guest tester(server, 100);
        const std::string answer = tester.ask(control("POST", what, body));
        guest.wire.settle();
        return answer.substr(9, 3) + " " + guest.wire.take();
    };
    QCOMPARE(say("connections/7/send", R"({"text": "hi"})"), "200 " + fromHex("8102 6869"));
    QCOMPARE(say("connections/7/send", R"({"hex": "00"})"), "200 " + fromHex("8201 00"));
    QCOMPARE(say("connections/7/send", R"({"ping": "p"})"), "200 " + fromHex("8901 70"));
    QCOMPARE(say("connections/7/send", R"({})"), std::string("400 "));
    QCOMPARE(say("connections/7/hold", R"({"on": true})"), std::string("200 "));
    QVERIFY(!guest.wire.reading);
    QCOMPARE(say("connections/7/hold", R"({"on": false})"), std::string("200 "));
    QCOMPARE(say("connections/7/close", R"({"code": 4001, "reason": "x"})"), "200 " + fromHex("8803 0fa1 78"));
    QCOMPARE(say("connections/7/close", R"({"code": 4001})"), std::string("409 "));
    QCOMPARE(say("connections/7/reset", ""), std::string("200 "));
    QVERIFY(guest.wire.reset);
    QCOMPARE(say("connections/7/dance", ""), std::string("404 "));
    QCOMPARE(say("connections/8/drop", ""), std::string("409 "));
    Guest dropped(server, 8);
    dropped.ask(requestText("/sink"));
    QCOMPARE(say("connections/8/drop", ""), std::string("200 "));
    dropped.wire.settle();
    QVERIFY(dropped.wire.finished);
}

void ServerTest::waitsForConnections()
{
    mock::Server server(controlled());
    Guest tester(server, 1);
    QCOMPARE(tester.ask(control("GET", "wait?connections=2&timeout=5s")), std::string());
    Guest one(server, 2);
    one.ask(requestText("/echo"));
    tester.wire.settle();
    QCOMPARE(tester.wire.sent, std::string());
    Guest two(server, 3);
    two.ask(requestText("/reject/503"));
    QVERIFY(tester.woken > 0);
    tester.wire.settle();
    QCOMPARE(jsonOf(tester.wire.sent)["connections"].toInt(), 2);

    Guest late(server, 4);
    late.ask(control("GET", "wait?connections=9&timeout=5s"));
    late.wire.pass(5s);
    QVERIFY(late.wire.sent.starts_with("HTTP/1.1 408 "));
    QVERIFY(Guest(server).ask(control("POST", "reset")).starts_with("HTTP/1.1 200"));
    QCOMPARE(jsonOf(Guest(server).ask(control("GET", "connections")))["count"].toInt(), 0);
}

void ServerTest::changesRulesByControl()
{
    mock::Server server(controlled());
    const std::string rules = R"({"rules": [{"match": {"path": "/a"}, "action": "/close/4000"}]})";
    QVERIFY(Guest(server).ask(control("PUT", "rules", rules)).starts_with("HTTP/1.1 200"));
    QVERIFY(Guest(server).ask(requestText("/a")).ends_with(fromHex("8802 0fa0")));
    const QJsonObject shown = jsonOf(Guest(server).ask(control("GET", "rules")));
    QCOMPARE(shown["hits"].toArray()[0].toInt(), 1);
    QCOMPARE(shown["rules"].toArray().size(), 1);
    const QJsonObject fault = jsonOf(Guest(server).ask(control("PUT", "rules", "{\n\"rules\": 1}")));
    QVERIFY(fault["error"].toString().startsWith("Line 2, column 10"));
    QVERIFY(Guest(server).ask(control("PUT", "scripts/s", R"({"steps": [{"step": "accept"}]})")).starts_with("HTTP/1.1 200"));
    QVERIFY(Guest(server).ask(requestText("/script/s")).starts_with("HTTP/1.1 101"));
    QVERIFY(Guest(server).ask(control("DELETE", "rules")).starts_with("HTTP/1.1 405"));
    QVERIFY(Guest(server).ask(control("GET", "nothing")).starts_with("HTTP/1.1 404"));
    QVERIFY(Guest(server).ask(control("GET", "limits")).starts_with("HTTP/1.1 200"));
}

void ServerTest::turnsStrangersAwayFromControl_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray token = "Authorization: Bearer secret\r\n", host = "Host: 127.0.0.1:9001\r\n";
    QTest::newRow("all right") << host + token << 200;
    QTest::newRow("localhost") << "Host: localhost:9001\r\n" + token << 200;
    QTest::newRow("IPv6") << "Host: [::1]:9001\r\n" + token << 200;
    QTest::newRow("own origin") << host + "Origin: http://127.0.0.1:9001\r\n" + token << 200;
    QTest::newRow("no token") << host << 401;
    QTest::newRow("wrong token") << host + "Authorization: Bearer secreT\r\n" << 401;
    QTest::newRow("part of the token") << host + "Authorization: Bearer secre\r\n" << 401;
    QTest::newRow("empty token") << host + "Authorization: Bearer \r\n" << 401;
    QTest::newRow("rebound name") << "Host: evil.example:9001\r\n" + token << 403;
    QTest::newRow("other port") << "Host: 127.0.0.1:80\r\n" + token << 403;
    QTest::newRow("no host") << token << 403;
    QTest::newRow("two hosts") << host + host + token << 403;
    QTest::newRow("foreign origin") << host + "Origin: https://evil.example\r\n" + token << 403;
    QTest::newRow("null origin") << host + "Origin: null\r\n" + token << 403;
}

void ServerTest::turnsStrangersAwayFromControl()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    mock::Server server(controlled());
    Guest guest(server);
    const std::string answer = guest.ask("GET /control/connections HTTP/1.1\r\n" + fields.toStdString() + "\r\n");
    QCOMPARE(answer.substr(9, 3), std::to_string(status));

    mock::Server closed({}); // off by default
    Guest outside(closed);
    QVERIFY(outside.ask("GET /control/connections HTTP/1.1\r\n" + fields.toStdString() + "\r\n").starts_with("HTTP/1.1 404"));
}

WIRETALE_TEST(ServerTest)
#include "server_test.moc"
