#pragma once

#include "ws/connection.h"

namespace net {

/// OpenSSL's generator, for masks and keys (RFC 6455, 5.3 and 10.3).
ws::RandomSource systemRandom();

/// `count` random bytes as lower-case hex digits.
std::string randomHex(std::size_t count);

} // namespace net
