#pragma once

#include <span>
#include <string_view>

namespace explain {

/// An advice as it is written once for all sessions; `snippets` are ids parted by spaces.
struct AdviceRow {
    std::string_view id, says, why, cost, tryAddress, snippets;
};

std::span<const AdviceRow> adviceTable();

} // namespace explain
