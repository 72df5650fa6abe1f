#include "ws/body_reader.h"

#include "ws/http_text.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <utility>

namespace ws {

namespace {

/// The whole text as a number; nullopt when it is none or too large.
std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value, base);
    return fault == std::errc() && stop == end && !text.empty() ? std::optional(value) : std::nullopt;
}

std::optional<std::uint64_t> contentLength(const HttpHead &head)
{
    const std::vector<std::string> values = splitList(head.joined("Content-Length"));
    const bool same = std::ranges::adjacent_find(values, std::ranges::not_equal_to()) == values.end();
    return values.empty() || !same ? std::nullopt : number(values.front(), 10);
}

bool hasNoBody(int status) { return status / 100 == 1 || status == 204 || status == 304; }

} // namespace

BodyReader::State BodyReader::initialState(const HttpHead &answer, std::uint64_t &length)
{
    if (hasNoBody(answer.status))
        return State::Complete;
    if (answer.hasToken("Transfer-Encoding", "chunked"))
        return State::ChunkSize;
    const auto announced = contentLength(answer);
    if (!announced)
        return State::UntilClose;
    length = *announced;
    return length == 0 ? State::Complete : State::Length;
}

BodyReader::BodyReader(const HttpHead &answer, std::uint64_t bound)
    : m_state(initialState(answer, m_missing))
    , m_bound(bound)
{
}

BodyReader::BodyReader(std::uint64_t bound)
    : m_state(State::UntilClose)
    , m_bound(bound)
{
}

std::size_t BodyReader::receive(Bytes bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && m_state != State::Complete) {
        switch (m_state) {
        case State::Length:
        case State::ChunkData:
        case State::UntilClose:
        case State::BadChunk:
            taken += takeData(bytes.subspan(taken));
            break;
        case State::ChunkSize:
        case State::ChunkEnd:
        case State::Trailer:
            takeLineByte(bytes[taken++]);
            break;
        case State::Complete:
            break;
        }
    }
    return taken;
}

void BodyReader::keep(Bytes bytes)
{
    m_total += bytes.size();
    append(m_kept, bytes.first(std::size_t(std::min<std::uint64_t>(bytes.size(), m_bound - m_kept.size()))));
}

std::size_t BodyReader::takeData(Bytes bytes)
{
    if (m_state == State::UntilClose || m_state == State::BadChunk) {
        keep(bytes);
        return bytes.size();
    }
    const auto size = std::size_t(std::min<std::uint64_t>(bytes.size(), m_missing));
    keep(bytes.first(size));
    m_missing -= size;
    if (m_missing == 0)
        m_state = m_state == State::Length ? State::Complete : State::ChunkEnd;
    return size;
}

void BodyReader::takeLineByte(std::uint8_t byte)
{
    constexpr std::size_t longestLine = 8 * 1024;
    if (byte == '\n')
        return endLine();
    m_line += char(byte);
    if (m_line.size() > longestLine)
        m_state = State::BadChunk;
}

void BodyReader::endLine()
{
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    const std::string line = std::exchange(m_line, {});
    if (m_state == State::Trailer) {
        m_state = line.empty() ? State::Complete : State::Trailer;
        return;
    }
    if (m_state == State::ChunkEnd) {
        m_state = line.empty() ? State::ChunkSize : State::BadChunk;
        return;
    }
    const std::string_view size = trimmed(std::string_view(line).substr(0, line.find(';')));
    m_missing = number(size, 16).value_or(0);
    if (!number(size, 16))
        m_state = State::BadChunk;
    else
        m_state = m_missing > 0 ? State::ChunkData : State::Trailer;
}

} // namespace ws
