#pragma once

#include "mock/actions.h"
#include "ws/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mock {

/// What a player puts out, in order: joins bytes into as few writes as it may, or paces them in pieces with gaps.
class Output {
public:
    /// The time of the call that is being served.
    void setNow(ws::Time now) { m_now = now; }

    void write(ws::Bytes bytes);
    void setPace(std::size_t chop, ws::Duration gap);
    void finish(); ///< nothing is written after it
    void reset(); ///< drops what waits
    void pauseReading();
    void resumeReading();
    void remark(std::string_view what, std::string detail);
    void done();

    void written(std::size_t bytes);
    /// Puts out the pieces that are due.
    void handleTimeout();
    std::optional<ws::Time> nextTimeout() const;

    /// Bytes that the transport has not taken yet, waiting pieces included.
    std::size_t unsent() const { return m_unsent; }
    /// False while pieces wait for their time.
    bool idle() const { return waiting() == 0; }
    bool finished() const { return m_finished; }
    bool hasActions() const { return !m_actions.empty(); }
    std::vector<Action> take();

private:
    void pump();
    void emitPiece();
    std::size_t waiting() const { return m_waiting.size() - m_emitted; }
    void push(Action action);

    std::vector<Action> m_actions;
    std::optional<std::size_t> m_join; ///< index of the write that more bytes may join
    ws::Time m_now{};
    std::size_t m_unsent = 0;
    bool m_finished = false;

    std::size_t m_chop = 0;
    ws::Duration m_gap{};
    ws::ByteBuffer m_waiting;
    std::size_t m_emitted = 0; ///< bytes at the front of m_waiting that are put out
    ws::Time m_nextPiece{};
};

} // namespace mock
