#include "mock/page.h"

#include "mock/catalogue.h"
#include "mock/snippet.h"
#include "mock/words.h"
#include "played.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace played;

class PageTest : public QObject {
    Q_OBJECT

private slots:
    void everyAddressHasAPage_data();
    void everyAddressHasAPage();
    void allowsNothingFromOutside();
    void escapesWhatTheAddressSays();
    void listsAllAddresses();
    void answersOtherMethods();
    void everyStepHasWords_data();
    void everyStepHasWords();
    void snippetsHoldTheUrlAsALiteral_data();
    void snippetsHoldTheUrlAsALiteral();
    void theCatalogueListsEverything();

private:
    static mock::Respond page(std::string_view target, std::string_view method = "GET");
    static std::string field(const mock::Respond &respond, std::string_view name);
    static void addExamples();
};

mock::Respond PageTest::page(std::string_view target, std::string_view method)
{
    ws::HttpHead request = requestHead(target);
    request.method = method;
    mock::PageOptions options{"ws://127.0.0.1:9001", {}, [](std::span<std::uint8_t> bytes) { std::fill(bytes.begin(), bytes.end(), std::uint8_t(7)); }};
    return mock::pageFor(request, options);
}

std::string PageTest::field(const mock::Respond &respond, std::string_view name)
{
    for (const auto &field : respond.fields)
        if (field.name == name)
            return field.value;
    return {};
}

void PageTest::addExamples()
{
    QTest::addColumn<QByteArray>("address");
    for (const mock::BehaviourInfo *info : mock::allBehaviours())
        for (const mock::Example &example : info->examples)
            QTest::newRow(example.address.data()) << QByteArray(example.address.data());
}

void PageTest::everyAddressHasAPage_data()
{
    addExamples();
}

void PageTest::everyAddressHasAPage()
{
    QFETCH(QByteArray, address);
    const mock::Respond respond = page(address.toStdString());
    QCOMPARE(respond.status, 200);
    for (const char *part : {"id=\"try\"", "id=\"events\"", "wiretaleEvents", "What will happen", "Use it in a test", "data-address=\""})
        QVERIFY2(respond.body.find(part) != std::string::npos, part);
}

void PageTest::allowsNothingFromOutside()
{
    const mock::Respond respond = page("/echo");
    const std::string policy = field(respond, "Content-Security-Policy");
    QVERIFY(policy.starts_with("default-src 'none'; script-src 'nonce-BwcHBwcHBwcHBwcHBwcHBw=='; style-src 'nonce-BwcHBwcHBwcHBwcHBwcHBw=='; "
                               "connect-src 'self' ws://127.0.0.1:9001 wss://127.0.0.1:9001; "));
    QCOMPARE(QByteArray::fromStdString(respond.body).count("<script nonce=\"BwcHBwcHBwcHBwcHBwcHBw==\">"), 1);
    QCOMPARE(QByteArray::fromStdString(respond.body).count("<script"), 1);
    for (const char *outside : {"src=\"", "@import", " url(", " onclick", " style=\""})
        QVERIFY2(respond.body.find(outside) == std::string::npos, outside);
    QCOMPARE(field(respond, "X-Content-Type-Options"), std::string("nosniff"));
}

void PageTest::escapesWhatTheAddressSays()
{
    const mock::Respond respond = page("/close/4401?reason=%3Cscript%3Ealert(1)%3C/script%3E%22%27%26");
    QCOMPARE(respond.status, 200);
    QVERIFY(respond.body.find("<script>alert") == std::string::npos);
    QVERIFY(respond.body.find("&lt;script&gt;alert(1)") != std::string::npos);

    ws::HttpHead odd = requestHead("/echo");
    for (auto &host : odd.fields)
        if (host.name == "Host")
            host.value = "x'; script-src *";
    const mock::Respond odder = mock::pageFor(odd, {"ws://127.0.0.1:9001", {}, {}});
    QVERIFY(field(odder, "Content-Security-Policy").find("script-src *") == std::string::npos);
}

void PageTest::listsAllAddresses()
{
    const mock::Respond respond = page("/");
    QCOMPARE(respond.status, 200);
    for (const mock::BehaviourInfo *info : mock::allBehaviours())
        QVERIFY2(respond.body.find("href=\"/" + std::string(info->name)) != std::string::npos, info->name.data());
    QVERIFY(respond.body.find("id=\"search\"") != std::string::npos);
}

void PageTest::answersOtherMethods()
{
    QCOMPARE(page("/echo", "HEAD").status, 200);
    QCOMPARE(page("/echo", "POST").status, 405);
    QCOMPARE(field(page("/echo", "POST"), "Allow"), std::string("GET, HEAD"));
    QCOMPARE(page("/no-such").status, 404);
    QCOMPARE(page("/close/x").status, 400);
    QCOMPARE(field(page("/close/x"), "Content-Type"), std::string("text/plain; charset=utf-8"));
}

void PageTest::everyStepHasWords_data()
{
    addExamples();
}

void PageTest::everyStepHasWords()
{
    QFETCH(QByteArray, address);
    const auto words = mock::whatWillHappen(mock::parseAddress(address.toStdString()).value().steps);
    QVERIFY(!words.empty());
    for (const std::string &sentence : words)
        QVERIFY2(sentence.ends_with('.') || sentence.ends_with(':'), sentence.c_str());
}

void PageTest::snippetsHoldTheUrlAsALiteral_data()
{
    QTest::addColumn<QByteArray>("language");
    QCOMPARE(mock::snippetLanguages().size(), std::size_t(7));
    for (const auto &language : mock::snippetLanguages())
        QTest::newRow(language.title.data()) << QByteArray(language.id.data());
}

void PageTest::snippetsHoldTheUrlAsALiteral()
{
    QFETCH(QByteArray, language);
    const std::string code = mock::snippet(language.toStdString(), "ws://127.0.0.1:9001/close/4401?reason=a'b\"c\\d\n$e");
    QVERIFY(code.find("ws://127.0.0.1:9001/close/4401?reason=a") != std::string::npos);
    QVERIFY(code.find("{URL}") == std::string::npos);
    QVERIFY(code.find("b\"c") == std::string::npos || code.find("a'b") == std::string::npos); // its own quote is encoded
    QVERIFY(code.find("c\\d") == std::string::npos);
    QCOMPARE(mock::snippet("cobol", "ws://x"), std::string());
}

void PageTest::theCatalogueListsEverything()
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(mock::catalogueJson())).object();
    const QJsonArray behaviours = json["behaviours"].toArray();
    QCOMPARE(std::size_t(behaviours.size()), mock::allBehaviours().size());
    for (const auto value : behaviours) {
        const QJsonObject behaviour = value.toObject();
        for (const char *member : {"name", "address", "group", "group_title", "does", "parameters", "example", "examples", "hostile", "end"})
            QVERIFY2(behaviour.contains(QLatin1String(member)), member);
        for (const auto parameter : behaviour["parameters"].toArray())
            QVERIFY(!parameter.toObject()["help"].toString().isEmpty());
    }
    QCOMPARE(std::size_t(json["common_parameters"].toArray().size()), mock::commonParameters().size());
    const std::string text = mock::catalogueText();
    for (const mock::BehaviourInfo *info : mock::allBehaviours())
        QVERIFY2(text.find("\n  /" + std::string(info->name)) != std::string::npos, info->name.data());
}

WIRETALE_TEST(PageTest)
#include "page_test.moc"
