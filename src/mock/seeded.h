#pragma once

#include <cstdint>

namespace mock {

/// A throw from 0 to 1 that depends on its arguments only (SplitMix64's output function): the nth of that seed.
constexpr double seededThrow(std::uint64_t seed, std::uint64_t number)
{
    std::uint64_t z = seed + 0x9E3779B97F4A7C15u * (number + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return double(z >> 11) / double(std::uint64_t(1) << 53);
}

} // namespace mock
