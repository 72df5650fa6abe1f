#pragma once

#include "mock/behaviours/parts.h"

namespace mock {

/// An accept value that fits no key that a client would send.
inline constexpr std::string_view wrongAccept = "AAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/// 101 as `accept` has it; to a client that goes on all the same it is /echo.
inline Steps acceptThenEcho(const Arguments &arguments, Accept accept)
{
    Steps steps = parts::open(arguments, std::move(accept));
    steps.push_back({Echo{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace mock
