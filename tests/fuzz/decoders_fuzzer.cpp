// Every payload decoder on any bytes: it ends, its tree lies within the payload and within the limits, and what is guessed
// can be applied. Input: a byte of settings, then the payload.
#include "decode/decoder.h"

#include <cstdlib>

using namespace decode;

namespace {

constexpr Hint hints[] = {
    {"", "/", true},
    {"", "/", false},
    {"wamp.2.cbor", "/", false},
    {"v12.stomp", "/socket.io/?EIO=4", true},
};

void require(bool held)
{
    if (!held)
        std::abort();
}

std::size_t checkedCount(const Node &node, std::uint64_t size, std::size_t depth, const Limits &limits)
{
    require(depth <= limits.depth && node.range.offset + node.range.size <= size && node.value.size() <= limits.value + 1100);
    std::size_t count = 1;
    for (const Node &child : node.children)
        count += checkedCount(child, size, depth + 1, limits);
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Hint &hint = hints[data[0] % std::size(hints)];
    const ws::Bytes payload(data + 1, size - 1);
    const Limits limits{.depth = 20, .nodes = 500, .value = 100};
    for (const Decoder *decoder : allDecoders()) {
        const Decoded decoded = decoder->decode(payload, hint, limits);
        require(checkedCount(decoded.root, payload.size(), 0, {.depth = 25, .nodes = 500, .value = 100}) <= 2000);
        require(!decoded.fault || decoded.fault->offset <= payload.size());
    }
    decode::decode(guess(hint, payload), payload, hint, limits);
    return 0;
}
