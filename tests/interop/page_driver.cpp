#include "page_driver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int patience = 30'000; // milliseconds; a cold browser under load takes its time

constexpr const char *firefoxPreferences = R"(user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.normandy.enabled", false);
user_pref("app.update.enabled", false);
user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("network.proxy.type", 0);
)";

} // namespace

support::PageDriver::PageDriver(const net::Browser &browser)
    : m_browser(browser)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message.value("id").toInt() == m_lastId)
            m_answer = message;
    });
}

support::PageDriver::~PageDriver()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

QStringList support::PageDriver::arguments() const
{
    if (m_browser.kind == net::BrowserKind::Firefox)
        return {"--headless", "--no-remote", "--profile", m_profile.path(), "--remote-debugging-port", "0", "about:blank"};
    return {"--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-proxy-server", "--user-data-dir=" + m_profile.path(),
            "--remote-debugging-port=0", "--remote-allow-origins=*", "about:blank"};
}

bool support::PageDriver::waitFor(const std::function<bool()> &reached)
{
    return QTest::qWaitFor(reached, patience);
}

bool support::PageDriver::start()
{
    if (m_browser.kind == net::BrowserKind::Firefox) {
        QFile preferences(m_profile.filePath("user.js"));
        if (preferences.open(QIODevice::WriteOnly))
            preferences.write(firefoxPreferences);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", m_profile.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QString::fromStdString(m_browser.path), arguments());
    static const QRegularExpression announcement("(?:DevTools|WebDriver BiDi) listening on (ws://\\S+)");
    QRegularExpressionMatch match;
    const bool announced = waitFor([&] {
        m_log += m_process.readAll();
        match = announcement.match(QString::fromUtf8(m_log));
        return match.hasMatch() || m_process.state() == QProcess::NotRunning;
    });
    if (!announced || !match.hasMatch()) {
        m_why = "the browser did not offer its remote protocol: " + QString::fromUtf8(m_log.right(2000));
        return false;
    }
    m_socket.open(QUrl(match.captured(1) + (m_browser.kind == net::BrowserKind::Firefox ? "/session" : "")));
    if (!waitFor([&] { return m_socket.isValid(); })) {
        m_why = "no connection to the remote protocol: " + m_socket.errorString();
        return false;
    }
    return openSession();
}

bool support::PageDriver::openSession()
{
    return m_browser.kind == net::BrowserKind::Firefox ? openFirefoxSession() : openChromiumSession();
}

bool support::PageDriver::openChromiumSession()
{
    const QJsonValue target = call("Target.createTarget", {{"url", "about:blank"}}).value("targetId");
    m_session = call("Target.attachToTarget", {{"targetId", target}, {"flatten", true}}).value("sessionId").toString();
    return !m_session.isEmpty();
}

bool support::PageDriver::openFirefoxSession()
{
    call("session.new", {{"capabilities", QJsonObject()}});
    m_context = call("browsingContext.getTree", {}).value("contexts").toArray().first().toObject().value("context").toString();
    return !m_context.isEmpty();
}

QJsonObject support::PageDriver::call(const QString &method, const QJsonObject &parameters)
{
    m_answer = {};
    QJsonObject command{{"id", ++m_lastId}, {"method", method}, {"params", parameters}};
    if (!m_session.isEmpty())
        command.insert("sessionId", m_session);
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
    if (!waitFor([&] { return !m_answer.isEmpty(); }))
        m_why = "no answer to " + method;
    else if (!m_answer.contains("result"))
        m_why = method + ": " + QString::fromUtf8(QJsonDocument(m_answer).toJson(QJsonDocument::Compact));
    return m_answer.value("result").toObject();
}

bool support::PageDriver::open(const QString &url)
{
    if (m_browser.kind == net::BrowserKind::Firefox)
        return !call("browsingContext.navigate", {{"context", m_context}, {"url", url}, {"wait", "complete"}}).isEmpty();
    if (call("Page.navigate", {{"url", url}}).isEmpty())
        return false;
    return waitFor([&] { return evaluate("document.readyState + ' ' + location.href") == "complete " + url; });
}

QString support::PageDriver::evaluate(const QString &expression)
{
    if (m_browser.kind == net::BrowserKind::Firefox)
        return call("script.evaluate", {{"expression", expression}, {"target", QJsonObject{{"context", m_context}}}, {"awaitPromise", true}})
            .value("result")
            .toObject()
            .value("value")
            .toString();
    return call("Runtime.evaluate", {{"expression", expression}, {"awaitPromise", true}, {"returnByValue", true}})
        .value("result")
        .toObject()
        .value("value")
        .toString();
}
