#include "ws/close_payload.h"

#include "ws/utf8_validator.h"

#include <array>

namespace ws {

namespace {

struct CodeRange {
    std::uint16_t last; ///< of a range that begins after the row above
    std::optional<Rule> fault;
};

/// RFC 6455, 7.4.1 and 7.4.2, with 1012 to 1014 as registered at IANA.
constexpr std::array ranges = {
    CodeRange{999, Rule::CloseCodeOutOfRange},
    CodeRange{1003, std::nullopt},
    CodeRange{1006, Rule::CloseCodeReserved},
    CodeRange{1014, std::nullopt},
    CodeRange{2999, Rule::CloseCodeReserved},
    CodeRange{4999, std::nullopt},
    CodeRange{65535, Rule::CloseCodeOutOfRange},
};

} // namespace

std::optional<Rule> closeCodeFault(std::uint16_t code)
{
    for (const CodeRange &range : ranges)
        if (code <= range.last)
            return range.fault;
    return std::nullopt;
}

CloseReceived readClosePayload(Bytes payload, std::uint64_t payloadOffset, std::vector<Violation> &violations)
{
    CloseReceived close;
    const std::size_t before = violations.size();
    if (payload.size() == 1)
        violations.push_back({Rule::ClosePayloadOneByte, payloadOffset, 1, 0, {}});
    if (payload.size() >= 2) {
        close.code = std::uint16_t(payload[0] << 8 | payload[1]);
        if (const auto fault = closeCodeFault(*close.code))
            violations.push_back({*fault, payloadOffset, 2, 0, std::to_string(*close.code)});
        const Bytes reason = payload.subspan(2);
        close.reason = textOf(reason);
        Utf8Validator validator;
        if (!validator.receive(reason) || !validator.finish())
            violations.push_back({Rule::CloseReasonNotUtf8, payloadOffset + 2 + validator.faultOffset(), 1, 0,
                "at byte " + std::to_string(validator.faultOffset()) + " of the reason, counted from 0"});
    }
    close.valid = violations.size() == before;
    return close;
}

ByteBuffer closePayload(std::optional<std::uint16_t> code, std::string_view reason)
{
    ByteBuffer payload;
    if (!code)
        return payload;
    payload = {std::uint8_t(*code >> 8), std::uint8_t(*code & 0xFF)};
    append(payload, bytesOf(reason));
    return payload;
}

} // namespace ws
