#include "explain/verdict_pages.h"

#include <array>

namespace explain {

namespace {

using Type = PageEvent::Type;

PageEvent event(Type type)
{
    PageEvent made;
    made.type = type;
    return made;
}

PageEvent closeEvent(std::uint16_t code, const std::string &reason, bool wasClean)
{
    PageEvent made = event(Type::Close);
    made.code = code;
    made.reason = reason;
    made.wasClean = wasClean;
    return made;
}

void fail(std::vector<PageEvent> &events)
{
    events.push_back(event(Type::Error));
    events.push_back(closeEvent(1006, "", false));
}

/// The end of an opened session (WHATWG WebSockets, section 4, "when the WebSocket connection is closed").
void addEnd(std::vector<PageEvent> &events, const Finding &finding, const SessionFacts &facts)
{
    const bool gaveUp = finding.cause == Cause::ProtocolViolation || finding.cause == Cause::LateFrame
        || (finding.cause == Cause::MessageTooBig && finding.violation);
    if (gaveUp)
        return fail(events);
    const CloseFact *close = facts.closeOf(ws::Direction::ServerToClient);
    const bool echoed = facts.closeOf(ws::Direction::ClientToServer);
    if (close && echoed)
        return events.push_back(closeEvent(close->code.value_or(1005), close->reason, !facts.rst[1]));
    if (facts.tcpEnd())
        events.push_back(closeEvent(1006, "", false));
}

std::vector<PageEvent> standardEvents(const Finding &finding, const SessionFacts &facts)
{
    std::vector<PageEvent> events;
    if (finding.cause == Cause::BadUrl) {
        events.push_back(event(Type::Throw));
        events.back().name = "SyntaxError";
    } else if (facts.accepted()) {
        events.push_back(event(Type::Open));
        events.back().protocol = facts.handshake->negotiated.subprotocol;
        events.back().extensions = facts.handshake->negotiated.extensions;
        if (facts.messages[1]) {
            events.push_back(event(Type::Message));
            events.back().count = facts.messages[1];
        }
        addEnd(events, finding, facts);
    } else if (finding.cause != Cause::Open && finding.cause != Cause::HandshakeTimeout) {
        fail(events);
    }
    return events;
}

} // namespace

std::vector<PageView> pagesOf(const Finding &finding, const SessionFacts &facts)
{
    std::vector<PageView> pages;
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit, Engine::Standard}) {
        pages.push_back({engine, {}});
        pages.back().outcome.events = standardEvents(finding, facts);
    }
    return pages;
}

} // namespace explain
