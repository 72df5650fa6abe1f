#include "net/name_lookup.h"

#include "net/clock.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

/// What the looking thread and the loop share; the loop may be gone when the answer comes.
struct net::NameLookup::Shared {
    std::mutex mutex;
    asio::io_context *io = nullptr; ///< null once nobody waits
    Done done; ///< the loop's thread only
};

net::NameLookup::NameLookup(asio::io_context &io, const std::string &host, Done done)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->io = &io;
    m_shared->done = std::move(done);
    // Detached: getaddrinfo cannot be interrupted, and nobody is to wait for it.
    std::thread([shared = m_shared, host] {
        const ws::NameResolved answer = lookUpName(host);
        const std::lock_guard lock(shared->mutex);
        if (shared->io)
            asio::post(*shared->io, [shared, answer] {
                if (shared->done)
                    std::exchange(shared->done, {})(answer);
            });
    }).detach();
}

net::NameLookup::~NameLookup()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->io = nullptr;
    m_shared->done = {};
}

ws::NameResolved net::lookUpName(const std::string &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_IDN;
    addrinfo *list = nullptr;
    const ws::Time start = now();
    const int error = ::getaddrinfo(host.c_str(), nullptr, &hints, &list);
    ws::NameResolved answer;
    answer.host = host;
    answer.took = now() - start;
    if (error != 0) {
        answer.outcome = ws::Outcome::Failed;
        answer.error = ::gai_strerror(error);
        return answer;
    }
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        char text[NI_MAXHOST] = {};
        if (::getnameinfo(entry->ai_addr, entry->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0
            && std::ranges::find(answer.addresses, text) == answer.addresses.end())
            answer.addresses.emplace_back(text);
    }
    ::freeaddrinfo(list);
    return answer;
}
