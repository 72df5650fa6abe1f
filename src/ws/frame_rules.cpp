#include "ws/frame_rules.h"

#include <array>

namespace ws {

namespace {

constexpr std::uint64_t topBit = 1ull << 63;
constexpr std::uint64_t controlLimit = 125;

using Broken = bool (*)(const FrameHeader &, const FrameContext &);

/// Which bytes of the header a rule is about.
enum class Part : std::uint8_t { FirstByte, SecondByte, Length, Whole };

struct HeaderRule {
    Rule rule;
    Part part;
    Broken broken;
};

bool isData(Opcode opcode) { return !isControl(opcode); }
bool startsMessage(Opcode opcode) { return opcode == Opcode::Text || opcode == Opcode::Binary; }

constexpr std::array rules = {
    HeaderRule{Rule::ReservedBits, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &) { return (h.rsv & (rsv2 | rsv3)) != 0; }},
    HeaderRule{Rule::CompressedNotNegotiated, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &c) { return (h.rsv & rsv1) && !c.deflate; }},
    HeaderRule{Rule::CompressedControl, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &c) { return (h.rsv & rsv1) && c.deflate && isControl(h.opcode); }},
    HeaderRule{Rule::CompressedContinuation, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &c) {
            return (h.rsv & rsv1) && c.deflate && h.opcode == Opcode::Continuation;
        }},
    HeaderRule{Rule::ReservedOpcode, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &) { return isReserved(h.opcode); }},
    HeaderRule{Rule::FragmentedControl, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &) { return isControl(h.opcode) && !h.fin; }},
    HeaderRule{Rule::UnexpectedContinuation, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &c) { return h.opcode == Opcode::Continuation && !c.messageOpen && !c.resumed; }},
    HeaderRule{Rule::ExpectedContinuation, Part::FirstByte,
        [](const FrameHeader &h, const FrameContext &c) { return startsMessage(h.opcode) && c.messageOpen; }},
    HeaderRule{Rule::ClientFrameNotMasked, Part::SecondByte,
        [](const FrameHeader &h, const FrameContext &c) { return c.direction == Direction::ClientToServer && !h.mask; }},
    HeaderRule{Rule::ServerFrameMasked, Part::SecondByte,
        [](const FrameHeader &h, const FrameContext &c) {
            return c.direction == Direction::ServerToClient && h.mask.has_value();
        }},
    HeaderRule{Rule::ControlTooLong, Part::Length,
        [](const FrameHeader &h, const FrameContext &) { return isControl(h.opcode) && h.payloadLength > controlLimit; }},
    HeaderRule{Rule::LengthNegative, Part::Length,
        [](const FrameHeader &h, const FrameContext &) { return (h.payloadLength & topBit) != 0; }},
    HeaderRule{Rule::LengthNotMinimal, Part::Length,
        [](const FrameHeader &h, const FrameContext &) { return h.lengthForm != minimalLengthForm(h.payloadLength); }},
    HeaderRule{Rule::DataAfterClose, Part::Whole,
        [](const FrameHeader &h, const FrameContext &c) { return c.closed && isData(h.opcode); }},
    HeaderRule{Rule::FrameAfterClose, Part::Whole,
        [](const FrameHeader &h, const FrameContext &c) { return c.closed && isControl(h.opcode); }},
};

Violation violationOf(const HeaderRule &rule, const FrameHeader &header, std::uint64_t offset)
{
    const std::uint64_t lengthBytes = header.size - 1u - (header.mask ? 4u : 0u);
    switch (rule.part) {
    case Part::FirstByte:
        return {rule.rule, offset, 1, 0, {}};
    case Part::SecondByte:
        return {rule.rule, offset + 1, 1, 0, {}};
    case Part::Length:
        return {rule.rule, offset + 1, lengthBytes, 0, {}};
    case Part::Whole:
        break;
    }
    return {rule.rule, offset, header.size, 0, {}};
}

std::string detailOf(Rule rule, const FrameHeader &header)
{
    if (rule == Rule::ReservedOpcode)
        return "opcode " + std::to_string(int(header.opcode));
    if (rule == Rule::ReservedBits || rule == Rule::CompressedNotNegotiated)
        return "RSV bits " + std::to_string(int(header.rsv));
    if (rule == Rule::LengthNotMinimal || rule == Rule::ControlTooLong || rule == Rule::LengthNegative)
        return "length " + std::to_string(header.payloadLength);
    return {};
}

} // namespace

bool isOrdinary(const FrameHeader &header, const FrameContext &context)
{
    const bool expectedOpcode = context.messageOpen ? header.opcode == Opcode::Continuation : startsMessage(header.opcode);
    const bool expectedMask = header.mask.has_value() == (context.direction == Direction::ClientToServer);
    return expectedOpcode && expectedMask && header.rsv == 0 && !context.closed && header.payloadLength < topBit
        && header.lengthForm == minimalLengthForm(header.payloadLength);
}

void checkFrameHeader(const FrameHeader &header, const FrameContext &context, std::uint64_t offset,
    std::vector<Violation> &violations)
{
    for (const HeaderRule &rule : rules) {
        if (!rule.broken(header, context))
            continue;
        Violation violation = violationOf(rule, header, offset);
        violation.detail = detailOf(rule.rule, header);
        violations.push_back(std::move(violation));
    }
}

} // namespace ws
