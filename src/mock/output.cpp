#include "mock/output.h"

#include <algorithm>
#include <utility>

namespace mock {

void Output::write(ws::Bytes bytes)
{
    if (m_finished || bytes.empty())
        return;
    m_unsent += bytes.size();
    if (m_chop) {
        ws::append(m_waiting, bytes);
        pump();
        return;
    }
    if (!m_join) {
        m_actions.push_back(WriteBytes{});
        m_join = m_actions.size() - 1;
    }
    ws::append(std::get<WriteBytes>(m_actions[*m_join]).bytes, bytes);
}

void Output::setPace(std::size_t chop, ws::Duration gap)
{
    m_chop = chop;
    m_gap = gap;
    m_join.reset();
}

void Output::push(Action action)
{
    m_join.reset();
    m_actions.push_back(std::move(action));
}

void Output::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    push(Finish{});
}

void Output::reset()
{
    m_finished = true;
    m_waiting.clear();
    m_emitted = 0;
    push(Reset{});
}

void Output::pauseReading()
{
    push(PauseReading{});
}

void Output::resumeReading()
{
    push(ResumeReading{});
}

void Output::remark(std::string_view what, std::string detail)
{
    m_actions.push_back(Remark{std::string(what), std::move(detail)}); // bytes may still join the write before it
}

void Output::done()
{
    push(Done{});
}

void Output::written(std::size_t bytes)
{
    m_unsent -= std::min(bytes, m_unsent);
    pump();
}

void Output::handleTimeout()
{
    pump();
}

std::optional<ws::Time> Output::nextTimeout() const
{
    if (idle() || m_gap == ws::Duration::zero())
        return std::nullopt;
    return m_nextPiece;
}

void Output::pump()
{
    // Without a gap the transport's own pace holds; this bounds the writes that are handed out at a time.
    constexpr std::size_t piecesAtOnce = 256;
    for (std::size_t pieces = 0; !idle(); ++pieces) {
        const bool due = m_gap == ws::Duration::zero() ? pieces < piecesAtOnce && m_unsent - waiting() < piecesAtOnce * m_chop
                                                       : m_now >= m_nextPiece;
        if (!due)
            return;
        emitPiece();
        m_nextPiece = m_now + m_gap;
    }
}

void Output::emitPiece()
{
    const std::size_t size = m_chop ? std::min(m_chop, waiting()) : waiting();
    const auto begin = m_waiting.begin() + std::ptrdiff_t(m_emitted);
    push(WriteBytes{ws::ByteBuffer(begin, begin + std::ptrdiff_t(size))});
    m_emitted += size;
    if (m_emitted < m_waiting.size() / 2) // moves the rest to the front now and then only
        return;
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(m_emitted));
    m_emitted = 0;
}

std::vector<Action> Output::take()
{
    m_join.reset();
    return std::exchange(m_actions, {});
}

} // namespace mock
