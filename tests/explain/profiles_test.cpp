#include "explain/profiles.h"

#include "support/test_registry.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

using namespace explain;

namespace {

QString filled(QString head, const QStringList &observed)
{
    const auto value = [&](const QString &name) {
        const QStringList lines = observed.filter(name + ": ");
        return lines.isEmpty() ? QString() : lines.first().mid(name.size() + 2);
    };
    const QString subprotocols = value("Sec-WebSocket-Protocol");
    head.replace("{TARGET}", observed.first().section(' ', 1, 1)).replace("{HOST}", value("Host")).replace("{KEY}", value("Sec-WebSocket-Key"));
    head.replace("{FIELDS}\r\n", "");
    return subprotocols.isEmpty() ? head.remove("Sec-WebSocket-Protocol: {PROTOCOLS}\r\n") : head.replace("{PROTOCOLS}", subprotocols);
}

} // namespace

class ProfilesTest : public QObject {
    Q_OBJECT

private slots:
    void asksAsTheBrowserWasSeenToAsk();
    void takesAnotherVersion();
    void leavesOutWhatTheUserGives();
    void followsRedirectsOnlyAsWebKit();
};

void ProfilesTest::asksAsTheBrowserWasSeenToAsk()
{
    QFile file(WIRETALE_TEST_DATA "/browser-request-heads.json");
    QVERIFY(file.open(QFile::ReadOnly));
    const auto heads = nlohmann::json::parse(file.readAll().toStdString());
    for (const auto &[scenario, engines] : heads.items())
        for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit}) {
            QStringList observed;
            for (const std::string line : engines.at(std::string(engineId(engine))))
                observed << QString::fromStdString(line);
            ProfileOptions options;
            options.origin = observed.filter("Origin: ").first().mid(8).toStdString();
            QCOMPARE(filled(QString::fromStdString(browserHead(engine, options)), observed), observed.join("\r\n") + "\r\n\r\n");
        }
}

void ProfilesTest::takesAnotherVersion()
{
    ProfileOptions options;
    options.version = 201;
    QVERIFY(browserHead(Engine::Chromium, options).find("Chrome/201.0.0.0") != std::string::npos);
    QVERIFY(browserHead(Engine::Firefox, options).find("rv:201.0) Gecko/20100101 Firefox/201.0") != std::string::npos);
}

void ProfilesTest::leavesOutWhatTheUserGives()
{
    ProfileOptions options;
    options.replaced = {"origin"};
    options.deflate = false;
    const std::string head = browserHead(Engine::Firefox, options);
    QVERIFY(head.find("Origin:") == std::string::npos);
    QVERIFY(head.find("Extensions:") == std::string::npos);
    QVERIFY(browserHead(Engine::Standard).empty());
}

void ProfilesTest::followsRedirectsOnlyAsWebKit()
{
    QVERIFY(followsRedirects(Engine::WebKit));
    QVERIFY(!followsRedirects(Engine::Chromium));
    QVERIFY(!browserPolicy(Engine::Standard).makeAgent);
    QVERIFY(browserPolicy(Engine::Firefox).makeAgent);
}

WIRETALE_TEST(ProfilesTest)
#include "profiles_test.moc"
