#pragma once

#include "ws/event.h"

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

/// The wire-level facts of one session: a fold over its events, in order. Holds no payload but Close reasons.
/// The owner (explain) adds members as verdicts need them; readers take what they find.
struct SessionFacts {
    std::string url; ///< as asked for
    bool connecting = false; ///< we were the client (so that name, TCP and TLS phases are ours)
    ws::Time start{};

    /// `index` is the event's record index, for evidence.
    void apply(const ws::Event &event, std::size_t index);

    std::size_t applied = 0; ///< events folded so far
    // transport
    std::optional<ws::NameResolved> name;
    std::vector<ws::AddressTried> addresses;
    std::optional<ws::TcpConnected> tcp;
    std::optional<ws::TlsDone> tls;
    std::optional<ws::TlsFailed> tlsFault;
    std::optional<ws::ProxyAnswered> proxy;
    std::optional<ws::Time> nameAt, tcpAt, tlsAt, requestAt, answerAt;
    // opening handshake
    std::shared_ptr<const ws::HttpHead> request, answer;
    std::vector<std::shared_ptr<const ws::HttpHead>> informational;
    std::shared_ptr<const ws::ByteBuffer> body;
    std::uint64_t bodyTotal = 0;
    std::shared_ptr<const ws::HandshakeOutcome> handshake;
    std::size_t requestRecord = 0, answerRecord = 0;
    // messages
    std::uint64_t frames[2] = {}, messages[2] = {}, payloadBytes[2] = {}; ///< by ws::Direction
    std::optional<ws::Time> lastFrameAt;
    std::vector<std::pair<ws::Violation, std::size_t>> violations; ///< first 1000, with their records
    // closing
    std::vector<CloseFact> closes; ///< first 100
    std::optional<ws::Time> fin[2], rst[2]; ///< by ws::Direction of the sender
    std::optional<ws::TimeoutReached> timeout;
    std::vector<ws::LocalAction> local;
};

} // namespace explain
