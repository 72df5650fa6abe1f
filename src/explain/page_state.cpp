#include "explain/page_state.h"

namespace explain {

namespace {

PageEvent &addEvent(PageState &page, PageEvent::Type type)
{
    PageEvent event;
    event.type = type;
    event.time = page.now;
    page.out.events.push_back(std::move(event));
    return page.out.events.back();
}

} // namespace

void openPage(PageState &page, std::string protocol, std::string extensions)
{
    PageEvent &event = addEvent(page, PageEvent::Type::Open);
    event.protocol = std::move(protocol);
    event.extensions = std::move(extensions);
    page.flow.phase = PagePhase::Open;
    page.openRecord = page.record;
    page.deadline.reset();
}

void deliverMessage(PageState &page)
{
    if (page.flow.phase != PagePhase::Open)
        return;
    const bool adjacent = !page.out.events.empty() && page.out.events.back().type == PageEvent::Type::Message;
    PageEvent &event = adjacent ? page.out.events.back() : addEvent(page, PageEvent::Type::Message);
    ++event.count;
}

void enterClosing(PageState &page)
{
    if (page.flow.phase != PagePhase::Open)
        return;
    page.flow.phase = PagePhase::Closing;
    page.closingRecord = page.record;
}

void log(PageState &page, std::string text) { page.out.console.push_back(std::move(text)); }

void fireError(PageState &page)
{
    addEvent(page, PageEvent::Type::Error);
    page.flow.errored = true;
    page.errorRecord = page.record;
}

void fireClose(PageState &page, std::uint16_t code, std::string reason, bool clean)
{
    PageEvent &event = addEvent(page, PageEvent::Type::Close);
    event.code = code;
    event.reason = std::move(reason);
    event.wasClean = clean;
    page.flow.phase = PagePhase::Closed;
    page.closeRecord = page.record;
    page.deadline.reset();
}

void throwException(PageState &page, std::string name, std::string message)
{
    PageEvent &event = addEvent(page, PageEvent::Type::Throw);
    event.name = std::move(name);
    event.reason = std::move(message);
}

bool isEndAfterAnswer(const PageState &page)
{
    return page.flow.closeReceived && page.answeredClose && page.now - page.peerClosedAt >= unanswerable;
}

bool hasEndedTcp(const PageState &page)
{
    const bool exchanged = page.flow.closeSent && page.flow.closeReceived && page.flow.peerCode != noStatus;
    return page.flow.phase == PagePhase::Closed || (page.engine == Engine::WebKit && exchanged);
}

void failPage(PageState &page)
{
    fireError(page);
    fireClose(page, abnormal, {}, false);
}

void sendFrame(PageState &page, ws::Opcode opcode, ws::Bytes payload)
{
    if (page.out.sent.size() + payload.size() > sentKept)
        return;
    ws::FrameHeader header;
    header.opcode = opcode;
    ws::appendFrame(page.out.sent, header, payload);
}

void sendClose(PageState &page, std::optional<std::uint16_t> code, std::string_view reason)
{
    if (page.flow.closeSent)
        return;
    page.flow.closeSent = true;
    page.out.sentClose = true;
    page.out.sentCloseCode = code;
    ws::ByteBuffer payload;
    if (code) {
        payload = {std::uint8_t(*code >> 8), std::uint8_t(*code)};
        ws::append(payload, ws::bytesOf(reason));
    }
    sendFrame(page, ws::Opcode::Close, payload);
}

void markRead(PageState &page)
{
    if (page.read.at == page.now)
        return;
    const std::uint64_t count = page.out.events.empty() ? 0 : page.out.events.back().count;
    page.read = {page.now, page.flow, page.out.events.size(), page.out.sent.size(), count};
}

void takeBackRead(PageState &page)
{
    page.flow = page.read.flow;
    page.out.events.resize(page.read.events);
    if (!page.out.events.empty())
        page.out.events.back().count = page.read.lastCount;
    page.out.sent.resize(page.read.sent);
    page.out.sentClose = page.flow.closeSent;
    if (!page.out.sentClose)
        page.out.sentCloseCode.reset();
}

} // namespace explain
