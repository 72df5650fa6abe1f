#pragma once

#include "explain/evidence.h"
#include "explain/page_fold.h"
#include "ws/event.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace explain {

/// A Close frame as it crossed the wire.
struct CloseFact {
    ws::Direction direction = ws::Direction::ServerToClient;
    ws::Time time{};
    std::optional<std::uint16_t> code;
    std::string reason;
    bool valid = true;
    std::uint64_t frame = 0;
    std::size_t record = 0;
};

/// A broken rule with the sender who broke it.
struct ViolationFact {
    ws::Violation violation;
    std::size_t record = 0;
    ws::Direction direction = ws::Direction::ServerToClient;
    ws::Time time{};
};

/// A frame without its payload.
struct FrameFact {
    ws::Direction direction = ws::Direction::ServerToClient;
    ws::Time time{};
    ws::Opcode opcode = ws::Opcode::Text;
    std::uint64_t frame = 0;
    std::size_t record = 0;
    std::uint64_t length = 0;
};
using LateFrameFact = FrameFact; ///< one that came after its sender's own Close (RFC 6455, 5.5.1)

/// What the local side did, and when.
struct LocalFact : ws::LocalAction {
    ws::Time time{};
    std::size_t record = 0;
};

/// The phases of a connection, for their records and waterfall.
enum class Phase : std::uint8_t { Name, Tcp, Tls, Proxy, Request, Answer };

/// The wire-level facts of one session: a fold over its events, in order. Holds no payload but Close reasons, and lists
/// only up to a bound, so that it stays small over any number of frames.
/// The owner (explain) adds members as verdicts need them; readers take what they find.
struct SessionFacts {
    static constexpr std::size_t maxViolations = 1000, maxCloses = 100, maxLateFrames = 100, maxLocal = 100,
                                 maxLastFrames = 2;

    std::string url; ///< as asked for
    bool connecting = false; ///< we were the client (so that name, TCP and TLS phases are ours)
    bool ended = false; ///< the recording of this session is over; set by its owner
    ws::Time start{};

    /// `index` is the event's record index, for evidence.
    void apply(const ws::Event &event, std::size_t index);

    std::size_t applied = 0; ///< events folded so far
    ws::Time last{}; ///< of the last event
    // transport
    std::optional<ws::NameResolved> name;
    std::vector<ws::AddressTried> addresses;
    std::optional<ws::TcpConnected> tcp;
    std::optional<ws::TlsDone> tls;
    std::optional<ws::TlsFailed> tlsFault;
    std::optional<ws::ProxyAnswered> proxy;
    std::optional<ws::Time> nameAt, tcpAt, tlsAt, requestAt, answerAt;
    std::array<std::optional<std::size_t>, 6> phaseRecords; ///< by Phase
    std::vector<std::size_t> addressRecords; ///< beside addresses
    // opening handshake
    std::shared_ptr<const ws::HttpHead> request, answer;
    std::vector<std::shared_ptr<const ws::HttpHead>> informational;
    std::shared_ptr<const ws::ByteBuffer> body;
    std::uint64_t bodyTotal = 0;
    std::shared_ptr<const ws::HandshakeOutcome> handshake;
    std::size_t requestRecord = 0, answerRecord = 0;
    // messages
    std::uint64_t frames[2] = {}, messages[2] = {}, payloadBytes[2] = {}; ///< by ws::Direction
    std::uint64_t pendingFragments[2] = {}; ///< frames of a message whose last frame has not come
    std::uint64_t cutBytes[2] = {}; ///< of a frame that TCP's end cut off
    std::uint64_t pings[2] = {}, pongs[2] = {};
    std::optional<ws::Time> lastFrameAt;
    std::size_t lastFrameRecord = 0;
    std::vector<FrameFact> lastFrames; ///< the last two before any Close, oldest first
    std::vector<ViolationFact> violations; ///< first 1000, with their records
    std::uint64_t violationTotal = 0;
    bool framingLost = false;
    // closing
    std::vector<CloseFact> closes; ///< first 100
    std::vector<LateFrameFact> lateFrames; ///< first 100
    std::uint64_t lateTotal[2] = {};
    std::optional<ws::Time> fin[2], rst[2]; ///< by ws::Direction of the sender
    std::optional<std::size_t> finRecord[2], rstRecord[2];
    std::optional<ws::TimeoutReached> timeout;
    std::optional<ws::Time> timeoutAt;
    std::optional<std::size_t> timeoutRecord;
    std::vector<LocalFact> local; ///< first 100
    // the page
    PageFold page; ///< what each engine's page makes of it; its owner gives it the bytes of page.unreadFrom()

    /// A 101 came: frames follow, whatever else was wrong with it.
    bool upgraded() const { return handshake ? handshake->upgraded : answer && answer->status == 101; }
    /// A 101 came and nothing in it was wrong (RFC 6455, 4.1).
    bool accepted() const { return handshake && handshake->accepted; }
    /// When TCP first ended, by either side and in either way.
    std::optional<ws::Time> tcpEnd() const;
    /// The first Close of that sender; nullptr when there is none.
    const CloseFact *closeOf(ws::Direction direction) const;
    /// The first local action of that name; nullptr when there is none.
    const LocalFact *localAction(std::string_view what) const;
    /// Host of the URL, without port and brackets; else of the request's Host field.
    std::string host() const;
    /// Port of the URL, its scheme's default included.
    std::uint16_t port() const;
    /// From the last frame (or the answer) to the first Close or the end of TCP, whichever came first; nullopt before.
    std::optional<ws::Duration> silence() const;

private:
    std::uint64_t m_frameEnd[2] = {};

    void begin(ws::Time now);

    void applyBody(const ws::Event &event, std::size_t index, const ws::NameResolved &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::AddressTried &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::TcpConnected &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::TlsDone &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::TlsFailed &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::ProxyAnswered &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::HeadReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::BodyReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::HandshakeDone &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::FrameReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::MessageReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::CloseReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::ViolationFound &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::FramingLost &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::FinReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::RstReceived &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::TimeoutReached &said);
    void applyBody(const ws::Event &event, std::size_t index, const ws::LocalAction &said);
    void applyBody(const ws::Event &, std::size_t, const ws::Inflated &) { }
    void applyBody(const ws::Event &, std::size_t, const ws::Note &) { }
};

} // namespace explain
