#pragma once

#include "mock/actions.h"
#include "mock/address.h"
#include "ws/connection.h"
#include "ws/http_head.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mock {

/// What players of one server share. Implemented by mock::Server.
class Stage {
public:
    virtual ~Stage() = default;
    /// 1 for the first call with that key, then 2, ...
    virtual std::uint64_t nextNumber(const std::string &key) = 0;
    /// A limit was hit; counted by its name.
    virtual void limitHit(std::string_view name) = 0;
    virtual void joinRoom(const std::string &room, class Player &player) = 0;
    virtual void leaveRoom(const std::string &room, class Player &player) = 0;
    /// Gives the frame to all members (the sender too) through Player::deliver.
    virtual void broadcast(const std::string &room, const std::shared_ptr<const ws::ByteBuffer> &frame, ws::Time now) = 0;
};

struct PlayerOptions {
    std::vector<std::string> subprotocols; ///< known, in order of preference; empty: the first offered
    bool deflate = true;
    Limits limits;
    ws::RandomSource random;
    std::string peer; ///< the client's IP address
    Stage *stage = nullptr; ///< must outlive the player
    std::function<void()> wake; ///< actions came up outside of a call of the transport (chat, commands)
};

/// The one interpreter of steps, sans I/O: one client after its request head. Feed it what arrives, do what takeActions()
/// says, call it back at nextTimeout(). Ordinary manners unless a step says otherwise: a Ping gets its Pong, a Close its
/// echo, then the server ends TCP; broken rules fail the connection (1002, 1007, 1009).
class Player {
public:
    Player(Behaviour behaviour, ws::HttpHead request, PlayerOptions options);
    ~Player();
    Player(const Player &) = delete;
    Player &operator=(const Player &) = delete;

    void start(ws::Time now);
    void receive(ws::Bytes bytes, ws::Time now);
    void receiveEof(ws::Time now);
    void receiveReset(ws::Time now);
    void handleTimeout(ws::Time now);
    /// The transport took that many of the bytes that were handed out.
    void written(std::size_t bytes, ws::Time now);

    std::vector<Action> takeActions();
    std::optional<ws::Time> nextTimeout() const;

    // A live client's commands; false when its state does not allow it.
    bool sendText(ws::Bytes utf8, ws::SendOptions options, ws::Time now);
    bool sendBinary(ws::Bytes data, ws::SendOptions options, ws::Time now);
    bool sendPing(ws::Bytes data, ws::Time now);
    bool sendPong(ws::Bytes data, ws::Time now);
    bool sendFrame(const ws::FrameHeader &header, ws::Bytes payload, ws::Time now);
    bool close(std::optional<std::uint16_t> code, std::string_view reason, ws::Time now);
    bool drop(ws::Time now); ///< FIN without a Close
    bool reset(ws::Time now); ///< RST
    bool hold(bool on, ws::Time now); ///< stop reading and acting, or go on
    /// A chat message of the room; lost with a remark when the client does not read.
    void deliver(const std::shared_ptr<const ws::ByteBuffer> &frame, ws::Time now);

    bool isDeaf() const; ///< a step stopped reading, so that the client's end shows in no byte
    bool isOpen() const; ///< 101 was sent and no Close of ours
    bool isDone() const;
    bool wasAccepted() const; ///< 101 was sent
    std::uint64_t messagesReceived() const;
    std::uint64_t messagesSent() const;
    const Behaviour &behaviour() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mock
