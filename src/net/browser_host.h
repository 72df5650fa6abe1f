#pragma once

#include "net/browser_page.h"
#include "net/descriptor.h"
#include "ws/result.h"

#include <list>

namespace net {

/// Serves one browser page over loopback HTTP and takes its reports. Non-blocking; the caller's loop pumps it.
class BrowserHost {
public:
    static ws::Result<BrowserHost> create(const BrowserTask &task);

    std::uint16_t port() const { return m_port; }
    /// Accepts, reads and answers what is there.
    void pump();
    bool pageOpened() const { return m_pageOpened; }
    bool reported() const { return m_reported; }
    const PageReport &report() const { return m_report; }

private:
    struct Client {
        Descriptor fd;
        std::string in;
        std::string out;
    };

    bool pump(Client &client);
    std::string answer(const std::string &head, const std::string &body);

    Descriptor m_listening;
    std::uint16_t m_port = 0;
    std::string m_harness, m_script;
    std::list<Client> m_clients;
    PageReport m_report;
    bool m_pageOpened = false;
    bool m_reported = false;
};

} // namespace net
