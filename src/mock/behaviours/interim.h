#pragma once

#include "mock/behaviours/parts.h"

namespace mock {

/// An informational answer (RFC 9110, 15.2) in front of the 101; then /echo.
inline Steps interimThenEcho(const Arguments &arguments, std::string_view head)
{
    Respond interim;
    interim.raw = parts::copy(ws::bytesOf(head));
    Steps steps = parts::beforeAnswer(arguments);
    steps.push_back({std::move(interim)});
    parts::add(steps, parts::acceptance(arguments));
    steps.push_back({Echo{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace mock
