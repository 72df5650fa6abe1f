#pragma once

#include "ws/time.h"

namespace net {

/// The time of the drivers: the wall clock as of the first call, running on monotonically from there.
ws::Time now();

} // namespace net
