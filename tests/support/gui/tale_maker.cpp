#include "support/gui/tale_maker.h"

#include "ws/handshake.h"

#include <zlib.h>

#include <cassert>
#include <chrono>

namespace support {

using ws::Direction;
constexpr auto toServer = Direction::ClientToServer;
constexpr auto toClient = Direction::ServerToClient;

namespace {

constexpr char key[] = "dGhlIHNhbXBsZSBub25jZQ==";

ws::Duration milliseconds(double value)
{
    return std::chrono::duration_cast<ws::Duration>(std::chrono::duration<double, std::milli>(value));
}

/// One message of permessage-deflate without context takeover (RFC 7692, 7.2.1).
std::string deflated(std::string_view text)
{
    z_stream stream{};
    [[maybe_unused]] const int made = deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    assert(made == Z_OK);
    std::string out(text.size() + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_SYNC_FLUSH);
    out.resize(out.size() - stream.avail_out - 4);
    deflateEnd(&stream);
    return out;
}

std::string closePayload(std::uint16_t code, std::string_view reason)
{
    return std::string{char(code >> 8), char(code & 0xFF)} + std::string(reason);
}

std::string order(int number, const char *state, int eta)
{
    return R"({"type":"order.updated","seq":)" + std::to_string(number) + R"(,"order":{"id":"A-7731","state":")" + state
        + R"(","courier":{"id":88,"name":"Mira","pos":[52.5208,13.4095]},"eta_s":)" + std::to_string(eta)
        + R"(,"items":3,"note":null},"at":"2026-11-20T14:02:11.482Z"})";
}

} // namespace

TaleMaker::TaleMaker()
    : m_recorder(std::move(capture::Recorder::createTemporary()).value())
{
}

ws::Time TaleMaker::at(double value) const
{
    return m_start + milliseconds(value);
}

void TaleMaker::bytes(double when, Direction direction, std::string_view data)
{
    m_recorder->bytes(m_session, direction, ws::bytesOf(data), at(when));
}

void TaleMaker::event(double when, Direction direction, ws::EventBody body)
{
    m_recorder->event(m_session, {at(when), direction, 0, std::move(body)});
}

void TaleMaker::begin(const std::string &url, ws::Time start, const std::string &profile)
{
    capture::SessionInfo info;
    info.mode = capture::Mode::Connect;
    info.url = url;
    info.profile = profile;
    info.start = m_start = start;
    info.tls = url.starts_with("wss");
    const auto from = url.find("://") + 3;
    const auto slash = url.find('/', from);
    m_host = url.substr(from, slash - from);
    m_target = url.substr(slash);
    m_session = m_recorder->begin(info);
}

void TaleMaker::resolve(double when, double took)
{
    event(when, toServer, ws::NameResolved{m_host, {"203.0.113.20"}, ws::Outcome::Ok, {}, milliseconds(took)});
}

void TaleMaker::connect(double when, double took)
{
    const ws::Endpoint client{"192.0.2.7", 51822}, server{"203.0.113.20", 443};
    m_recorder->setEndpoints(m_session, client, server, true);
    event(when, toServer, ws::AddressTried{server, ws::Outcome::Ok, {}, {}, milliseconds(took)});
    event(when, toServer, ws::TcpConnected{client, server});
}

void TaleMaker::secure(double when, double took)
{
    ws::TlsDone tls{"TLSv1.3", "TLS_AES_256_GCM_SHA384", "http/1.1", m_host, {}, true, {}, milliseconds(took)};
    tls.chain.push_back({"CN=" + m_host, "CN=Example CA", "00", {m_host}, at(-1e9), at(1e9)});
    event(when, toServer, std::move(tls));
}

void TaleMaker::secureFails(double when, double took, const std::string &fault, const std::string &says)
{
    event(when, toServer, ws::TlsFailed{fault, says, {}, milliseconds(took)});
}

void TaleMaker::request(double when, const std::string &fields, const std::string &target)
{
    bytes(when, toServer, "GET " + (target.empty() ? m_target : target) + " HTTP/1.1\r\nHost: " + m_host
              + "\r\nConnection: Upgrade\r\nPragma: no-cache\r\nCache-Control: no-cache\r\nUpgrade: websocket\r\n" + fields
              + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + key
              + "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n");
}

void TaleMaker::accept(double when, const std::string &fields)
{
    answer(when, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
               + ws::acceptFor(key) + "\r\n" + fields + "\r\n");
}

void TaleMaker::answer(double when, const std::string &head, const std::string &body)
{
    bytes(when, toClient, head);
    if (!body.empty())
        bytes(when + 0.1, toClient, body);
}

void TaleMaker::frame(double when, Direction direction, ws::Opcode opcode, std::string_view payload, bool fin)
{
    ws::FrameHeader header;
    header.fin = fin;
    header.opcode = opcode;
    header.lengthForm = ws::minimalLengthForm(payload.size());
    if (direction == toServer) {
        m_maskSeed = m_maskSeed * 1664525 + 1013904223;
        header.mask = {std::uint8_t(m_maskSeed >> 24), std::uint8_t(m_maskSeed >> 16), std::uint8_t(m_maskSeed >> 8), std::uint8_t(m_maskSeed)};
    }
    ws::ByteBuffer out;
    ws::appendFrame(out, header, ws::bytesOf(payload));
    bytes(when, direction, ws::textOf(out));
}

void TaleMaker::text(double when, Direction direction, std::string_view text, bool compressed)
{
    if (!compressed)
        return frame(when, direction, ws::Opcode::Text, text);
    const auto payload = deflated(text);
    ws::FrameHeader header;
    header.rsv = ws::rsv1;
    header.lengthForm = ws::minimalLengthForm(payload.size());
    ws::ByteBuffer out;
    ws::appendFrame(out, header, ws::bytesOf(payload));
    bytes(when, direction, ws::textOf(out));
}

void TaleMaker::close(double when, Direction direction, std::uint16_t code, std::string_view reason)
{
    frame(when, direction, ws::Opcode::Close, closePayload(code, reason));
}

void TaleMaker::fin(double when, Direction direction) { event(when, direction, ws::FinReceived{}); }
void TaleMaker::rst(double when, Direction direction) { event(when, direction, ws::RstReceived{}); }
void TaleMaker::end(double when) { m_recorder->end(m_session, at(when)); }

void TaleMaker::connectSecurely()
{
    resolve(3.1, 3.1);
    connect(14.9, 11.8);
    secure(36.4, 21.5);
}

void TaleMaker::liveOrders(ws::Time now)
{
    begin("wss://live.example.test/v2/orders", now - std::chrono::seconds(134));
    connectSecurely();
    request(36.5, "Origin: https://app.example.test\r\nSec-WebSocket-Protocol: orders.v2+json\r\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9\r\n");
    accept(61.2, "Sec-WebSocket-Protocol: orders.v2+json\r\nSec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover\r\n");
    text(63, toServer, R"({"type":"hello","tz":"Europe/Berlin","client":"dispatch"})");
    text(79, toClient, R"({"type":"welcome","session":"s_9f2c","heartbeat_s":20,"resume":true})");
    text(81, toServer, R"({"type":"subscribe","topic":"orders/berlin"})");
    std::string snapshot = R"({"type":"snapshot","orders":[)";
    for (unsigned each = 0; each < 90; ++each) {
        const unsigned mixed = each * 2654435761U >> 8;
        snapshot += R"({"id":"A-)" + std::to_string(mixed % 9000 + 1000) + R"(","state":"picked_up","eta_s":)" + std::to_string(mixed / 9000 % 900) + "},";
    }
    snapshot.back() = ']';
    text(94, toClient, snapshot + "}", true);
    const std::string picture("\x08\x96\x01\x12\x1a\x0a\x06\x62\x65\x72\x6c\x69\x6e", 13);
    frame(500, toClient, ws::Opcode::Binary, picture + std::string(8180, '\x42'), false);
    frame(506, toClient, ws::Opcode::Continuation, std::string(8000, '\x17'), false);
    frame(512, toClient, ws::Opcode::Continuation, std::string(219, '\x2a'));
    heartbeat(1);
    text(31'447, toClient, order(1040, "picked_up", 600), true);
    text(38'902, toServer, R"({"type":"track","order":"A-7731","on":true})");
    heartbeat(2);
    frame(51'204, toServer, ws::Opcode::Ping, "wt-00001");
    frame(51'235, toClient, ws::Opcode::Pong, "");
    text(52'880, toClient, order(1041, "picked_up", 560), true);
    text(54'310, toClient, order(1042, "picked_up", 540), true);
    for (int beat = 3; beat <= 6; ++beat) {
        heartbeat(beat);
        busyTime(beat);
    }
    text(133'400, toClient, order(1067, "picked_up", 450), true);
}

void TaleMaker::heartbeat(int beat)
{
    const double when = 20'000.0 * beat + 81;
    frame(when, toClient, ws::Opcode::Ping, "hb-" + std::to_string(beat));
    frame(when + 0.4, toServer, ws::Opcode::Pong, "hb-" + std::to_string(beat));
}

/// Six updates and two requests after each heartbeat.
void TaleMaker::busyTime(int beat)
{
    constexpr double updates[] = {1'240, 2'890, 5'030, 7'410, 10'120, 12'600};
    constexpr double requests[] = {4'100, 11'480};
    std::size_t asked = 0;
    for (std::size_t each = 0; each < std::size(updates); ++each) {
        const double from = 20'000.0 * beat;
        if (asked < std::size(requests) && requests[asked] < updates[each])
            text(from + requests[asked++], toServer, R"({"type":"track","order":"A-)" + std::to_string(7700 + beat * 3) + R"(","on":)" + (each % 2 ? "true})" : "false})"));
        text(from + updates[each], toClient, order(1025 + beat * 6 + int(each), "picked_up", 520 - beat * 10), true);
    }
}

void TaleMaker::refusedOrders(ws::Time now)
{
    begin("wss://live.example.test/v2/orders?region=berlin", now - std::chrono::minutes(8));
    connectSecurely();
    request(36.4, "Origin: https://app.example.test\r\nCookie: sid=9f2c41aa77\r\nSec-WebSocket-Protocol: orders.v2+json\r\n");
    const std::string body = R"({"error":"token_expired"})";
    answer(61.2, "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nX-Request-Id: 0f6c-22ab\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n", body);
    fin(61.9, toClient);
    fin(62.6, toServer);
    end(62.6);
}

void TaleMaker::lateFrame(ws::Time now)
{
    begin("wss://api.example.test/graphql", now - std::chrono::minutes(12));
    connectSecurely();
    request(36.4, "Origin: https://app.example.test\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n");
    accept(61.0, "Sec-WebSocket-Protocol: graphql-transport-ws\r\n");
    text(61.4, toServer, R"({"type":"connection_init"})");
    text(62.5, toServer, R"({"id":"1","type":"subscribe","payload":{"query":"subscription { orders { id } }"}})");
    close(74.3, toClient, 4401, "Unauthorized");
    close(74.4, toServer, 4401, "Unauthorized");
    text(75.0, toClient, R"({"type":"connection_ack"})");
    fin(75.1, toClient);
    fin(75.2, toServer);
    rst(86.6, toClient);
    end(86.6);
}

void TaleMaker::resetOrders(ws::Time now)
{
    begin("wss://live.example.test/v2/orders", now - std::chrono::minutes(20));
    connectSecurely();
    request(36.4, "Origin: https://app.example.test\r\n");
    accept(61.0);
    text(70, toServer, "hello");
    rst(30'000, toClient);
    end(30'000);
}

void TaleMaker::expiredFeed(ws::Time now)
{
    begin("wss://old.example.test/feed", now - std::chrono::minutes(24));
    resolve(3.1, 3.1);
    connect(14.9, 11.8);
    secureFails(30, 15, "expired", "the certificate expired on 2026-05-01");
    fin(30.4, toServer);
    end(30.4);
}

void TaleMaker::wrongSubprotocol(ws::Time now)
{
    begin("wss://chat.example.test/room/7", now - std::chrono::minutes(31));
    connectSecurely();
    request(36.4, "Origin: https://app.example.test\r\nSec-WebSocket-Protocol: chat.v2\r\n");
    accept(61.0, "Sec-WebSocket-Protocol: other\r\n");
    fin(62, toServer);
    fin(63, toClient);
    end(63);
}

void TaleMaker::noAnswer(ws::Time now)
{
    begin("ws://127.0.0.1:9001/hang", now - std::chrono::minutes(40), "plain");
    connect(0.4, 0.4);
    request(0.6, "Origin: https://app.example.test\r\n");
    event(30'000, toServer, ws::TimeoutReached{ws::TimeoutKind::Handshake, std::chrono::seconds(30)});
    fin(30'001, toServer);
    end(30'001);
}

void TaleMaker::cleanEcho(ws::Time now)
{
    begin("ws://echo.example.test/", now - std::chrono::minutes(55), "plain");
    resolve(2, 2);
    connect(9, 7);
    request(9.2, "Origin: https://app.example.test\r\n");
    accept(17);
    text(20, toServer, "Hello");
    text(28, toClient, "Hello");
    close(3000, toServer, 1000, "bye");
    close(3008, toClient, 1000, "bye");
    fin(3009, toClient);
    fin(3009.2, toServer);
    end(3009.2);
}

} // namespace support
