#pragma once

#include "mock/player.h"

#include <memory>
#include <string>
#include <vector>

namespace mock {

struct ServerOptions {
    std::vector<std::string> subprotocols;
    bool deflate = true;
    Limits limits;
    std::string defaultBehaviour; ///< address for "/" and unknown paths of WebSocket requests; empty: 404
    std::string url = "ws://127.0.0.1:9001"; ///< for pages and snippets, and for the control API's Host check
    bool control = false; ///< the HTTP API below /control/
    std::string controlToken; ///< must be given with `control`
    ws::RandomSource random;
};

/// What the transport knows of a connection.
struct VisitInfo {
    std::uint64_t id = 0; ///< the transport's own, shown in the control API
    std::string address; ///< the client's IP address: the "peer" of sequences and rules
    std::uint16_t port = 0;
};

class Visit;

/// One listening mock server, sans I/O: its rules, counters, scripts, chat rooms, pages and control API. Not thread-safe;
/// outlives its visits.
class Server {
public:
    explicit Server(ServerOptions options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// MOCK.md rules; the error has line and column and leaves the old rules. Empty text: none.
    ws::Status setRules(std::string_view json);
    /// A script for /script/NAME; the error has line and column.
    ws::Status addScript(std::string_view name, std::string_view json);
    /// Whether the default behaviour can be played; scripts that it names must be there by then.
    ws::Status checkDefault() const;
    void setUrl(std::string url); ///< once the port is known
    void resetCounters();

    /// A new TCP connection. Call visit->start(now) next.
    std::unique_ptr<Visit> visit(VisitInfo info, std::function<void()> wake);

    /// Times each rule was used, in the order of the file.
    std::vector<std::uint64_t> ruleHits() const;
    /// A limit that the transport holds was hit.
    void countLimit(std::string_view name);
    struct LimitCount {
        std::string name;
        std::uint64_t count = 0;
    };
    std::vector<LimitCount> limitCounts() const;

private:
    friend class Visit;
    struct Private;
    std::unique_ptr<Private> d;
};

/// One TCP connection: reads the request head within its limits, then plays the behaviour, or answers with a page. The
/// transport only talks to this class; see Player for what each function means.
class Visit {
public:
    ~Visit();
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;

    void start(ws::Time now);
    void receive(ws::Bytes bytes, ws::Time now);
    void receiveEof(ws::Time now);
    void receiveReset(ws::Time now);
    void handleTimeout(ws::Time now);
    void written(std::size_t bytes, ws::Time now);
    std::vector<Action> takeActions();
    std::optional<ws::Time> nextTimeout() const;

    /// Null until the head was read, and for pages.
    Player *player();
    /// The address that is played ("/close/4401"), empty until it is known and for pages.
    const std::string &behaviour() const;
    /// The rule that chose it, from 1; 0: by its own path.
    std::size_t rule() const;
    const ws::HttpHead *request() const;

    struct Private;

private:
    friend class Server;
    explicit Visit(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mock
