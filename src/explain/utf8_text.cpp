#include "explain/utf8_text.h"

#include <cstdint>

namespace explain {

std::size_t utf8SequenceLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return std::uint8_t(text[i]); };
    const std::uint8_t lead = at(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >> 5 == 6 ? 2 : lead >> 4 == 14 ? 3 : lead >> 3 == 30 ? 4 : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (at(i) >> 6 != 2)
            return 0;
    const bool overlong =
        lead == 0xC0 || lead == 0xC1 || (lead == 0xE0 && at(1) < 0xA0) || (lead == 0xF0 && at(1) < 0x90);
    const bool outside = (lead == 0xED && at(1) > 0x9F) || (lead == 0xF4 && at(1) > 0x8F) || lead > 0xF4;
    return overlong || outside ? 0 : length;
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = utf8SequenceLength(text.substr(offset));
        if (length == 0)
            return offset;
        offset += length;
    }
    return {};
}

} // namespace explain
