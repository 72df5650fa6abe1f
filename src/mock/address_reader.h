#pragma once

#include "mock/address.h"

#include <optional>

namespace mock {

/// Takes the short form of lists apart: "reject-503", "close/4401?reason=x", "/echo".
ws::Result<AddressFields> splitShortAddress(std::string_view text);
/// Checks every value, then makes the steps.
ws::Result<Behaviour> buildBehaviour(AddressFields fields, const AddressOptions &options);

/// What is wrong with a value in one sentence; nullopt when it may stand.
std::optional<std::string> faultOf(const ParameterInfo &parameter, std::string_view value, const Limits &limits);

/// The names and short words of all behaviours, by group: the body of a 404.
std::string listOfAddresses();
/// What one address takes: the body of a 400.
std::string helpFor(const BehaviourInfo &info, const Limits &limits);

} // namespace mock
