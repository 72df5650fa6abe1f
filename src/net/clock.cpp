#include "net/clock.h"

namespace {

struct Anchor {
    std::chrono::steady_clock::time_point steady = std::chrono::steady_clock::now();
    ws::Time wall = std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now());
};

} // namespace

ws::Time net::now()
{
    static const Anchor anchor;
    return anchor.wall + std::chrono::duration_cast<ws::Duration>(std::chrono::steady_clock::now() - anchor.steady);
}
