#pragma once

#include "ws/bytes.h"
#include "ws/http_head.h"
#include "ws/result.h"
#include "ws/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cli {

/// "250ms", "2s", "1m", "1h"; a bare number is seconds.
ws::Result<ws::Duration> parseDuration(std::string_view text);
/// "Name: Value".
ws::Result<ws::HttpField> parseHeader(std::string_view text);
/// "@FILE" or "hex:0102"; anything else is taken as it is.
ws::Result<ws::ByteBuffer> parseBytes(const std::string &text);

struct CloseWords {
    std::optional<std::uint16_t> code;
    std::string reason;
};
/// "1000", "4001:done", "empty" (a Close without a code).
ws::Result<CloseWords> parseClose(std::string_view text);

struct ListenAddress {
    std::string address = "127.0.0.1";
    std::uint16_t port = 9001;
};
/// "127.0.0.1:9001", ":9001", "9001", "[::1]:0".
ws::Result<ListenAddress> parseListen(std::string_view text);

struct CloseAfter {
    std::optional<ws::Duration> time;
    std::optional<std::uint64_t> messages;
};
/// "5s", "3msg".
ws::Result<CloseAfter> parseCloseAfter(std::string_view text);

ws::Result<std::string> readFile(const std::string &path);

} // namespace cli
