#pragma once

#include "capture/event_store.h"
#include "ws/bytes.h"
#include "ws/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace capture {

/// How a session came to be recorded.
enum class Mode : std::uint8_t { Connect, Serve, Relay, File };
std::string_view modeId(Mode mode); ///< "connect", "serve", "relay", "file"

using SessionId = std::uint32_t; ///< within its recording, from 1

/// What is known of a session besides its events. Values; copied out to readers.
struct SessionInfo {
    SessionId id = 0;
    Mode mode = Mode::Connect;
    std::string url; ///< as asked for, or made from the request head
    std::string name; ///< the user's, else empty
    std::string profile; ///< "plain", "strict", "chromium", "firefox", "webkit", "qt"; empty where we did not act
    ws::Time start{};
    ws::Endpoint client, server; ///< of the TCP connection, once known
    bool tls = false; ///< the bytes below were inside TLS
    std::string leg; ///< relay: "app" or "server"; its twin has the same `pair`
    std::uint32_t pair = 0; ///< relay: number of the pair, from 1
    std::string behaviour; ///< mock: the address that was played
    std::string missing; ///< what cannot be known and why ("The capture starts inside the session."); empty: all is there
};

/// One recorded connection: its information, its records, and the bytes behind them. All const functions may be called
/// from any thread while the recorder goes on writing.
class Session {
public:
    virtual ~Session() = default;

    virtual SessionInfo info() const = 0;
    virtual const EventStore &records() const = 0;
    virtual bool ended() const = 0;
    virtual std::uint64_t streamSize(ws::Direction direction) const = 0;
    /// Bytes at the end of a direction's stream that are not a whole head or frame (yet), or that nobody reads.
    virtual std::uint64_t unreadBytes(ws::Direction direction) const = 0;

    /// The event behind a record, in full (heads, close payloads, texts). Inflated records give an empty body.
    virtual ws::Event event(std::size_t index) const = 0;
    /// How many bytes from `offset` on were never captured; 0 where there are bytes.
    virtual std::uint64_t missingAt(ws::Direction direction, std::uint64_t offset) const = 0;
    /// Bytes of a direction's stream as on the wire, fewer where the stream ends or bytes are missing.
    virtual ws::ByteBuffer wire(ws::Direction direction, std::uint64_t offset, std::uint64_t size) const = 0;
    /// Payload bytes of a Frame record, unmasked, still compressed where they were.
    virtual ws::ByteBuffer framePayload(const Record &frame, std::uint64_t from, std::uint64_t size) const = 0;
    /// Bytes of a Message record: joined, unmasked, inflated.
    virtual ws::ByteBuffer messagePayload(const Record &message, std::uint64_t from, std::uint64_t size) const = 0;
    /// Index of the record of a frame or message by its number; nullopt when there is none (yet).
    virtual std::optional<std::size_t> findFrame(std::uint32_t number) const = 0;
    virtual std::optional<std::size_t> findMessage(std::uint32_t number) const = 0;
    /// What the user wrote beside a marked record; empty: nothing.
    virtual std::string markNote(std::size_t index) const = 0;
};

} // namespace capture
