#include "capture/session.h"
#include "net/qt_peer.h"

#include <QtGlobal>

// What was recorded of a session, as the bytes that a QWebSocket is shown.

namespace {

constexpr std::uint64_t mostReplayed = 16 * 1024 * 1024;
constexpr std::uint64_t mostRequest = 256 * 1024;
constexpr std::size_t headsWithin = 64; ///< records; heads come first

/// Where the WebSocket's own request and answer begin: behind a proxy's CONNECT, if there was one.
struct Begin {
    std::optional<std::uint64_t> request; ///< nullopt: no request was recorded
    std::uint64_t answer = 0;
};

Begin beginOf(const capture::Session &session)
{
    Begin begin;
    bool tunnel = false;
    const std::size_t count = std::min(session.records().size(), headsWithin);
    for (std::size_t i = 0; i < count && !begin.request; ++i) {
        if (session.records().at(i).kind != capture::RecordKind::Head)
            continue;
        const ws::Event event = session.event(i);
        const auto *received = std::get_if<ws::HeadReceived>(&event.body);
        if (!received)
            continue;
        if (event.direction == ws::Direction::ServerToClient)
            begin.answer = tunnel ? event.offset + received->head->raw.size() : 0;
        else if (received->head->method == "CONNECT")
            tunnel = true;
        else
            begin.request = event.offset;
    }
    return begin;
}

net::QtReport notAsked(std::string why)
{
    net::QtReport report;
    report.failure = "QWebSocket was not asked: " + std::move(why);
    return report;
}

std::string quoted(const std::string &text) { return '"' + text + '"'; }

} // namespace

std::string net::qtPeerName() { return std::string("QWebSocket ") + qVersion(); }

std::string net::inWords(const QtReport &report)
{
    if (!report.asked)
        return report.failure;
    std::string text = "closeCode() " + std::to_string(report.closeCode) + ", closeReason() " + quoted(report.closeReason) + ", errorString() "
        + quoted(report.errorString) + ", signals: ";
    for (std::size_t i = 0; i < report.happened.size(); ++i)
        text += (i ? ", " : "") + report.happened[i].text;
    return text + (report.happened.empty() ? "none" : "");
}

net::QtReport net::secondOpinion(const capture::Session &session)
{
    constexpr auto server = ws::Direction::ServerToClient;
    const Begin begin = beginOf(session);
    if (!begin.request)
        return notAsked("no opening handshake was recorded.");
    if (session.streamSize(server) > mostReplayed)
        return notAsked("the server sent more than 16 MiB.");
    if (session.missingAt(server, begin.answer) > 0)
        return notAsked("bytes of the server are missing in the capture.");
    const ws::ByteBuffer request = session.wire(ws::Direction::ClientToServer, *begin.request, mostRequest);
    return secondOpinion(request, session.wire(server, begin.answer, mostReplayed));
}
