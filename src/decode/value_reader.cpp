#include "decode/value_reader.h"

namespace decode {

ValueReader::ValueReader(ws::Bytes payload, const Limits &limits, std::string_view name)
    : in(payload)
    , m_payload(payload)
    , m_name(name)
    , m_builder(limits)
{
}

Decoded ValueReader::read()
{
    // All values stand in an outer array, which is taken off again when there is only one.
    m_builder.open(NodeType::Array, 0);
    while (!in.failed() && (!in.atEnd() || !m_levels.empty())) {
        valueAt = in.at();
        readValue();
        closeFull();
    }
    Decoded decoded;
    const bool whole = !in.failed() && m_levels.empty();
    if (!whole)
        decoded.fault = Fault{"Not valid " + std::string(m_name) + " at byte " + std::to_string(valueAt), valueAt};
    decoded.root = m_builder.take(in.at());
    if (decoded.root.children.size() == 1) {
        Node only = std::move(decoded.root.children.front());
        decoded.root = std::move(only);
        decoded.root.key.clear();
    }
    return decoded;
}

void ValueReader::leaf(NodeType type, std::string_view value)
{
    if (in.failed())
        return;
    if (expectsKey())
        m_builder.key(value);
    else
        m_builder.leaf(type, value, {valueAt, in.at() - valueAt});
    countValue();
}

void ValueReader::text(ws::Bytes value) { leaf(NodeType::String, ws::textOf(value)); }
void ValueReader::bytes(ws::Bytes value) { leaf(NodeType::Bytes, hexText(value)); }

void ValueReader::open(NodeType type, std::uint64_t count)
{
    const std::uint64_t values = count == untilBreak || type != NodeType::Object ? count : 2 * count;
    const bool impossible = count != untilBreak && (count > in.left() || values > in.left());
    if (in.failed() || impossible || expectsKey()) // a container as a key has no text
        return in.fail();
    countValue();
    m_builder.open(type, valueAt);
    m_levels.push_back({type, values});
}

bool ValueReader::endByBreak()
{
    if (m_levels.empty() || m_levels.back().left < untilBreak / 2)
        return false;
    const std::uint64_t seen = untilBreak - m_levels.back().left;
    if (m_levels.back().type == NodeType::Object && seen % 2 != 0)
        return false;
    m_levels.pop_back();
    m_builder.close(in.at());
    return true;
}

/// Of a pair the first is the key; pairs are counted down by single values from an even number, or from untilBreak.
bool ValueReader::expectsKey() const
{
    if (m_levels.empty() || m_levels.back().type != NodeType::Object)
        return false;
    const std::uint64_t left = m_levels.back().left;
    return left > untilBreak / 2 ? (untilBreak - left) % 2 == 0 : left % 2 == 0;
}

void ValueReader::countValue()
{
    if (!m_levels.empty())
        --m_levels.back().left;
}

void ValueReader::closeFull()
{
    while (!m_levels.empty() && m_levels.back().left == 0) {
        m_levels.pop_back();
        m_builder.close(in.at());
    }
}

} // namespace decode
