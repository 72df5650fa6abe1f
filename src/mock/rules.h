#pragma once

#include "mock/address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mock {

/// Which connection a rule is for; counted among those that its other conditions match.
struct NthMatch {
    std::uint64_t from = 1, to = 1; ///< both included
    bool ofEachPeer = true; ///< else of all
};

struct FieldMatch {
    std::string name;
    std::string glob; ///< of a value; leading '!' negates
};

/// One rule of MOCK.md. Conditions that are not given match always.
struct Rule {
    bool enabled = true;
    std::string name; ///< the author's remark
    std::string path = "/*"; ///< glob; '*' takes '/' too
    std::string origin; ///< glob; leading '!' negates
    std::string subprotocol; ///< one that the client offers
    std::vector<FieldMatch> headers;
    std::vector<FieldMatch> query;
    std::optional<NthMatch> nth;
    std::optional<double> probability;
    std::uint64_t seed = 1;
    std::string action; ///< an address; empty: by its own path
};

/// Reads a rules file; the error has line and column: "Line 7, column 15: "actoin" is not known; did you mean "action"?"
ws::Result<std::vector<Rule>> readRules(std::string_view json, const AddressOptions &options = {});
std::string writeRules(const std::vector<Rule> &rules);
/// When a rule applies, for a table: "2nd connection, orders.v2+json"; "always".
std::string ruleInWords(const Rule &rule);

} // namespace mock
