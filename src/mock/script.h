#pragma once

#include "mock/limits.h"
#include "mock/step.h"
#include "ws/result.h"

#include <string>
#include <string_view>

namespace mock {

/// Reads a script (resources/mock/script.schema.json); the error has line and column. It can only name steps: no files,
/// no programs.
ws::Result<Steps> readScript(std::string_view json, const Limits &limits = {});
/// The same steps written out, for "Save as script".
std::string writeScript(const Steps &steps);

} // namespace mock
