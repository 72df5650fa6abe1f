#include "explain/page_machine.h"

#include "explain/page_console.h"
#include "explain/page_engine.h"

#include <array>
#include <cassert>

namespace explain {

namespace {

/// The header of a frame of which only `bytes` have come; fields that are not there yet are zero.
IncomingFrame readBegun(ws::Bytes bytes)
{
    IncomingFrame frame;
    frame.whole = false;
    if (const auto header = ws::parseFrameHeader(bytes)) {
        frame.header = *header;
        frame.payload = bytes.subspan(header->size);
        return frame;
    }
    ws::ByteBuffer padded(bytes.begin(), bytes.end());
    const std::uint8_t shortLength = bytes[1] & 0x7F;
    const std::size_t lengthEnd = shortLength == 127 ? 10 : shortLength == 126 ? 4 : 2;
    frame.headerWhole = false;
    frame.lengthKnown = bytes.size() >= lengthEnd;
    padded.resize(lengthEnd + 4);
    frame.header = ws::parseFrameHeader(padded).value_or(ws::FrameHeader());
    return frame;
}

/// Facts about the server's stream; the others are the script's or the transport's.
bool isServers(const PageFactBody &body)
{
    return std::holds_alternative<PageFrame>(body) || std::holds_alternative<PageFrameBegun>(body);
}

struct Taker {
    PageState &page;
    const EngineRules &rules;

    void operator()(const PageNameFailed &fact) const { failName(page, fact); }
    void operator()(const PageConnectFailed &fact) const { failConnect(page, fact); }
    void operator()(const PageTlsFailed &fact) const { failTls(page, fact); }
    void operator()(const PageProxyFailed &fact) const { failProxy(page, fact); }
    void operator()(const PageRequest &fact) const
    {
        page.request = fact;
        page.awaitsConnection = false;
    }
    void operator()(const PageHead &fact) const
    {
        page.answeredAt = page.now;
        rules.head(page, *fact.head);
    }
    void operator()(const PageHeadBegun &fact) const
    {
        page.headBegun = fact.bytes;
        rules.headBegun(page, fact.bytes);
    }
    void operator()(const PageBodyEnded &fact) const
    {
        if (page.refused)
            rules.bodyEnded(page, fact.whole);
    }
    void operator()(const PageFrame &fact) const
    {
        IncomingFrame frame;
        frame.header = fact.header;
        frame.badText = fact.badText;
        frame.badDeflate = fact.badDeflate;
        if (fact.control)
            frame.payload = *fact.control;
        if (page.flow.phase == PagePhase::Connecting) // the handshake was not seen
            page.flow.phase = PagePhase::Open;
        rules.frame(page, frame);
    }
    void operator()(const PageFrameBegun &fact) const
    {
        if (fact.bytes.size() >= 2 && page.flow.phase != PagePhase::Connecting)
            rules.frame(page, readBegun(fact.bytes));
    }
    void operator()(const PageFin &) const { rules.fin(page, page.headBegun); }
    void operator()(const PageRst &) const { rules.rst(page); }
    void operator()(const PageStalled &fact) const
    {
        page.stalled = fact.on;
        if (!fact.on)
            rules.resumed(page);
    }
    void operator()(const PageAnswered &) const { page.answeredClose = true; }
    void operator()(const PageCloseCall &fact) const { callClose(page, fact); }
    void operator()(const PageSendCall &fact) const { callSend(page, fact); }
    void operator()(const PageGone &fact) const { rules.gone(page, fact.why); }
    void operator()(const PageReturned &) const { returnPage(page); }
    void operator()(const PageStopped &) const { rules.stopped(page); }
    void operator()(const PageBusy &fact) const { page.busyUntil = fact.until; }
    void operator()(const PageReconnected &) const { page.awaitsConnection = false; }
};

/// Facts that mean something to a page whose socket is closed.
bool isCall(const PageFactBody &body)
{
    return std::holds_alternative<PageCloseCall>(body) || std::holds_alternative<PageSendCall>(body)
        || std::holds_alternative<PageReturned>(body);
}

bool beginsConnection(const PageFactBody &body)
{
    return std::holds_alternative<PageRequest>(body) || std::holds_alternative<PageReconnected>(body);
}

} // namespace

const EngineRules &rulesOf(Engine engine)
{
    static constexpr std::array rules = {&chromiumRules, &firefoxRules, &webkitRules, &standardRules};
    assert(std::size_t(engine) < rules.size());
    return *rules[std::size_t(engine)];
}

PageMachine::PageMachine(
    Engine engine, const std::string &url, const std::vector<std::string> &subprotocols, ws::Time now, PageContext context)
{
    m_page.context = context;
    m_page.engine = engine;
    m_page.now = now;
    m_page.out.engineVersion = rulesOf(engine).version;
    if (constructPage(m_page, url, subprotocols))
        rulesOf(engine).begin(m_page);
}

void PageMachine::take(const PageFact &fact)
{
    runUntil(fact.time);
    m_page.now = fact.time;
    m_page.record = fact.record;
    if (m_page.awaitsConnection && !beginsConnection(fact.body) && !isCall(fact.body))
        return;
    const bool closed = m_page.flow.phase == PagePhase::Closed;
    if (closed && isServers(fact.body) && !m_page.out.stoppedAt)
        m_page.out.stoppedAt = m_page.closedAt;
    if (closed && !isCall(fact.body))
        return;
    std::visit(Taker{m_page, rulesOf(m_page.engine)}, fact.body);
    if (!closed && m_page.flow.phase == PagePhase::Closed)
        m_page.closedAt = m_page.now;
}

void PageMachine::close(std::optional<std::uint16_t> code, std::string_view reason, ws::Time now)
{
    runUntil(now);
    m_page.now = now;
    m_page.record = noRecord;
    if (m_page.flow.phase == PagePhase::Connecting || m_page.flow.phase == PagePhase::Open)
        rulesOf(m_page.engine).close(m_page, code, reason);
}

void PageMachine::runUntil(ws::Time now)
{
    while (m_page.deadline && *m_page.deadline <= now && m_page.flow.phase != PagePhase::Closed) {
        m_page.now = *m_page.deadline;
        m_page.record = noRecord;
        m_page.deadline.reset();
        rulesOf(m_page.engine).timer(m_page);
        m_page.closedAt = m_page.now;
    }
}

void PageMachine::runOut()
{
    runUntil(ws::Time::max());
    if (m_page.refused && m_page.flow.phase == PagePhase::Connecting)
        rulesOf(m_page.engine).bodyEnded(m_page, true);
}

} // namespace explain
