#pragma once

#include "mock/answer.h"
#include "mock/client_reader.h"
#include "mock/output.h"
#include "mock/player.h"
#include "mock/program.h"
#include "mock/sent_bytes.h"
#include "ws/deflater.h"

#include <deque>

namespace mock {

/// What a step came to when it was tried.
enum class Progress : std::uint8_t {
    Next, ///< done
    Blocked, ///< needs time, bytes or room; tried again then
    Moved, ///< the program stands elsewhere already
};

struct Player::Private {
    Private(Player &player, Behaviour played, ws::HttpHead head, PlayerOptions given);

    // --- player.cpp: the loop
    void load(std::shared_ptr<const Steps> steps);
    void run();
    bool mayRun() const;
    bool waitsForRoom(const Step &step) const;
    const Step *currentStep();
    void finishTcp();
    void finishAs(EndKind kind);
    void finishDone();
    void update();
    bool commanded();
    std::optional<ws::Time> nextTimeout() const;

    // --- player_input.cpp: what the client does
    void receive(ws::Bytes bytes);
    void pull();
    bool mayPull() const;
    void handle(InMessage message);
    void handle(InControl control);
    void handle(InFault fault);
    void handlePing(const ws::ByteBuffer &data);
    void handleClose(ws::ByteBuffer payload);
    void settleClose();
    std::optional<InMessage> takeMessage();
    void dropMessages();
    void updateReading();
    void watchStall();
    void limitHit(std::string_view name, std::string words);

    void beginFrames(ws::Bytes head);

    // --- player_send.cpp: frames
    void sendMessage(ws::Opcode kind, ws::Bytes data, const std::vector<std::size_t> &fragments, bool compressed);
    void sendControl(ws::Opcode opcode, ws::Bytes payload);
    void sendClose(std::optional<std::uint16_t> code, std::string_view reason);
    void sendFrame(const SendFrame &frame);
    void sendAsSaid(const Send &send);
    void sendRaw(ws::Bytes bytes);
    std::size_t followRawHead(ws::Bytes bytes);
    ws::ByteBuffer compress(ws::Bytes data);

    // --- player_commands.cpp
    void beginCommand(const Step &step, ws::Time time);
    bool sendOnCommand(Send send, ws::Time time);

    // --- player_steps.cpp, player_long_steps.cpp: one for each word of a script
    Progress perform(const AwaitRequest &step);
    Progress perform(const Wait &step);
    Progress perform(const Respond &step);
    Progress perform(const Accept &step);
    Progress perform(const Send &step);
    Progress perform(const SendFrame &step);
    Progress perform(const SendBytes &step);
    Progress perform(const Pace &step);
    Progress perform(const Await &step);
    Progress perform(const Echo &step);
    Progress perform(const Push &step);
    Progress perform(const Chat &step);
    Progress perform(const SendRequestHead &step);
    Progress perform(const SendSubprotocols &step);
    Progress perform(const EchoClose &step);
    Progress perform(const Manners &step);
    Progress perform(const StopReading &step);
    Progress perform(const StartReading &step);
    Progress perform(const End &step);
    Progress perform(const HalfClose &step);
    Progress perform(const Repeat &step);
    Progress perform(const Unless &step);
    Progress perform(const Sequence &step);
    Progress perform(const Flaky &step);
    bool isThere(const Await &step);
    Progress endAfterClose();
    bool isDue(ws::Duration time);
    std::uint64_t nextNumber(const std::string &key);

    Player &q;
    Behaviour behaviour;
    ws::HttpHead request;
    PlayerOptions options;
    Output out;
    Program program;
    ClientReader reader;
    ws::Time now{};

    // what the program is like
    bool answersClose = false; ///< it awaits the Close itself, so that there is no echo of its own accord
    EndKind end = EndKind::Wait; ///< of its last End
    Manners manners;

    // where the connection stands
    bool accepted = false, closeSent = false, ended = false, done = false;
    bool eof = false; ///< of the client
    bool gone() const { return eof || peerClose; } ///< no messages will come any more
    bool midFrame() const { return endlessFrame || sentBytes.midFrame(); } ///< a Close would be read as payload
    bool endlessFrame = false;
    SentBytes sentBytes;
    ws::Negotiated negotiated;
    std::optional<ws::ByteBuffer> peerClose;
    std::optional<ws::ByteBuffer> deferredClose; ///< behind messages that are still to be answered
    ws::ByteBuffer early; ///< came before the 101
    ws::ByteBuffer rawHead; ///< sent as raw bytes before the 101 was whole
    std::optional<ws::Time> linger;

    // reading
    bool held = false, stopped = false, paused = false;
    bool yielded = false; ///< there is more to run at once
    std::deque<InMessage> messages;
    std::size_t heldBytes = 0;
    std::optional<ws::Time> stalledSince; ///< no room for more since then, and not a byte was taken
    bool stallTold = false;

    // the step at hand
    struct State {
        bool begun = false;
        std::optional<ws::Time> until;
        std::uint64_t count = 0;
    };
    State state;
    std::string room;
    unsigned remarks = 0;
    bool backlogged = false;

    std::uint64_t pings = 0, pongs = 0, received = 0, sent = 0;
    std::optional<ws::Deflater> deflater;
};

} // namespace mock
