#include "exporters/har_scanner.h"

#include <algorithm>
#include <string_view>

namespace exporters {

namespace {

constexpr std::size_t deepest = 300;
constexpr std::size_t longestKey = 32;
constexpr std::size_t largestText = 64 * 1024 * 1024; ///< of an entry without its messages, or of one message
constexpr std::uint64_t mostValues = 4'000'000; ///< in an entry without its messages

} // namespace

HarScanner::HarScanner(Sink sink)
    : m_sink(std::move(sink))
    , m_keys(Message + 1)
{
}

bool HarScanner::feed(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [this](char c) { return take(c); });
}

bool HarScanner::take(char c)
{
    const std::size_t depth = m_open.size();
    if (m_inString) {
        keep(c);
        takeInString(c);
        return true;
    }
    if (c == '"') {
        m_inString = true;
        if (depth < m_keys.size())
            m_keys[depth].clear();
    }
    if (c == '{' || c == '[') {
        open(c);
        keep(c);
        return m_open.size() <= deepest;
    }
    if (c == '}' || c == ']') {
        keep(c);
        return close(c);
    }
    m_values += c == ',' && !m_inMessages ? 1 : 0;
    keep(c);
    return true;
}

void HarScanner::takeInString(char c)
{
    const std::size_t depth = m_open.size();
    if (m_escaped)
        m_escaped = false;
    else if (c == '\\')
        m_escaped = true;
    else if (c == '"')
        m_inString = false;
    if (m_inString && depth < m_keys.size() && m_keys[depth].size() < longestKey)
        m_keys[depth] += c;
}

bool HarScanner::isKey(std::size_t depth, std::string_view name) const
{
    return m_open.size() == depth && m_keys[depth] == name;
}

void HarScanner::open(char c)
{
    m_inLog = m_inLog || (c == '{' && isKey(Root, "log"));
    m_inEntries = m_inEntries || (c == '[' && m_inLog && isKey(Log, "entries"));
    m_sawEntries = m_sawEntries || m_inEntries;
    m_inMessages = m_inMessages || (c == '[' && m_inEntries && isKey(Entry, "_webSocketMessages"));
    m_open += c == '{' ? '}' : ']';
    if (m_open.size() < m_keys.size())
        m_keys[m_open.size()].clear();
}

bool HarScanner::close(char c)
{
    if (m_open.empty() || m_open.back() != c)
        return false;
    handOver();
    m_open.pop_back();
    m_inMessages = m_inMessages && m_open.size() >= Messages;
    m_inEntries = m_inEntries && m_open.size() >= Entries;
    m_inLog = m_inLog && m_open.size() >= Log;
    m_whole = m_open.empty();
    return true;
}

/// The text of the entry, or of the message inside it.
void HarScanner::keep(char c)
{
    const std::size_t depth = m_open.size();
    if (!m_inEntries || depth < Entry || m_large)
        return;
    const bool between = m_inMessages && depth == Messages && c != '[' && c != ']';
    if (between)
        return;
    std::string &text = m_inMessages && depth >= Message ? m_message : m_entry;
    text += c;
    m_large = text.size() > largestText || m_values > mostValues;
}

/// Called where a bracket closes and is still counted as open.
void HarScanner::handOver()
{
    if (m_inMessages && m_open.size() == Message) {
        if (!m_large)
            m_sink.message(std::move(m_message));
        m_message.clear();
    }
    if (!m_inEntries || m_open.size() != Entry)
        return;
    if (m_large)
        m_sink.tooLarge();
    else
        m_sink.entry(std::move(m_entry));
    m_entry.clear();
    m_message.clear();
    m_values = 0;
    m_large = false;
}

} // namespace exporters
