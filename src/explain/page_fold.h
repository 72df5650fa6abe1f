#pragma once

#include "explain/page_facts.h"
#include "explain/page_machine.h"
#include "explain/page_model.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace explain {

/// A row of the timeline, as far as the "Page's script" column cares.
enum class PageRow : std::uint8_t {
    Answer, ///< the server's final head
    ServerMessage, ///< a whole message (or the last frame of it, where frames stand for messages)
    ServerFrame, ///< a data frame beside its message's own row
    ServerControl, ///< Close, Ping, Pong
    Other, ///< the client's rows, ends of TCP, notes
};

/// What the page's script is told at a row.
struct PageCell {
    enum class Kind : std::uint8_t {
        Nothing, ///< the row is none of the script's business
        Event, ///< open, message, error, close
        Hidden, ///< on the wire, not told
        Unread, ///< this engine had stopped reading
    } kind = Kind::Nothing;
    std::string text; ///< "open", "message", "error, close 1006"; empty for Nothing
    friend bool operator==(const PageCell &, const PageCell &) = default;
};

/// The page models of all engines, folded over the events of one session in bounded memory. A value: copy it to look at it
/// from another thread.
class PageFold {
public:
    /// The URL as it was asked for; without a call the request head tells it. Before the first event.
    void begin(std::string url);

    /// `record` is the event's index in its session, for cells and evidence.
    void apply(const ws::Event &event, std::size_t record);

    /// Offset in the server's stream from which bytes are needed that no event tells of: a head or frame that has begun.
    std::uint64_t unreadFrom() const { return m_facts.unreadFrom(); }
    /// Those bytes (64 KiB of them are plenty) and when the last of them came. Replaces what was set before.
    void setUnread(ws::Bytes bytes, ws::Time lastAt);

    /// As far as the session has come; `now` is the present for a session that goes on.
    PageOutcome outcome(Engine engine, std::optional<ws::Time> now = {}) const;
    /// Cheap; may be asked for every visible row.
    PageCell cell(Engine engine, std::size_t record, PageRow row) const;

private:
    void start(ws::Time now);
    PageState stateOf(Engine engine, std::optional<ws::Time> now) const;

    PageFacts m_facts;
    std::array<PageMachine, 4> m_machines; ///< by Engine, once started
    std::string m_url;
    bool m_started = false;
    std::optional<ws::Time> m_firstAt;
    std::vector<PageFact> m_settled; ///< kept while the URL is not known
    ws::ByteBuffer m_unread;
    ws::Time m_unreadAt{};
};

} // namespace explain
