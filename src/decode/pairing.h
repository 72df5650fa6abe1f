#pragma once

#include "decode/exchange.h"
#include "ws/time.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace decode {

/// A request and what came back.
struct Pair {
    std::uint64_t request = 0; ///< message number
    std::uint64_t reply = 0; ///< message number of the last one; 0: none yet
    std::uint64_t progress = 0; ///< replies before the last
    ws::Direction direction = ws::Direction::ClientToServer; ///< of the request
    ws::Time asked{}, answered{};
    bool failed = false;
    bool heartbeat = false;
    std::string id, name;

    /// From the request to the last reply; nullopt while there is none.
    std::optional<ws::Duration> latency() const;
};

/// Pairs requests with replies by id, both directions; a fold over the messages in order. Notes the first `limit`
/// requests and no more.
class Pairing {
public:
    explicit Pairing(std::size_t limit = 100'000);

    void add(std::uint64_t message, ws::Direction direction, ws::Time time, const Exchange &exchange);

    /// In the order of their requests.
    const std::vector<Pair> &pairs() const { return m_pairs; }
    /// Requests without a reply; heartbeats are left out, as many protocols do not answer them.
    std::vector<Pair> unanswered() const;
    /// The pair that the message is part of; nullptr when it is part of none.
    const Pair *pairOf(std::uint64_t message) const;

private:
    using Key = std::tuple<ws::Direction, bool, std::string>; ///< of the request; heartbeat; id

    std::size_t m_limit;
    std::vector<Pair> m_pairs;
    std::map<Key, std::size_t> m_open; ///< index of the pair that waits
    std::map<std::uint64_t, std::size_t> m_byMessage;
};

} // namespace decode
