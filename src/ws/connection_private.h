#pragma once

#include "ws/agent.h"
#include "ws/connection.h"
#include "ws/connection_state.h"
#include "ws/frame_composer.h"

namespace ws {

/// The inside of a Connection; what is asked of it and how it reacts have a file each.
struct Connection::Private {
    static constexpr std::size_t controlLimit = 125; // RFC 6455, 5.5

    struct Deadline {
        TimeoutKind kind;
        Time at;
        Duration limit;
    };

    Private(Role wantedRole, Policy wantedPolicy, RandomSource random);

    Direction own() const { return role == Role::Client ? Direction::ClientToServer : Direction::ServerToClient; }
    Direction peer() const { return opposite(own()); }
    bool maySend() const { return state == ConnectionState::Open && !closeSent; }
    bool mayClose() const { return !closeSent && (maySend() || state == ConnectionState::Closing); }

    void put(Bytes bytes);
    void putFrame(FrameHeader header, Bytes payload);
    void putControl(Opcode opcode, Bytes payload);
    bool sendMessage(Opcode kind, Bytes payload, SendOptions options);
    bool sendControl(Opcode opcode, Bytes payload);

    void readOwn(std::size_t from);
    void readPeer(std::size_t from);
    void noteOwnClose();
    void react(const HandshakeDone &done);
    void react(const FrameReceived &frame);
    void react(const CloseReceived &close);
    bool failsFor(std::size_t frameEvent);
    bool judge(const Violation &violation);
    void fail(const Reaction &reaction);
    void closingAdvanced();
    void tellAgent(std::size_t from, Bytes bytes);
    void obeyAgent();
    void expect(TimeoutKind kind, Duration limit) { deadline = Deadline{kind, now + limit, limit}; }
    void finish();
    void enter(StateCause cause) { state = nextState(state, cause); }

    Role role;
    Policy policy;
    FrameComposer composer;
    std::unique_ptr<Agent> agent; ///< decides for us, where there is one
    SessionDecoder decoder;
    Negotiated negotiated;
    ByteBuffer request; ///< the client's, until start()
    ByteBuffer output;
    std::vector<Event> events;
    Time now{};
    ConnectionState state = ConnectionState::Connecting;
    TcpWish wish = TcpWish::KeepOpen;
    std::optional<Deadline> deadline;
    bool closeSent = false, closeReceived = false;
    bool bodyToCome = false; ///< of a refusal
    bool failed = false; ///< nothing of the peer is reacted to any more
};

} // namespace ws
