#pragma once

#include "net/browser.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace gui {

/// Looks for browsers and asks them one after the other, in a thread.
class BrowserRun : public QObject {
    Q_OBJECT

public:
    explicit BrowserRun(QObject *parent);
    ~BrowserRun() override;
    virtual void find();
    virtual void ask(const std::vector<net::Browser> &browsers, const net::BrowserTask &task);
    /// Ends the running browser; reports of later ones do not come.
    virtual void stop();

signals:
    void found(const std::vector<net::Browser> &browsers);
    void asking(int index);
    void reported(int index, const net::BrowserReport &report);
    void finished();

private:
    void start(std::function<void()> work);
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace gui
