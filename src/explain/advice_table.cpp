#include "explain/advice_table.h"

#include <array>

namespace explain {

namespace {

constexpr std::array table = {
    AdviceRow{"nothing", "Nothing needs to change.",
              "Both ends said what they did, and the page's script was told the same.", "Nothing.", "/close/1000", ""},
    AdviceRow{"watch",
              "Nothing needs to change while it is open; send a Ping now and then so that nothing in between takes it "
              "for dead.",
              "Proxies cut connections that are silent for 30 to 100 s.",
              "A few bytes each time. A page cannot send a Ping, so the server has to, or the page sends a message of "
              "its own.",
              "/ping?every=20s", "keep-alive"},
    AdviceRow{"fix-url", "Write the address as ws:// or wss://, without a fragment, and each subprotocol once.",
              "The constructor throws SyntaxError before anything goes on the wire (WHATWG WebSockets, 3.1).",
              "Nothing.", "", ""},
    AdviceRow{"check-name", "Check the host name, and that the machine's name server knows it.",
              "Nothing was sent to the server, which knows nothing of this.", "Nothing on the server's side.", "",
              "reconnect"},
    AdviceRow{"check-route", "Check the network, a VPN or a firewall between the two machines.",
              "No way to the address is known here, so no server was asked.", "Nothing on the server's side.", "",
              "reconnect"},
    AdviceRow{"check-port", "Start the server, or correct the port: nothing listens there.",
              "The host is there and said no at once, so the network is well.", "Nothing.", "", "reconnect"},
    AdviceRow{"check-firewall", "Look for a firewall that drops packets, and for a server whose backlog is full.",
              "A host that is there and has nothing on the port answers at once; silence means that something swallows "
              "the packets.",
              "A browser waits for minutes; give the page its own time limit.", "", "connect-limit"},
    AdviceRow{"fix-certificate", "Serve a certificate that is valid today, names this host and comes with its chain.",
              "A browser shows no warning page for a WebSocket: it just fails. Open the same host with https:// to see "
              "its complaint.",
              "For a private CA each client needs its certificate; a self-signed one must be accepted once through "
              "https:// and is no solution for users.",
              "", "tls-certificate"},
    AdviceRow{"fix-proxy", "Let the proxy allow CONNECT to this host and port, or leave the proxy out for it.",
              "The proxy answered in the server's place; the server was never asked.",
              "The proxy can no longer look into what passes.", "", ""},
    AdviceRow{"accept-then-close",
              "Accept the WebSocket, then close it at once with a code of 4000 to 4999 or 1008 and a reason.",
              "That code and that reason are all that a server can tell a page's script; an HTTP status never reaches "
              "it. Usual: 4401 who are you, 4403 not allowed, 4429 too many, 1013 try later.",
              "Each refusal costs one accepted connection, and proxies and logs count it as a success (101). The "
              "reason has room for 123 bytes of UTF-8.",
              "", "accept-then-close"},
    AdviceRow{"plain-status",
              "Keep the HTTP status where no page has to understand it: a foreign Origin, a request that is no "
              "WebSocket handshake, clients that are not browsers.",
              "A foreign page should learn nothing, and other clients can read the status (RFC 6455, 10.2).",
              "The page's script sees 1006, as for a dead host.", "/reject/403", "refuse-origin"},
    AdviceRow{
        "asgi-accept-first", "In ASGI (Starlette, FastAPI, Django Channels) call accept() before close(4403).",
        "A close before accept becomes HTTP 403, whatever its code, and test clients hide that by reporting the code.",
        "One accepted connection for each refusal.", "/refuse/4403?reason=not%20allowed", "asgi-accept-first"},
    AdviceRow{"proxy-upgrade", "Let the proxy pass the upgrade on: HTTP/1.1, Upgrade and Connection.",
              "Proxies drop these two fields unless told otherwise, and the application then sees an ordinary request. "
              "A proxy such as nginx cannot send a Close frame itself: let the application do it.",
              "Each connection is held by the proxy for as long as it lives.", "", "proxy-upgrade"},
    AdviceRow{"final-address", "Give the page the final address at once.",
              "A browser does not follow redirects of a WebSocket (WHATWG WebSockets, 2.2); WebKitGTK does, which "
              "hides the fault.",
              "The address must be known to the page, for example from an HTTP request made before.",
              "/redirect/307?to=/echo", ""},
    AdviceRow{"serve-here", "Serve the WebSocket at this path, or correct the path in the page.",
              "The server took the request for an ordinary one; the page's script cannot see its answer.", "Nothing.",
              "/reject/200", "proxy-upgrade"},
    AdviceRow{"pick-offered", "Choose one of the offered subprotocols, or leave the field out when none was offered.",
              "The client must fail a handshake that names one it did not offer, and a browser also one that names "
              "none of those it did (RFC 6455, 4.1; WHATWG WebSockets, 2.2).",
              "Clients that offer none of yours must be refused with a code of their own.", "/bad-subprotocol",
              "pick-subprotocol"},
    AdviceRow{"let-a-library-answer", "Let a WebSocket library make the answer, and let nothing in between change it.",
              "Sec-WebSocket-Accept is computed from the request's key; a cache or a handler that answers by itself "
              "gets it wrong (RFC 6455, 4.2.2).",
              "Nothing.", "/bad-accept", ""},
    AdviceRow{"answer-in-time", "Answer the opening handshake first and do slow work after it.",
              "The page's script is told nothing while it waits: Chromium and WebKit wait for minutes, Firefox gives "
              "up after 20 s.",
              "The connection is held while the work goes on; close it with 1013 when it fails.", "/hang",
              "connect-limit"},
    AdviceRow{"answer-before-end", "Answer with an HTTP status, or accept and close with a code, before TCP is ended.",
              "An end without an answer looks like a crash to everyone, and the page gets 1006.", "One short answer.",
              "", "accept-then-close"},
    AdviceRow{"say-why", "Give the Close a code of your own and a reason when the page is to do something about it.",
              "The script gets both as they are; 1000 and an empty Close tell it nothing.",
              "Both ends must agree on the codes.", "/close/4000?reason=why", "close-with-code"},
    AdviceRow{"handle-code", "Let the page's close handler tell the codes apart: sign in again, wait, or give up.",
              "The code and the reason reached the script.",
              "The codes become part of the interface between page and server.", "", "handle-close"},
    AdviceRow{"server-closes-first", "Let the server start the Close when it must know the code.",
              "The end that answers usually repeats the code; the client's own code is what the server gets.",
              "Nothing.", "/close/4000?reason=why", "close-with-code"},
    AdviceRow{"close-properly",
              "Send a Close, go on reading until the peer's Close comes or a time limit ends, then end TCP.",
              "The closing handshake is complete only when both have sent a Close (RFC 6455, 7.1.2 to 7.1.4); ending "
              "TCP at once can destroy the Close that is under way.",
              "The connection lives for one more round trip, or until the limit (a few seconds are enough).",
              "/close/1000", "close-properly"},
    AdviceRow{"echo-close", "Answer each Close with a Close before anything else is done with the connection.",
              "RFC 6455, 5.5.1 asks for it, and the other end waits for it, often for seconds.",
              "Nothing: libraries do it unless they are ended before.", "/no-echo", "close-properly"},
    AdviceRow{"never-just-drop", "Close with 1001 or a code of your own before the process or the connection ends.",
              "A drop without a Close frame is 1006 with an empty reason for the script, as for a dead host.",
              "A shutdown takes as long as the slowest peer's answer, up to a limit.", "/drop", "shut-down"},
    AdviceRow{"ping-below-limit",
              "Send a Ping from the server more often than the smallest time limit on the way, such as every 20 s.",
              "Something between the ends cut a silent connection; with a Ping it is never silent.",
              "A few bytes each time for each connection, and phones wake up for it.", "/ping?every=20s", "keep-alive"},
    AdviceRow{"reconnect", "Let the page connect again after a random first delay that doubles up to a limit.",
              "Connections are lost for many reasons; all clients coming back at once would take the server down (RFC "
              "6455, 7.2.3).",
              "State must survive: tell the server what was seen last.", "/flaky?fail=0.3&with=rst", "reconnect"},
    AdviceRow{"no-reset", "Read what is still in the socket before it is closed.",
              "Closing a socket with unread data makes the system send RST, which can destroy data on its way, the "
              "Close frame too.",
              "A short loop with a time limit.", "/rst", "close-properly"},
    AdviceRow{
        "fix-frames",
        "Let a WebSocket library write the frames, and look for anything that writes to the same socket beside it.",
        "The frame breaks a rule that each endpoint must check; a browser gives up at once and tells the script 1006.",
        "Nothing.", "", ""},
    AdviceRow{"nothing-after-close", "Send nothing after the Close: stop the senders first, then close.",
              "The Close must be the last frame of its side (RFC 6455, 5.5.1); Chromium takes a frame behind it for a "
              "fault, and the code is lost.",
              "Messages that were queued are not sent; say in the reason that there is more.", "/late-data",
              "stop-senders"},
    AdviceRow{
        "smaller-messages", "Send smaller messages, or raise the limit at the end that refused it.",
        "One end has a limit on messages and closed with 1009; libraries have 1 to 64 MiB, AWS API Gateway 128 kB.",
        "A higher limit lets each client take as much memory.", "/huge-length?bytes=1000000000", "limits"},
    AdviceRow{"user-stopped", "Nothing to change: the attempt was stopped here.",
              "The page's own close() before open gives its script error and 1006 as well.", "Nothing.", "", ""},
};

} // namespace

std::span<const AdviceRow> adviceTable()
{
    return table;
}

} // namespace explain
