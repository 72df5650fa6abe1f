#include "net/random.h"

#include <openssl/rand.h>

#include <cstdlib>

namespace {

void fillRandom(std::span<std::uint8_t> bytes)
{
    // A machine without entropy cannot mask; going on with known bytes would break RFC 6455, 10.3 in silence.
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        std::abort();
}

} // namespace

ws::RandomSource net::systemRandom()
{
    return fillRandom;
}

std::string net::randomHex(std::size_t count)
{
    constexpr char digits[] = "0123456789abcdef";
    std::vector<std::uint8_t> bytes(count);
    fillRandom(bytes);
    std::string hex;
    for (const std::uint8_t byte : bytes)
        hex.append({digits[byte >> 4], digits[byte & 0x0F]});
    return hex;
}
