#pragma once

#include "ws/event.h"
#include "ws/frame_composer.h"
#include "ws/policy.h"
#include "ws/session_decoder.h"

#include <memory>
#include <optional>
#include <string_view>

namespace ws {

/// RFC 6455, 7.1: where an endpoint stands. Transitions stand in connection_state.cpp.
enum class ConnectionState : std::uint8_t { Connecting, Open, Closing, Closed };

/// What the transport is to do next, besides writing takeOutput().
enum class TcpWish : std::uint8_t { KeepOpen, Finish, Reset };

/// One endpoint of a WebSocket connection, sans I/O: feed it what arrived, write what it puts out, call it back at
/// nextTimeout(). It owns no socket and no clock.
class Connection {
public:
    /// A client; `request` is sent by start(), verbatim (see formatRequest).
    static Connection client(ByteBuffer request, Policy policy, RandomSource random);
    /// A server after its answer: `request` as received, `answer` as sent, both verbatim. Open at once.
    static Connection server(Bytes request, Bytes answer, Policy policy, RandomSource random);
    ~Connection();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;

    void start(Time now);
    /// The time of what is sent next; each call that has a time does it too. Call it before sending out of a timer or a
    /// user's command, else the events carry the time of the last call.
    void setNow(Time now);
    void receive(Bytes bytes, Time now);
    void receiveEof(Time now);
    void receiveReset(Time now);
    /// What the transport did with our half, for the record.
    void sentFin(Time now);
    void sentReset(Time now);
    void handleTimeout(Time now);

    /// False (and nothing sent) when the state does not allow it: data before Open, anything after our own Close; or when a
    /// control frame's payload is longer than 125 bytes (sendFrame sends any).
    bool sendText(Bytes utf8, SendOptions options = {});
    bool sendBinary(Bytes data, SendOptions options = {});
    bool sendPing(Bytes data);
    bool sendPong(Bytes data);
    /// Any frame as given, legal or not; a client masks it when `header.mask` is set to anything (a fresh key is taken
    /// when it is all zero).
    void sendFrame(FrameHeader header, Bytes payload);
    void sendRaw(Bytes bytes);
    /// Starts the closing handshake (RFC 6455, 7.1.2); without a code the Close frame is empty.
    bool close(std::optional<std::uint16_t> code, std::string_view reason, Time now);

    ConnectionState state() const;
    TcpWish tcpWish() const;
    std::optional<Time> nextTimeout() const;
    const Negotiated &negotiated() const;
    /// Both directions as read so far: what is pending, how many bytes.
    const SessionDecoder &decoder() const;
    /// Bytes to write, handed over.
    ByteBuffer takeOutput();
    /// What happened at this endpoint, both directions (its own frames as soon as they are put out), handed over.
    std::vector<Event> takeEvents();

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ws
