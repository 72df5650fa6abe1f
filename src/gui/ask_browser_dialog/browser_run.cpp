#include "gui/ask_browser_dialog/browser_run.h"

#include <QThread>

namespace gui {

BrowserRun::BrowserRun(QObject *parent)
    : QObject(parent)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
}

BrowserRun::~BrowserRun()
{
    stop();
    if (m_thread)
        m_thread->wait();
    delete m_thread;
}

void BrowserRun::start(std::function<void()> work)
{
    if (m_thread)
        m_thread->wait();
    delete m_thread;
    m_thread = QThread::create(std::move(work));
    m_thread->start();
}

void BrowserRun::find()
{
    start([this] { emit found(net::findBrowsers()); });
}

void BrowserRun::ask(const std::vector<net::Browser> &browsers, const net::BrowserTask &task)
{
    stop();
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    start([this, browsers, task, stopped = m_stopped] {
        for (std::size_t i = 0; i < browsers.size() && !*stopped; ++i) {
            emit asking(int(i));
            const net::BrowserReport report = net::askBrowser(browsers[i], task, [&stopped] { return stopped->load(); });
            if (!*stopped)
                emit reported(int(i), report);
        }
        emit finished();
    });
}

void BrowserRun::stop()
{
    m_stopped->store(true);
}

} // namespace gui
