#include "explain/page_facts.h"

#include "ws/close_payload.h"

#include <algorithm>

namespace explain {

namespace {

/// What a script can put into close(); other codes were sent by a client that is no browser, or by a browser itself.
bool isScripts(const std::optional<std::uint16_t> &code)
{
    return !code || *code == 1000 || (*code >= 3000 && *code <= 4999);
}

/// Browsers keep a whole window though a smaller one or none was agreed: what reaches back beyond ours is found.
bool keepsLess(const ws::HttpHead &answer)
{
    const std::string agreed = answer.joined("Sec-WebSocket-Extensions");
    return agreed.find("server_no_context_takeover") != std::string::npos || agreed.find("server_max_window_bits") != std::string::npos;
}
bool isTooFarBack(const ws::Violation &violation) { return violation.detail.find("too far back") != std::string::npos; }

bool followsFrame(const ws::EventBody &body)
{
    return std::holds_alternative<ws::ViolationFound>(body) || std::holds_alternative<ws::CloseReceived>(body)
        || std::holds_alternative<ws::MessageReceived>(body) || std::holds_alternative<ws::Inflated>(body)
        || std::holds_alternative<ws::Note>(body);
}

/// The number in "alert 40" or "(40)" of a TLS failure's words.
std::optional<int> alertIn(const std::string &says)
{
    const std::size_t word = says.find("alert");
    const std::size_t digit = word == std::string::npos ? word : says.find_first_of("0123456789", word);
    if (digit == std::string::npos)
        return std::nullopt;
    return std::stoi(says.substr(digit, 3));
}

PageCloseCall closeCall(const ws::CloseReceived &close)
{
    PageCloseCall call;
    if (close.code)
        call = {double(*close.code), close.reason};
    return call;
}

} // namespace

struct PageFacts::Visitor {
    PageFacts &facts;
    const ws::Event &event;
    std::size_t record;
    std::vector<PageFact> &out;

    bool isServers() const { return event.direction == ws::Direction::ServerToClient; }
    void give(PageFactBody body) const { facts.give(event, record, std::move(body), out); }
    void fail(PageFactBody body) const
    {
        give(std::move(body));
        facts.m_over = true;
    }

    void operator()(const ws::NameResolved &body) const
    {
        if (body.outcome != ws::Outcome::Ok)
            fail(PageNameFailed{body.host, body.error});
    }
    void operator()(const ws::AddressTried &body) const
    {
        facts.m_connectFailed.reset();
        if (body.outcome == ws::Outcome::Timeout)
            facts.m_connectFailed = {event.time, record, PageConnectFailed{"timeout", body.error}};
        else if (body.outcome == ws::Outcome::Failed)
            facts.m_connectFailed = {event.time, record, PageConnectFailed{body.errorId, body.error}};
    }
    void operator()(const ws::TcpConnected &) const { facts.m_connectFailed.reset(); }
    void operator()(const ws::TlsDone &body) const
    {
        facts.m_tls = true;
        if (!body.verified && !body.fault.empty()) // waved through here; no browser does that
            give(PageTlsFailed{body.fault, {}, {}});
    }
    void operator()(const ws::TlsFailed &body) const { fail(PageTlsFailed{body.fault, body.says, alertIn(body.says)}); }
    void operator()(const ws::ProxyAnswered &body) const
    {
        if (body.outcome != ws::Outcome::Ok)
            fail(PageProxyFailed{body.outcome, body.says});
    }
    void operator()(const ws::HeadReceived &body) const
    {
        if (isServers())
            facts.takeAnswer(event, record, body, out);
        else
            facts.takeRequest(event, record, *body.head, out);
    }
    void operator()(const ws::BodyReceived &body) const
    {
        if (!isServers())
            return;
        if (facts.m_answered)
            give(PageBodyEnded{body.complete || facts.m_cut || !facts.m_declaresLength});
        else // no HTTP: the decoder takes all of it as a body
            give(PageHeadBegun{*body.data});
    }
    void operator()(const ws::HandshakeDone &) const { }
    void operator()(const ws::FrameReceived &body) const
    {
        if (isServers())
            facts.takeServerFrame(event, record, body);
        else
            facts.takeClientFrame(event, record, body, out);
    }
    void operator()(const ws::MessageReceived &) const { }
    void operator()(const ws::Inflated &) const { }
    void operator()(const ws::CloseReceived &) const { }
    void operator()(const ws::ViolationFound &body) const
    {
        if (isServers())
            facts.takeViolation(body.violation);
    }
    void operator()(const ws::FramingLost &) const { }
    void operator()(const ws::FinReceived &) const { facts.takeEnd(event, record, PageFin{}); }
    void operator()(const ws::RstReceived &) const { facts.takeEnd(event, record, PageRst{}); }
    void operator()(const ws::TimeoutReached &body) const
    {
        facts.m_over = facts.m_cut = true;
        if (body.kind == ws::TimeoutKind::Connect)
            give(PageConnectFailed{"timeout", {}});
        if (body.kind == ws::TimeoutKind::Tls)
            give(PageTlsFailed{"timeout", {}, {}});
    }
    void operator()(const ws::LocalAction &body) const
    {
        if (body.what != "abort" && body.what != "drop" && body.what != "reset")
            return;
        if (body.what == "abort" && !facts.m_answered)
            give(PageCloseCall{});
        facts.m_over = facts.m_cut = true;
    }
    void operator()(const ws::Note &) const { }
};

void PageFacts::apply(const ws::Event &event, std::size_t record, std::vector<PageFact> &out)
{
    if (event.direction != ws::Direction::ServerToClient || !followsFrame(event.body))
        settle(out);
    m_last = std::max(m_last, event.time);
    std::visit(Visitor{*this, event, record, out}, event.body);
}

void PageFacts::settle(std::vector<PageFact> &out)
{
    if (m_frame)
        out.push_back(std::move(*m_frame));
    m_frame.reset();
}

std::vector<PageFact> PageFacts::rest(ws::Bytes unread, ws::Time unreadAt) const
{
    std::vector<PageFact> facts;
    if (m_frame)
        facts.push_back(*m_frame);
    if (m_connectFailed)
        facts.push_back(*m_connectFailed);
    const bool begun = !unread.empty() && (m_upgraded || !m_answered);
    const ws::Time at = m_held.empty() ? unreadAt : std::min(unreadAt, m_held.front().time);
    const ws::ByteBuffer bytes(unread.begin(), unread.end());
    if (begun && m_upgraded)
        facts.push_back({at, noRecord, PageFrameBegun{bytes}});
    else if (begun)
        facts.push_back({at, noRecord, PageHeadBegun{bytes}});
    facts.insert(facts.end(), m_held.begin(), m_held.end());
    return facts;
}

void PageFacts::give(const ws::Event &event, std::size_t record, PageFactBody body, std::vector<PageFact> &out)
{
    PageFact fact{event.time, record, std::move(body)};
    if (m_held.empty())
        out.push_back(std::move(fact));
    else if (m_held.size() < mostHeld)
        m_held.push_back(std::move(fact));
}

void PageFacts::takeRequest(
    const ws::Event &event, std::size_t record, const ws::HttpHead &head, std::vector<PageFact> &out)
{
    m_tunnel = head.method == "CONNECT";
    if (m_tunnel)
        return;
    PageRequest request;
    request.key = head.value("Sec-WebSocket-Key");
    request.subprotocols = ws::splitList(head.joined("Sec-WebSocket-Protocol"));
    request.deflate = head.joined("Sec-WebSocket-Extensions").find("permessage-deflate") != std::string::npos;
    m_requestUrl = (m_tls ? "wss://" : "ws://") + std::string(head.value("Host")) + head.target;
    m_answered = m_upgraded = false;
    give(event, record, std::move(request), out);
}

void PageFacts::takeAnswer(
    const ws::Event &event, std::size_t record, const ws::HeadReceived &answer, std::vector<PageFact> &out)
{
    m_unreadFrom = event.offset + answer.head->raw.size();
    if (m_tunnel)
        return;
    if (!answer.informational) {
        m_answered = true;
        m_upgraded = answer.head->status == 101;
        m_keepsLess = keepsLess(*answer.head);
        m_declaresLength = answer.head->find("Content-Length");
    }
    give(event, record, PageHead{answer.head}, out);
}

void PageFacts::takeClientFrame(
    const ws::Event &event, std::size_t record, const ws::FrameReceived &frame, std::vector<PageFact> &out)
{
    if (frame.header.opcode != ws::Opcode::Close || !frame.control)
        return;
    if (m_serverClosed)
        return give(event, record, PageAnswered{}, out);
    std::vector<ws::Violation> faults;
    const ws::CloseReceived close = ws::readClosePayload(*frame.control, 0, faults);
    if (isScripts(close.code))
        give(event, record, closeCall(close), out);
    else if (close.code == 1001)
        give(event, record, PageGone{}, out);
}

void PageFacts::takeServerFrame(const ws::Event &event, std::size_t record, const ws::FrameReceived &frame)
{
    m_unreadFrom = frame.payloadOffset + frame.header.payloadLength;
    m_serverClosed = m_serverClosed || frame.header.opcode == ws::Opcode::Close;
    m_frameNumber = frame.number;
    m_frame = {event.time, record, PageFrame{frame.header, frame.control, false, false}};
}

void PageFacts::takeViolation(const ws::Violation &violation)
{
    if (!m_frame || violation.frame != m_frameNumber)
        return;
    auto &frame = std::get<PageFrame>(m_frame->body);
    frame.badText = frame.badText || violation.rule == ws::Rule::TextNotUtf8;
    frame.badDeflate = frame.badDeflate || (violation.rule == ws::Rule::DeflateData && !(m_keepsLess && isTooFarBack(violation)));
}

void PageFacts::takeEnd(const ws::Event &event, std::size_t record, PageFactBody end)
{
    m_over = true;
    if (event.direction == ws::Direction::ClientToServer)
        m_cut = m_cut || !m_serverClosed;
    else if (!m_cut && m_held.size() < mostHeld)
        m_held.push_back({event.time, record, std::move(end)});
}

} // namespace explain
