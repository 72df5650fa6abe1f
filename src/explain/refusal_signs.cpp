#include "explain/refusal_signs.h"

#include <array>

namespace explain {

namespace {

constexpr std::array statuses = {
    StatusMeaning{200, "OK",
                  "A web server answered as if a page had been asked for: no WebSocket is served at this address, or a "
                  "proxy removed the Upgrade."},
    StatusMeaning{201, "Created", "The request was taken for an ordinary one; no WebSocket is served at this address."},
    StatusMeaning{202, "Accepted",
                  "The request was taken for an ordinary one; no WebSocket is served at this address."},
    StatusMeaning{204, "No Content",
                  "The request was taken for an ordinary one; no WebSocket is served at this address."},
    StatusMeaning{301, "Moved Permanently",
                  "The WebSocket is elsewhere. A browser does not follow (WHATWG WebSockets, 2.2)."},
    StatusMeaning{302, "Found",
                  "The WebSocket is elsewhere, or a sign-in page is wanted first. A browser does not follow (WHATWG "
                  "WebSockets, 2.2)."},
    StatusMeaning{
        303, "See Other",
        "A sign-in page or another page is wanted first. A browser does not follow (WHATWG WebSockets, 2.2)."},
    StatusMeaning{304, "Not Modified", "The request was taken for an ordinary one that asks a cache."},
    StatusMeaning{307, "Temporary Redirect",
                  "The WebSocket is elsewhere for now. A browser does not follow (WHATWG WebSockets, 2.2)."},
    StatusMeaning{308, "Permanent Redirect",
                  "The WebSocket is elsewhere for good. A browser does not follow (WHATWG WebSockets, 2.2)."},
    StatusMeaning{
        400, "Bad Request",
        "The server found a fault in the opening handshake itself; often a proxy removed Upgrade or Connection."},
    StatusMeaning{401, "Unauthorized",
                  "The server wants to know who is asking. A page cannot add an Authorization header to a WebSocket."},
    StatusMeaning{403, "Forbidden",
                  "The server refuses this client: often its Origin (RFC 6455, 10.2), its user, or an application that "
                  "closed before it accepted."},
    StatusMeaning{404, "Not Found", "No WebSocket is served at this path."},
    StatusMeaning{405, "Method Not Allowed", "Something at this path answers, but it does not take a GET."},
    StatusMeaning{407, "Proxy Authentication Required", "A proxy on the way wants to know who is asking."},
    StatusMeaning{408, "Request Timeout", "The server did not get the whole request in time."},
    StatusMeaning{410, "Gone", "The address was in use once and is no longer."},
    StatusMeaning{413, "Content Too Large", "The server finds the request too large."},
    StatusMeaning{415, "Unsupported Media Type",
                  "The request was taken for an ordinary one; no WebSocket is served at this address."},
    StatusMeaning{418, "I'm a teapot", "A joke that some services use to turn robots away."},
    StatusMeaning{421, "Misdirected Request", "This server does not serve that host name on this connection."},
    StatusMeaning{426, "Upgrade Required",
                  "The server wants another protocol or another version of the WebSocket protocol (RFC 6455, 4.4)."},
    StatusMeaning{429, "Too Many Requests", "The client has asked too often."},
    StatusMeaning{431, "Request Header Fields Too Large",
                  "The request head is too large; cookies are the usual reason."},
    StatusMeaning{451, "Unavailable For Legal Reasons", "The server may not serve this here."},
    StatusMeaning{500, "Internal Server Error", "The server failed while it handled the opening handshake."},
    StatusMeaning{501, "Not Implemented", "The server does not know how to do this."},
    StatusMeaning{
        502, "Bad Gateway",
        "A proxy got no good answer from the server behind it; often that server is down or speaks no HTTP/1.1."},
    StatusMeaning{503, "Service Unavailable", "The server is overloaded or being restarted."},
    StatusMeaning{504, "Gateway Timeout", "A proxy waited too long for the server behind it."},
    StatusMeaning{505, "HTTP Version Not Supported", "The server does not take this HTTP version."},
    StatusMeaning{511, "Network Authentication Required", "A network wants a sign-in first, as in a hotel."},
    StatusMeaning{520, "", "Cloudflare got an empty or unknown answer from the server behind it."},
    StatusMeaning{521, "", "The server behind Cloudflare refused the connection."},
    StatusMeaning{522, "", "Cloudflare could not connect to the server behind it in time."},
    StatusMeaning{525, "", "TLS failed between Cloudflare and the server behind it."},
};

constexpr std::array servers = {
    ServerSign{"CF-RAY", "", "Cloudflare"},
    ServerSign{"Server", "cloudflare", "Cloudflare"},
    ServerSign{"x-amzn-ErrorType", "", "AWS API Gateway"},
    ServerSign{"x-amz-apigw-id", "", "AWS API Gateway"},
    ServerSign{"apigw-requestid", "", "AWS API Gateway"},
    ServerSign{"Server", "awselb", "AWS Elastic Load Balancing"},
    ServerSign{"X-Amz-Cf-Id", "", "Amazon CloudFront"},
    ServerSign{"Server", "openresty", "OpenResty (nginx)"},
    ServerSign{"Server", "nginx", "nginx"},
    ServerSign{"Server", "haproxy", "HAProxy"},
    ServerSign{"Server", "envoy", "Envoy"},
    ServerSign{"Server", "uvicorn", "uvicorn (ASGI)"},
    ServerSign{"Server", "hypercorn", "Hypercorn (ASGI)"},
    ServerSign{"Server", "daphne", "Daphne (ASGI)"},
    ServerSign{"Server", "granian", "Granian (ASGI)"},
    ServerSign{"Server", "caddy", "Caddy"},
    ServerSign{"Server", "apache", "Apache httpd"},
    ServerSign{"Server", "microsoft-iis", "IIS"},
    ServerSign{"Server", "kestrel", "Kestrel (ASP.NET Core)"},
    ServerSign{"Server", "jetty", "Jetty"},
    ServerSign{"Server", "vegur", "the Heroku router"},
    ServerSign{"Server", "gws", "Google"},
    ServerSign{"Via", "heroku-router", "the Heroku router"},
    ServerSign{"Server", "python/", "Python websockets"},
};

constexpr std::array bodies = {
    BodySign{"transport unknown", "Engine.IO",
             "Engine.IO, error 0: the transport in the query is not one that this server has."},
    BodySign{"session id unknown", "Engine.IO",
             "Engine.IO, error 1: the session id in the query is not known here. With several servers, sticky sessions "
             "are missing."},
    BodySign{"bad handshake method", "Engine.IO", "Engine.IO, error 2: the handshake has to be a GET."},
    BodySign{"unsupported protocol version", "Engine.IO",
             "Engine.IO, error 5: client and server are of versions that do not fit (the query's EIO)."},
    BodySign{"can \"upgrade\" only to \"websocket\"", "",
             "An application's handler found no Upgrade: websocket; a proxy in front removed it."},
    BodySign{"not a websocket handshake", "gorilla/websocket",
             "gorilla/websocket found no Upgrade or Connection field; a proxy in front removed it."},
    BodySign{"request origin not allowed", "gorilla/websocket",
             "gorilla/websocket's CheckOrigin does not allow this Origin."},
    BodySign{"failed to open a websocket connection", "Python websockets",
             "Python websockets names the fault of the request in this body."},
    BodySign{"400 bad request</h1>\nyour browser sent an invalid request", "HAProxy",
             "HAProxy's own page: it could not read the request."},
    BodySign{"no server is available to handle this request", "HAProxy",
             "HAProxy's own page: every server behind it is down."},
    BodySign{"the server didn't respond in time", "HAProxy", "HAProxy's own page: the server behind it was too slow."},
    BodySign{"<center>nginx", "nginx",
             "nginx's own page: the answer was made by nginx and not by the application behind it."},
    BodySign{"<center>openresty", "OpenResty (nginx)",
             "OpenResty's own page: the answer was not made by the application behind it."},
    BodySign{"attention required! | cloudflare", "Cloudflare",
             "Cloudflare's own page: its firewall turned this client away."},
    BodySign{"just a moment...", "Cloudflare",
             "Cloudflare's own page: it wants a browser to pass a check first, which a WebSocket cannot."},
    BodySign{"error code: 10", "Cloudflare", "Cloudflare's own text: one of its 10xx errors."},
    BodySign{"missing authentication token", "AWS API Gateway",
             "AWS API Gateway: no route at this address, or the stage is missing in the path."},
    BodySign{"\"connectionid\"", "AWS API Gateway",
             "AWS API Gateway: it names the connection and the request to look for in its logs."},
    BodySign{"hint: the uri", "", "The application names the address it wanted."},
};

constexpr std::array fields = {
    FieldSign{"WWW-Authenticate", "challenge",
              "WWW-Authenticate asks for %1. A page cannot answer it for a WebSocket: use a cookie, a ticket in the "
              "address, or the first message."},
    FieldSign{"Retry-After", "retry-after", "Retry-After says %1. A browser does not tell the page."},
    FieldSign{"Sec-WebSocket-Version", "versions",
              "The server speaks version %1 of the protocol; the request must name one of them (RFC 6455, 4.4)."},
    FieldSign{"Location", "location", "Location points to %1. A browser does not follow; connect there directly."},
    FieldSign{"Allow", "allow", "Allow lists %1."},
};

} // namespace

std::span<const StatusMeaning> statusMeanings()
{
    return statuses;
}

std::span<const ServerSign> serverSigns()
{
    return servers;
}

std::span<const BodySign> bodySigns()
{
    return bodies;
}

std::span<const FieldSign> fieldSigns()
{
    return fields;
}

} // namespace explain
