#pragma once

#include "explain/page_input.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace explain {

/// Turns a session's events into facts for a page, whatever client recorded it. Holds back what later events may still
/// change: the last frame (its violations follow it) and the ends of TCP (bytes that no event tells of come before them).
class PageFacts {
public:
    /// Appends what is settled.
    void apply(const ws::Event &event, std::size_t record, std::vector<PageFact> &out);
    /// The bytes of one read are all told of: what was held back for them is settled.
    void settle(std::vector<PageFact> &out);
    /// What is held back, as it stands now. `unread` are the server's bytes from unreadFrom() on.
    std::vector<PageFact> rest(ws::Bytes unread, ws::Time unreadAt) const;

    std::uint64_t unreadFrom() const { return m_unreadFrom; }
    ws::Time last() const { return m_last; }
    /// Nothing more can come: an end of TCP, a failed transport, or the local side gave up.
    bool over() const { return m_over; }
    /// "ws://host/target" of the request, while no URL is known otherwise.
    const std::string &requestUrl() const { return m_requestUrl; }

private:
    struct Visitor;
    void give(const ws::Event &event, std::size_t record, PageFactBody body, std::vector<PageFact> &out);
    void takeRequest(const ws::Event &event, std::size_t record, const ws::HttpHead &head, std::vector<PageFact> &out);
    void takeAnswer(const ws::Event &event, std::size_t record, const ws::HeadReceived &answer, std::vector<PageFact> &out);
    void takeClientFrame(const ws::Event &event, std::size_t record, const ws::FrameReceived &frame, std::vector<PageFact> &out);
    void takeServerFrame(const ws::Event &event, std::size_t record, const ws::FrameReceived &frame);
    void takeViolation(const ws::Violation &violation);
    void takeEnd(const ws::Event &event, std::size_t record, PageFactBody end);

    static constexpr std::size_t mostHeld = 16;
    std::optional<PageFact> m_frame;
    std::uint64_t m_frameNumber = 0;
    std::optional<PageFact> m_connectFailed;
    std::vector<PageFact> m_held; ///< from the end of the server's stream on
    std::string m_requestUrl;
    ws::Time m_last{};
    std::uint64_t m_unreadFrom = 0;
    bool m_tls = false, m_tunnel = false, m_answered = false, m_upgraded = false, m_serverClosed = false;
    bool m_declaresLength = false; ///< of the answer's body
    bool m_keepsLess = false; ///< a smaller window than browsers keep was agreed
    bool m_cut = false; ///< the client ended TCP before any Close of the server: what follows is an answer to that
    bool m_over = false;
};

} // namespace explain
