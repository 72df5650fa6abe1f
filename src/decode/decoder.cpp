#include "decode/decoder.h"

#include <algorithm>

namespace decode {

namespace {

constexpr std::size_t deepestStack = 4;

const Decoder *bestFor(const Hint &hint, ws::Bytes payload)
{
    const Decoder *best = nullptr;
    int bestScore = 0;
    for (const Decoder *decoder : allDecoders()) {
        const int score = decoder->fits(hint, payload);
        if (score > bestScore) {
            best = decoder;
            bestScore = score;
        }
    }
    return best;
}

/// Inside a wrapping the message's kind says nothing any more: what is UTF-8 may be text.
Hint inside(Hint hint, ws::Bytes payload)
{
    hint.text = std::ranges::none_of(payload, [](std::uint8_t byte) { return byte < 0x09; });
    return hint;
}

} // namespace

const Decoder *findDecoder(std::string_view id)
{
    const auto all = allDecoders();
    const auto found = std::ranges::find(all, id, &Decoder::id);
    return found == all.end() ? nullptr : *found;
}

std::vector<std::string> guess(const Hint &hint, ws::Bytes payload)
{
    std::vector<std::string> stack;
    std::shared_ptr<const ws::ByteBuffer> inner;
    Hint layerHint = hint;
    while (stack.size() < deepestStack) {
        const ws::Bytes layer = inner ? ws::Bytes(*inner) : payload;
        const Decoder *best = bestFor(layerHint, layer);
        if (!best)
            break;
        stack.emplace_back(best->id);
        if (!best->unwraps)
            break;
        Decoded outer = best->decode(layer, layerHint, {});
        if (outer.fault || !outer.bytes)
            break;
        inner = std::move(outer.bytes);
        layerHint = inside(hint, *inner);
    }
    return stack;
}

Decoded decode(const std::vector<std::string> &stack, ws::Bytes payload, const Hint &hint, const Limits &limits)
{
    Decoded current;
    std::shared_ptr<const ws::ByteBuffer> bytes; // of the layer at hand
    for (const std::string &id : stack) {
        const Decoder *decoder = findDecoder(id);
        if (!decoder) {
            current.fault = Fault{"There is no decoder named " + id, 0};
            return current;
        }
        const ws::Bytes layer = bytes ? ws::Bytes(*bytes) : payload;
        current = decoder->decode(layer, bytes ? inside(hint, layer) : hint, limits);
        if (current.bytes)
            bytes = current.bytes;
        else
            current.bytes = bytes;
        if (current.fault)
            break;
    }
    return current;
}

} // namespace decode
