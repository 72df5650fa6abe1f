#pragma once

#include "mock/behaviours/arguments.h"

namespace mock {

/// The elements of the argument, a list of addresses; a comma inside of one is still encoded.
std::vector<std::string> nestedAddresses(const Arguments &arguments);
/// An address inside of another; the outer common parameters hold for it unless it has its own.
ws::Result<Behaviour> parseNested(std::string_view text, const Arguments &outer);

} // namespace mock
