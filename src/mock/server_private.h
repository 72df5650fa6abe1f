#pragma once

#include "mock/control.h"
#include "mock/rule_book.h"
#include "mock/server.h"

#include <deque>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace mock {

struct Server::Private : Stage, ControlState {
    explicit Private(ServerOptions given)
        : options(std::move(given))
    {
    }

    // Stage
    std::uint64_t nextNumber(const std::string &key) override;
    void limitHit(std::string_view name) override;
    void joinRoom(const std::string &room, Player &player) override;
    void leaveRoom(const std::string &room, Player &player) override;
    void broadcast(const std::string &room, const std::shared_ptr<const ws::ByteBuffer> &frame, ws::Time now) override;

    // ControlState
    std::vector<ConnectionView> connections() const override;
    std::uint64_t connectionCount() const override { return counted; }
    bool command(std::uint64_t id, const ControlCommand &command, ws::Time now) override;
    const std::vector<Rule> &rules() const override { return book.rules(); }
    std::vector<std::uint64_t> hits() const override { return book.hits(); }
    ws::Status changeRules(std::string_view json) override;
    ws::Status changeScript(std::string_view name, std::string_view json) override;
    void reset() override;
    std::vector<std::pair<std::string, std::uint64_t>> limits() const override;

    AddressOptions addressOptions() const;
    ControlGuard guard() const;
    /// A WebSocket request came; waits that it fulfils are answered.
    void countConnection();
    void ended(const Visit::Private &visit);

    ServerOptions options;
    RuleBook book;
    std::map<std::string, std::shared_ptr<const Steps>, std::less<>> scripts;
    std::unordered_map<std::string, std::uint64_t> numbers;
    std::map<std::string, std::unordered_set<Player *>> rooms;
    std::map<std::string, std::uint64_t, std::less<>> limitCounts;
    std::uint64_t counted = 0;

    std::unordered_set<Visit::Private *> visits;
    std::deque<ConnectionView> past; ///< ended connections, the newest last; only with the control API
};

} // namespace mock
