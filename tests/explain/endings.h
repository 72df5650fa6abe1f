#pragma once

#include "explain/cause.h"
#include "explain/session_builder.h"

#include <functional>
#include <string>
#include <vector>

/// A way for a session to end (or not), told byte by byte, and what the verdict has to say.
struct Ending {
    const char *name;
    explain::Cause cause;
    std::function<void(SessionBuilder &)> tell;
    std::string wire, says;
};

/// At least one for each cause of the closed list.
const std::vector<Ending> &endings();

explain::SessionFacts factsOf(const Ending &ending);
