#include "capture/journal.h"

#include <algorithm>
#include <cstdint>

namespace capture {

namespace {

constexpr std::size_t lengthSize = 8;

std::uint64_t littleEndian64(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = lengthSize; i-- > 0;)
        value = value << 8 | std::uint8_t(bytes[i]);
    return value;
}

void appendBinary(ws::ByteBuffer &out, std::string_view value)
{
    out.push_back('\n');
    for (unsigned i = 0; i < lengthSize; ++i)
        out.push_back(std::uint8_t(std::uint64_t(value.size()) >> 8 * i));
    ws::append(out, ws::bytesOf(value));
}

} // namespace

std::string_view JournalEntry::value(std::string_view name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto &f) { return f.first == name; });
    return found == m_fields.end() ? std::string_view() : found->second;
}

bool JournalEntry::has(std::string_view name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const auto &field) { return field.first == name; });
}

std::vector<std::string> JournalEntry::values(std::string_view name) const
{
    std::vector<std::string> found;
    for (const auto &[fieldName, fieldValue] : m_fields)
        if (fieldName == name)
            found.push_back(fieldValue);
    return found;
}

ws::ByteBuffer JournalEntry::serialized() const
{
    ws::ByteBuffer out;
    for (const auto &[name, value] : m_fields) {
        ws::append(out, ws::bytesOf(name));
        if (value.find('\n') == std::string::npos) {
            out.push_back('=');
            ws::append(out, ws::bytesOf(value));
        } else {
            appendBinary(out, value);
        }
        out.push_back('\n');
    }
    return out;
}

JournalEntry JournalEntry::parse(ws::Bytes bytes)
{
    JournalEntry entry;
    std::string_view rest = ws::textOf(bytes);
    while (!rest.empty() && rest[0] != '\0') {
        const std::size_t lineEnd = rest.find('\n');
        if (lineEnd == std::string_view::npos)
            break;
        const std::string_view line = rest.substr(0, lineEnd);
        const std::size_t equals = line.find('=');
        rest.remove_prefix(lineEnd + 1);
        if (equals != std::string_view::npos) {
            entry.add(line.substr(0, equals), line.substr(equals + 1));
            continue;
        }
        if (rest.size() < lengthSize)
            break;
        const std::uint64_t size = littleEndian64(rest);
        rest.remove_prefix(lengthSize);
        if (size >= rest.size()) // a line feed follows the bytes
            break;
        entry.add(line, rest.substr(0, std::size_t(size)));
        rest.remove_prefix(std::size_t(size) + 1);
    }
    return entry;
}

} // namespace capture
