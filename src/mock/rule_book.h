#pragma once

#include "mock/rules.h"
#include "ws/http_head.h"

#include <map>
#include <string>
#include <vector>

namespace mock {

/// Rules in use: their counters and hits.
class RuleBook {
public:
    void set(std::vector<Rule> rules);
    void resetCounters();

    struct Match {
        std::size_t rule = 0; ///< from 1
        std::string action; ///< an address; empty: by the path itself
    };
    /// Counts the connection for every rule whose other conditions hold, then picks the first that matches; nullopt: none.
    std::optional<Match> match(const ws::HttpHead &request, const std::string &peer);

    const std::vector<Rule> &rules() const { return m_rules; }
    std::vector<std::uint64_t> hits() const;

private:
    struct Counters {
        std::uint64_t inAll = 0, hits = 0;
        std::map<std::string, std::uint64_t> ofPeer;
    };
    bool isNth(const Rule &rule, Counters &counters, const std::string &peer);

    std::vector<Rule> m_rules;
    std::vector<Counters> m_counters;
};

} // namespace mock
