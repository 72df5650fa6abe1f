#include "capture/tcp_connection.h"

#include "capture/stream_guess.h"

#include <algorithm>

namespace capture {

namespace {

/// A late start is looked for in so many bytes of a direction.
constexpr std::uint64_t searchLimit = 16 << 20;
constexpr std::uint64_t largestHello = 16 * 1024;

ws::Endpoint endpointOf(const IpEndpoint &end)
{
    return {formatIpAddress(end.address), end.port};
}

std::string bytesFrom(std::uint64_t count, std::string_view who)
{
    return std::to_string(count) + (count == 1 ? " byte" : " bytes") + " from the " + std::string(who);
}

} // namespace

void TcpConnection::Lane::data(ws::Bytes bytes, std::uint64_t position, ws::Time time)
{
    connection.receive(*this, bytes, position, time);
}

void TcpConnection::Lane::missing(std::uint64_t size, ws::Time time)
{
    missed += size;
    if (connection.m_builder && (connection.m_kind != Kind::Late || readable))
        connection.m_builder->miss(connection.direction(side), size, time);
}

void TcpConnection::Lane::fin(ws::Time time)
{
    over = true;
    connection.end({side, time, false});
}

TcpConnection::TcpConnection(
    Storage storage, std::size_t number, const IpEndpoint &first, const IpEndpoint &second, ws::Time start)
    : m_storage(std::move(storage))
    , m_number(number)
    , m_ends{first, second}
    , m_lanes{std::make_unique<Lane>(*this, 0, *m_storage.file), std::make_unique<Lane>(*this, 1, *m_storage.file)}
    , m_start(start)
{
}

void TcpConnection::adopt(std::shared_ptr<SessionBuilder> builder, const IpEndpoint &client)
{
    m_kind = Kind::Own;
    m_builder = std::move(builder);
    m_client = client == m_ends[0] ? 0 : 1;
    for (const auto &each : m_lanes)
        each->reassembler.trustOrder();
}

ws::Direction TcpConnection::direction(std::size_t side) const
{
    return side == m_client.value_or(0) ? ws::Direction::ClientToServer : ws::Direction::ServerToClient;
}

std::optional<IpEndpoint> TcpConnection::server() const
{
    return m_client ? std::optional(m_ends[1 - *m_client]) : std::nullopt;
}

void TcpConnection::learnRoles(const TcpSegment &segment, std::size_t side, ws::Time time)
{
    if (!(segment.flags & TcpSyn))
        return;
    lane(side).sawSyn = true;
    const bool answer = segment.flags & TcpAck;
    if (!m_client)
        m_client = answer ? 1 - side : side;
    if (answer && lane(1 - side).sawSyn && !m_connected)
        m_connected = time;
}

void TcpConnection::take(const TcpSegment &segment, std::uint64_t position, ws::Time time)
{
    const std::size_t side = segment.source == m_ends[0] ? 0 : 1;
    learnRoles(segment, side, time);
    Lane &from = lane(side);
    if (!from.reassembler.started())
        from.reassembler.start(segment.sequence + (segment.flags & TcpSyn ? 1 : 0));
    if (segment.flags & TcpAck)
        lane(1 - side).reassembler.acknowledged(segment.acknowledged);
    from.reassembler.segment(segment, position, time, from);
    if (segment.flags & TcpRst && !m_reset) {
        m_reset = true;
        from.over = true;
        for (const auto &each : m_lanes)
            each->reassembler.finish(*each);
        end({side, time, true});
    }
}

bool TcpConnection::isOver(const TcpSegment &syn) const
{
    const Lane &from = *m_lanes[syn.source == m_ends[0] ? 0 : 1];
    const bool closed = m_lanes[0]->over && m_lanes[1]->over;
    return m_reset || closed || (from.reassembler.started() && from.reassembler.firstSequence() != syn.sequence + 1);
}

void TcpConnection::receive(Lane &from, ws::Bytes bytes, std::uint64_t position, ws::Time time)
{
    if (m_kind == Kind::Unknown || (m_kind == Kind::Late && !from.readable))
        recognize(from, bytes);
    const bool unreadable = m_kind == Kind::Late && !from.readable;
    if (m_kind == Kind::Unknown || unreadable)
        from.unread += bytes.size();
    if (!m_builder || unreadable)
        return;
    if (m_kind != Kind::Own && m_builder->isLost(direction(from.side)) && beginsFrames(from, bytes))
        m_builder->resume(direction(from.side), time);
    m_builder->session()->appendStream(direction(from.side), position, bytes.size());
    m_builder->receive(direction(from.side), bytes, time);
}

/// Whether the segment certainly begins with a frame of that side.
bool TcpConnection::beginsFrames(const Lane &from, ws::Bytes bytes) const
{
    const bool client = direction(from.side) == ws::Direction::ClientToServer;
    return guessFrames(bytes) == (client ? StreamGuess::ClientFrames : StreamGuess::ServerFrames);
}

void TcpConnection::recognize(Lane &from, ws::Bytes bytes)
{
    const bool untouched = from.unread == 0 && from.missed == 0;
    if (m_kind == Kind::Unknown && untouched && recognizeBeginning(from, bytes))
        return;
    recognizeFrames(from, bytes);
    if (m_kind == Kind::Unknown && from.unread > searchLimit)
        m_kind = Kind::Other;
}

/// The first bytes that were captured of one direction; true when they settle the matter.
bool TcpConnection::recognizeBeginning(Lane &from, ws::Bytes bytes)
{
    const StreamGuess guess = guessBeginning(bytes);
    const bool fromServer = m_client && *m_client != from.side;
    if (guess == StreamGuess::HttpRequest && !fromServer)
        become(Kind::Http, from.side);
    else if (guess == StreamGuess::Tls && from.sawSyn)
        become(Kind::Tls, fromServer ? 1 - from.side : from.side);
    else if (from.sawSyn && !fromServer)
        m_kind = Kind::Other;
    return m_kind != Kind::Unknown;
}

void TcpConnection::recognizeFrames(Lane &from, ws::Bytes bytes)
{
    const StreamGuess guess = guessFrames(bytes);
    if (guess != StreamGuess::ClientFrames && guess != StreamGuess::ServerFrames)
        return;
    const std::size_t client = guess == StreamGuess::ClientFrames ? from.side : 1 - from.side;
    if (m_client.value_or(client) != client)
        return;
    if (m_kind == Kind::Unknown) {
        become(Kind::Late, client);
        m_builder->skipHandshake();
    }
    from.readable = true;
}

void TcpConnection::become(Kind kind, std::size_t client)
{
    m_kind = kind;
    m_client = client;
    SessionInfo info;
    info.mode = Mode::File;
    info.start = m_start;
    info.client = endpointOf(m_ends[client]);
    info.server = endpointOf(m_ends[1 - client]);
    info.tls = kind == Kind::Tls;
    m_builder = std::make_shared<SessionBuilder>(
        std::make_shared<SessionData>(std::move(info), m_storage.file, m_storage.scratch));
    if (kind == Kind::Tls)
        m_builder->setOpaque();
    if (m_connected)
        m_builder->add({*m_connected, ws::Direction::ClientToServer, 0,
                        ws::TcpConnected{endpointOf(m_ends[client]), endpointOf(m_ends[1 - client])}});
    for (const End &waiting : std::exchange(m_waitingEnds, {}))
        end(waiting);
}

void TcpConnection::end(const End &end)
{
    if (!m_builder)
        return m_waitingEnds.push_back(end);
    ws::Event event;
    event.time = end.time;
    event.direction = direction(end.side);
    if (end.reset)
        event.body = ws::RstReceived{};
    else
        event.body = ws::FinReceived{};
    m_builder->add(event);
}

void TcpConnection::finish()
{
    for (const auto &each : m_lanes)
        each->reassembler.finish(*each);
    if (m_builder && m_kind != Kind::Own)
        endSession();
}

void TcpConnection::endSession()
{
    std::string missing = whatIsMissing();
    const std::string url = m_kind == Kind::Tls ? tlsWords() : std::string();
    m_builder->session()->change([&](SessionInfo &info) {
        info.missing = std::move(missing);
        if (info.url.empty())
            info.url = url;
    });
    m_builder->session()->setEnded();
}

std::string TcpConnection::whatIsMissing()
{
    const Lane &client = lane(m_client.value_or(0)), &server = lane(1 - m_client.value_or(0));
    std::string words;
    const auto say = [&](const std::string &sentence) { words += (words.empty() ? "" : " ") + sentence; };
    if (m_kind == Kind::Tls)
        say("The connection is TLS: without its keys nothing inside it can be known. With a key log (SSLKEYLOGFILE), "
            "Wireshark and tshark show and save the plaintext: tshark -r FILE -o tls.keylog_file:KEYS -q -z "
            "follow,tls,raw,"
            + std::to_string(m_number) + ".");
    if (m_kind == Kind::Late)
        say("The capture starts inside the session: its opening handshake is not known, compressed messages cannot be "
            "inflated.");
    for (const auto &[from, who] : {std::pair(&client, "client"), std::pair(&server, "server")}) {
        if (m_kind == Kind::Late && from->unread > 0)
            say(bytesFrom(from->unread, who) + " came before the first frame that could be told apart.");
        if (from->missed > 0)
            say(bytesFrom(from->missed, who) + (from->missed == 1 ? " is" : " are") + " not in the capture.");
    }
    return words;
}

/// The URL as far as the ClientHello tells it.
std::string TcpConnection::tlsWords()
{
    const auto hello = readTlsHello(m_builder->session()->wire(ws::Direction::ClientToServer, 0, largestHello));
    const ws::Endpoint server = endpointOf(m_ends[1 - *m_client]);
    const std::string host = hello && !hello->serverName.empty() ? hello->serverName : server.address;
    return "wss://" + host + ':' + std::to_string(server.port);
}

std::shared_ptr<SessionData> TcpConnection::session()
{
    if (!m_builder && m_kind == Kind::Unknown && m_client) {
        become(Kind::Unknown, *m_client);
        endSession();
    }
    return m_builder ? m_builder->session() : nullptr;
}

} // namespace capture
