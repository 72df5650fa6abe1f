#pragma once

#include "net/browser.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

namespace support {

/// A real browser, headless with a fresh profile, driven from outside as a person would: go to a page, run a line of
/// script in it. Speaks what each browser has built in: the DevTools protocol (Chromium), WebDriver BiDi (Firefox).
class PageDriver : public QObject {
public:
    /// Chromium and Firefox only.
    explicit PageDriver(const net::Browser &browser);
    ~PageDriver() override;

    /// False when the browser does not come up; why() tells.
    bool start();
    /// Goes to the page and waits until it is loaded.
    bool open(const QString &url);
    /// The text that the expression, or the promise that it gives, comes to; null when it fails.
    QString evaluate(const QString &expression);
    QString why() const { return m_why; }

private:
    QStringList arguments() const;
    bool openSession();
    bool openChromiumSession();
    bool openFirefoxSession();
    /// The answer's result; empty when there is none in time, or an error.
    QJsonObject call(const QString &method, const QJsonObject &parameters);
    bool waitFor(const std::function<bool()> &reached);

    net::Browser m_browser;
    QTemporaryDir m_profile;
    QProcess m_process;
    QByteArray m_log;
    QWebSocket m_socket;
    QString m_session, m_context, m_why;
    QJsonObject m_answer;
    int m_lastId = 0;
};

} // namespace support
