#include "explain/endings.h"

using explain::Cause;
using ws::Direction;
using ws::Opcode;
using Builder = SessionBuilder;
using namespace std::chrono_literals;

namespace {

constexpr auto deaf = "The page's script cannot know that. It gets error, then close with 1006.";
constexpr auto deafThoughRefused =
    "The page's script cannot know that. It gets error, then close with 1006: the same as for a dead host.";

void fails(Builder &session, const char *errorId, ws::Outcome outcome = ws::Outcome::Failed)
{
    session.event(ws::NameResolved{"api.example.test", {"203.0.113.20"}, ws::Outcome::Ok, {}, 3ms});
    session.wait(12ms).event(ws::AddressTried{{"203.0.113.20", 8080}, outcome, errorId, "the system's words", 12ms});
}

ws::TlsFailed expired()
{
    ws::TlsFailed fault;
    fault.fault = "expired";
    fault.says = "the certificate expired on 2024-05-01";
    return fault;
}

} // namespace

const std::vector<Ending> &endings()
{
    static const std::vector<Ending> all = {
        // open
        {"connecting", Cause::Open, [](Builder &) {}, "Connecting to api.example.test.",
         "The page's script has seen nothing yet; readyState is CONNECTING."},
        {"waiting for the answer", Cause::Open, [](Builder &s) { s.connected().request(); },
         "The opening handshake is sent; no answer has come yet.",
         "The page's script has seen nothing yet; readyState is CONNECTING."},
        {"open", Cause::Open,
         [](Builder &s) {
             s.opened()
                 .serverSends(Opcode::Text, "a")
                 .clientSends(Opcode::Text, "b")
                 .wait(134s)
                 .serverSends(Opcode::Text, "c");
         },
         "Open for 2 min 14 s, 3 messages.", "The page's script has seen open and 2 message events."},
        {"open, one message", Cause::Open, [](Builder &s) { s.opened().wait(61ms).serverSends(Opcode::Text, "a"); },
         "Open for 61.0 ms, 1 message.", "The page's script has seen open and 1 message event."},
        {"open, a wrong Pong", Cause::Open,
         [](Builder &s) { s.opened().clientSends(Opcode::Ping, "one").wait(2500ms).serverSends(Opcode::Pong, "two"); },
         "Open for 2.5 s, 0 messages. One Pong did not repeat its Ping's data.",
         "The page's script has seen open and no message event. Pings, Pongs and headers are hidden from it."},
        {"closing", Cause::Open, [](Builder &s) { s.opened().serverCloses(4401, "expired"); },
         "The server closed with 4401 expired; no Close has come back yet.", ""},
        // never connected
        {"bad address", Cause::BadUrl,
         [](Builder &s) {
             s.event(ws::LocalAction{"bad-url", "the scheme is neither ws nor wss"});
         },
         "The address ws://api.example.test/orders cannot be connected to: the scheme is neither ws nor wss.",
         "The constructor throws SyntaxError; the script gets no event."},
        {"unknown host", Cause::NameNotFound,
         [](Builder &s) {
             s.event(ws::NameResolved{"api.example.test", {}, ws::Outcome::Failed, "Name or service not known", 4ms});
         },
         "The host name api.example.test was not found.", deaf},
        {"silent name server", Cause::NameNotFound,
         [](Builder &s) {
             s.event(ws::NameResolved{"api.example.test", {}, ws::Outcome::Timeout, "", 10s});
         },
         "No answer to the question for the host name api.example.test within 10 s.", deaf},
        {"no route", Cause::NoRoute, [](Builder &s) { fails(s, "unreachable"); }, "No route to api.example.test.",
         deaf},
        {"refused port", Cause::PortRefused, [](Builder &s) { fails(s, "refused"); },
         "Port 8080 on api.example.test refused the connection.", deaf},
        {"address without an answer", Cause::ConnectTimeout,
         [](Builder &s) {
             s.wait(30s).event(ws::TimeoutReached{ws::TimeoutKind::Connect, 30s});
         },
         "No answer from port 80 on api.example.test within 30 s.", deaf},
        {"expired certificate", Cause::TlsFailed, [](Builder &s) { s.connected().event(expired()); },
         "TLS failed: the certificate expired on 2024-05-01.", deaf},
        {"silent TLS", Cause::TlsFailed,
         [](Builder &s) {
             s.connected().event(ws::TimeoutReached{ws::TimeoutKind::Tls, 30s});
         },
         "TLS failed: no answer within 30 s.", deaf},
        {"proxy says no", Cause::ProxyFailed,
         [](Builder &s) {
             s.event(ws::ProxyAnswered{"http://proxy.test:3128", ws::Outcome::Failed, "HTTP/1.1 403 Forbidden", 5ms});
         },
         "The proxy http://proxy.test:3128 did not make the connection: HTTP/1.1 403 Forbidden.", deaf},
        {"stopped by the user", Cause::AbortedByUser,
         [](Builder &s) {
             s.connected().event(ws::LocalAction{"abort", ""});
         },
         "Stopped by the user before the opening handshake was done.", deaf},
        // opening handshake
        {"403", Cause::HandshakeRefused,
         [](Builder &s) {
             s.connected().request().server("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").serverFin();
         },
         "Refused: the server answered the opening handshake with HTTP 403 Forbidden.", deafThoughRefused},
        {"503 without a phrase", Cause::HandshakeRefused,
         [](Builder &s) { s.connected().request().server("HTTP/1.1 503\r\nContent-Length: 0\r\n\r\n"); },
         "Refused: the server answered the opening handshake with HTTP 503 Service Unavailable.", deafThoughRefused},
        {"an unknown status", Cause::HandshakeRefused,
         [](Builder &s) { s.connected().request().server("HTTP/1.1 599 \r\nContent-Length: 0\r\n\r\n"); },
         "Refused: the server answered the opening handshake with HTTP 599.", deafThoughRefused},
        {"no handshake, refused", Cause::HandshakeRefused,
         [](Builder &s) {
             s.connected()
                 .client("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                 .server("HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\n\r\n");
         },
         "The client did not ask for a WebSocket; the server answered with HTTP 426 Upgrade Required.",
         deafThoughRefused},
        {"redirect", Cause::Redirected,
         [](Builder &s) {
             s.connected().request().server("HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n");
         },
         "Redirected: the server answered the opening handshake with HTTP 302 Found to /login.", deafThoughRefused},
        {"a web page", Cause::NotWebSocket,
         [](Builder &s) { s.connected().request().server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"); },
         "The server answered, but not as a WebSocket: HTTP 200 OK.", deafThoughRefused},
        {"not HTTP", Cause::NotWebSocket,
         [](Builder &s) { s.connected().request().server("SSH-2.0-OpenSSH_9.2\r\n\r\n").serverFin(); },
         "The server answered, but not as a WebSocket: its first line is not HTTP.", deafThoughRefused},
        {"foreign subprotocol", Cause::BadHandshake,
         [](Builder &s) {
             s.connected().request("Sec-WebSocket-Protocol: chat\r\n").accepted("Sec-WebSocket-Protocol: other\r\n");
         },
         "The server chose the subprotocol other, which was not offered.", deafThoughRefused},
        {"wrong accept", Cause::BadHandshake,
         [](Builder &s) {
             s.connected().request().server(
                 "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n");
         },
         "The server's answer to the opening handshake is not acceptable: Sec-WebSocket-Accept does not belong to the "
         "request's key "
         "(expected s3pPLMBiTxaQ9kYGzzhZRbK+xOo=, got AAAAAAAAAAAAAAAAAAAAAAAAAAA=).",
         deafThoughRefused},
        {"no answer", Cause::HandshakeTimeout,
         [](Builder &s) {
             s.connected().request().wait(30s).event(ws::TimeoutReached{ws::TimeoutKind::Handshake, 30s}).clientFin();
         },
         "No answer to the opening handshake within 30 s.", "Nothing yet: a browser waits longer."},
        {"ended before the answer", Cause::HandshakeCut, [](Builder &s) { s.connected().request().serverFin(); },
         "The server ended TCP before the opening handshake was answered.", deafThoughRefused},
        {"cut before the answer", Cause::HandshakeCut,
         [](Builder &s) { s.connected().request().server("HTTP/1.1 10").serverRst(); },
         "The server cut TCP (RST) before the opening handshake was answered.", deafThoughRefused},
        // closing
        {"closed by the client", Cause::ClosedCleanly,
         [](Builder &s) { s.opened().clientCloses(1000).serverCloses(1000).serverFin().clientFin(); },
         "Closed cleanly by the client with 1000.", "The script gets close 1000, wasClean true."},
        {"closed by the server, with a word", Cause::ClosedCleanly,
         [](Builder &s) { s.opened().serverCloses(1000, "bye").clientCloses(1000, "bye").serverFin().clientFin(); },
         "Closed cleanly by the server with 1000.", "The script gets close 1000 and the reason \"bye\"."},
        {"closed without a code", Cause::ClosedCleanly,
         [](Builder &s) { s.opened().clientCloses({}).serverCloses({}).serverFin().clientFin(); },
         "Closed cleanly by the client without a code.",
         "The script gets close 1005, which stands for no code, wasClean true."},
        {"closed with a code", Cause::ClosedByServer,
         [](Builder &s) {
             s.opened().serverCloses(4401, "expired").clientCloses(4401, "expired").serverFin().clientFin();
         },
         "The server closed with 4401 expired.", "The script gets close 4401 and the reason \"expired\"."},
        {"closed with a registered code", Cause::ClosedByServer,
         [](Builder &s) { s.opened().serverCloses(1011).clientCloses(1011).serverFin().clientFin(); },
         "The server closed with 1011 Internal Error.", "The script gets close 1011 and no reason."},
        {"closed, then cut", Cause::ClosedByServer,
         [](Builder &s) { s.opened().serverCloses(4401, "x").clientCloses(4401, "x").wait(200ms).serverRst(); },
         "The server closed with 4401 x, then TCP was cut (RST).",
         "The script gets close 4401 and the reason \"x\", wasClean false."},
        {"page went away", Cause::ClosedByClient,
         [](Builder &s) { s.opened().clientCloses(1001).serverCloses(1001).serverFin().clientFin(); },
         "The client closed with 1001 Going Away.", "The page went away, so no script is left to be told."},
        {"Close without an answer", Cause::CloseNotEchoed,
         [](Builder &s) {
             s.opened()
                 .clientCloses(1000)
                 .wait(5s)
                 .event(ws::TimeoutReached{ws::TimeoutKind::CloseEcho, 5s})
                 .clientFin();
         },
         "The client closed with 1000 Normal Closure, but the server sent no Close back within 5 s.", ""},
        {"Close answered by a drop", Cause::CloseNotEchoed,
         [](Builder &s) { s.opened().clientCloses(4000, "done").serverFin(); },
         "The client closed with 4000 done, but the server sent no Close back.",
         "After open, only close with 1006; no error event."},
        // breaking
        {"dropped", Cause::Dropped, [](Builder &s) { s.opened().serverFin().clientFin(); },
         "Dropped: TCP ended without a Close frame.", "After open, only close with 1006; no error event."},
        {"dropped within a frame", Cause::Dropped,
         [](Builder &s) { s.opened().serverSends(Opcode::Text, "a").server("\x81\x05He").serverFin(); },
         "Dropped: TCP ended in the middle of a frame, without a Close frame.",
         "After open, only close with 1006; no error event."},
        {"dropped by the client", Cause::Dropped, [](Builder &s) { s.opened().clientFin(); },
         "Dropped: the client ended TCP without a Close frame.",
         "The server did nothing that ends it: the page's script still has its socket open."},
        {"reset", Cause::Reset, [](Builder &s) { s.opened().wait(29s + 963ms).serverRst(); },
         "Reset: the server cut TCP (RST) after 30.0 s.", "After open, only close with 1006; no error event."},
        {"reserved opcode", Cause::ProtocolViolation,
         [](Builder &s) { s.opened().server(std::string_view("\x83\x00", 2)); }, "",
         "The browser gives up: error, then close with 1006."},
        {"masked by the server", Cause::ProtocolViolation,
         [](Builder &s) { s.opened().server(std::string_view("\x81\x81\x01\x02\x03\x04\x40", 7)); }, "",
         "The browser gives up: error, then close with 1006."},
        {"frame after the Close", Cause::LateFrame,
         [](Builder &s) {
             s.opened()
                 .serverCloses(4401, "Unauthorized")
                 .clientCloses(4401, "Unauthorized")
                 .serverSends(Opcode::Text, "late")
                 .serverFin();
         },
         "The server closed with 4401 Unauthorized, then sent one more data frame.",
         "Chromium gives up at that frame: error, then close with 1006. The 4401 is lost."},
        {"three frames after the Close", Cause::LateFrame,
         [](Builder &s) {
             s.opened().serverCloses(4401, "no");
             for (const char *text : {"a", "b", "c"})
                 s.serverSends(Opcode::Text, text);
         },
         "The server closed with 4401 no, then sent 3 more frames.",
         "Chromium gives up at that frame: error, then close with 1006. The 4401 is lost."},
        {"closed with 1009", Cause::MessageTooBig,
         [](Builder &s) { s.opened().serverCloses(1009).clientCloses(1009).serverFin().clientFin(); },
         "The server closed with 1009: a message was too big for it.", "The script gets close 1009 and no reason."},
        {"silence", Cause::TimedOut,
         [](Builder &s) {
             s.opened().wait(20s).event(ws::TimeoutReached{ws::TimeoutKind::Idle, 20s}).clientFin();
         },
         "Timed out: nothing came for 20 s.",
         "The server did nothing that ends it: the page's script still has its socket open."},
    };
    return all;
}

explain::SessionFacts factsOf(const Ending &ending)
{
    SessionBuilder session;
    ending.tell(session);
    return session.facts;
}
