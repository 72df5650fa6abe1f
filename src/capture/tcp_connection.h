#pragma once

#include "capture/session_builder.h"
#include "capture/tcp_reassembler.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace capture {

/// One TCP connection of a capture: puts its bytes in order, finds out what it is, and builds a session where it may be
/// one. What was not captured is said, not guessed.
class TcpConnection {
public:
    enum class Kind : std::uint8_t {
        Unknown, ///< no payload yet, or none that could be read
        Own, ///< of a session that we recorded
        Http, ///< begins with a request
        Late, ///< frames without their handshake
        Tls,
        Other,
    };

    struct Storage {
        std::shared_ptr<const File> file;
        std::shared_ptr<Scratch> scratch;
    };
    TcpConnection(Storage storage, std::size_t number, const IpEndpoint &first, const IpEndpoint &second, ws::Time start);
    /// Of a session of ours; the client is known.
    void adopt(std::shared_ptr<SessionBuilder> builder, const IpEndpoint &client);

    void take(const TcpSegment &segment, std::uint64_t position, ws::Time time);
    /// Whether a SYN belongs to a later connection of the same addresses.
    bool isOver(const TcpSegment &syn) const;
    /// Nothing more comes.
    void finish();

    Kind kind() const { return m_kind; }
    /// Its session, made now if there was nothing to read; null where its kind has none.
    std::shared_ptr<SessionData> session();
    const std::shared_ptr<SessionBuilder> &builder() const { return m_builder; }
    std::optional<IpEndpoint> server() const;
    /// The connection's number in the capture as Wireshark counts (tcp.stream).
    std::size_t number() const { return m_number; }

private:
    struct Lane : TcpReassembler::Sink {
        Lane(TcpConnection &owner, std::size_t index, const File &packets)
            : connection(owner)
            , side(index)
            , reassembler(packets)
        {
        }
        void data(ws::Bytes bytes, std::uint64_t position, ws::Time time) override;
        void missing(std::uint64_t size, ws::Time time) override;
        void fin(ws::Time time) override;

        TcpConnection &connection;
        const std::size_t side;
        TcpReassembler reassembler;
        bool sawSyn = false;
        bool readable = false; ///< late starts: a frame's beginning was found
        bool over = false; ///< FIN or RST was seen
        std::uint64_t unread = 0; ///< bytes before it
        std::uint64_t missed = 0; ///< bytes that were not captured
    };
    struct End {
        std::size_t side;
        ws::Time time;
        bool reset;
    };

    Lane &lane(std::size_t side) { return *m_lanes[side]; }
    ws::Direction direction(std::size_t side) const;
    void learnRoles(const TcpSegment &segment, std::size_t side, ws::Time time);
    void receive(Lane &from, ws::Bytes bytes, std::uint64_t position, ws::Time time);
    bool beginsFrames(const Lane &from, ws::Bytes bytes) const;
    void recognize(Lane &from, ws::Bytes bytes);
    bool recognizeBeginning(Lane &from, ws::Bytes bytes);
    void recognizeFrames(Lane &from, ws::Bytes bytes);
    void become(Kind kind, std::size_t client);
    void end(const End &end);
    void endSession();
    std::string whatIsMissing();
    std::string tlsWords();

    Storage m_storage;
    const std::size_t m_number;
    std::array<IpEndpoint, 2> m_ends; ///< by side
    std::array<std::unique_ptr<Lane>, 2> m_lanes;
    const ws::Time m_start;
    std::optional<std::size_t> m_client; ///< side
    std::optional<ws::Time> m_connected;
    Kind m_kind = Kind::Unknown;
    std::shared_ptr<SessionBuilder> m_builder;
    std::vector<End> m_waitingEnds; ///< seen before there was a builder
    bool m_reset = false;
};

} // namespace capture
