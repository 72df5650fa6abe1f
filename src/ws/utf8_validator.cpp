#include "ws/utf8_validator.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace ws {

namespace {

/// Table 3-7 of the Unicode standard: what may follow a lead byte.
struct Lead {
    std::uint8_t size; ///< of the whole sequence; 0: no lead byte
    std::uint8_t secondFrom, secondTo;
};

constexpr Lead leadOf(std::uint8_t byte)
{
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4, 0x80, 0xBF};
    return {0, 0, 0};
}

enum class Sequence : std::uint8_t { Whole, Cut, Bad };

/// What stands at the front of `text`, which is not empty. `size` is the sequence's when Whole.
Sequence sequenceAt(Bytes text, std::size_t &size)
{
    const Lead lead = leadOf(text[0]);
    size = lead.size;
    if (lead.size < 2)
        return lead.size == 1 ? Sequence::Whole : Sequence::Bad;
    if (text.size() > 1 && (text[1] < lead.secondFrom || text[1] > lead.secondTo))
        return Sequence::Bad;
    for (std::size_t i = 2; i < std::min<std::size_t>(lead.size, text.size()); ++i)
        if ((text[i] & 0xC0) != 0x80)
            return Sequence::Bad;
    return text.size() < lead.size ? Sequence::Cut : Sequence::Whole;
}

/// Index of the first sequence that is not Whole; the text's size when all are.
std::size_t firstNotWhole(Bytes text)
{
    std::size_t at = 0;
    std::size_t size = 0;
    while (at < text.size() && sequenceAt(text.subspan(at), size) == Sequence::Whole)
        at += size;
    return at;
}

bool isAscii(Bytes text)
{
    std::uint64_t seen = 0;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        seen |= word;
    }
    std::uint8_t rest = 0;
    for (; at < text.size(); ++at)
        rest |= text[at];
    return ((seen & 0x8080808080808080ull) | (rest & 0x80u)) == 0;
}

/// Where the last sequence begins when the text's end may cut it, else the text's size.
std::size_t tailStart(Bytes text)
{
    const std::size_t earliest = text.size() > 3 ? text.size() - 3 : 0;
    for (std::size_t at = text.size(); at-- > earliest;)
        if ((text[at] & 0xC0) != 0x80)
            return leadOf(text[at]).size > text.size() - at ? at : text.size();
    return text.size();
}

/// Below this the call into the dispatching library costs more than a loop.
constexpr std::size_t shortText = 64;

/// Index of the first byte at fault among whole sequences; the text's size when it is valid.
std::size_t faultIn(Bytes text)
{
    const bool valid = (text.size() <= shortText && isAscii(text))
        || (text.size() > shortText && simdjson::validate_utf8(reinterpret_cast<const char *>(text.data()), text.size()));
    return valid ? text.size() : firstNotWhole(text);
}

} // namespace

bool Utf8Validator::receive(Bytes piece)
{
    if (!m_valid)
        return false;
    if (m_carried > 0)
        piece = completeCarried(piece);
    if (!m_valid || piece.empty())
        return m_valid;

    const std::size_t tail = tailStart(piece);
    const std::size_t fault = faultIn(piece.first(tail));
    if (fault < tail)
        return failAt(m_received + fault);

    m_received += tail;
    const Bytes cut = piece.subspan(tail); // at most three bytes
    for (m_carried = 0; m_carried < std::min<std::size_t>(cut.size(), 3); ++m_carried)
        m_carry[m_carried] = cut[m_carried];
    std::size_t size = 0;
    return cut.empty() || sequenceAt(cut, size) != Sequence::Bad || failAt(m_received);
}

/// Takes bytes until the carried sequence is whole or bad; gives back the rest of the piece.
Bytes Utf8Validator::completeCarried(Bytes piece)
{
    while (m_carried > 0 && m_valid && !piece.empty()) {
        m_carry[m_carried++] = piece[0];
        piece = piece.subspan(1);
        std::size_t size = 0;
        const Sequence found = sequenceAt(Bytes(m_carry).first(m_carried), size);
        if (found == Sequence::Bad)
            failAt(m_received);
        if (found != Sequence::Whole)
            continue;
        m_received += m_carried;
        m_carried = 0;
    }
    return piece;
}

bool Utf8Validator::finish()
{
    return m_valid && (m_carried == 0 || failAt(m_received));
}

bool Utf8Validator::failAt(std::uint64_t offset)
{
    m_valid = false;
    m_fault = offset;
    return false;
}

bool isUtf8(Bytes text) { return faultIn(text) == text.size(); }

} // namespace ws
