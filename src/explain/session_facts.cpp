#include "explain/session_facts.h"

#include <algorithm>
#include <charconv>

namespace explain {

namespace {

template <typename T>
void addBounded(std::vector<T> &list, T value, std::size_t bound)
{
    if (list.size() < bound)
        list.push_back(std::move(value));
}

/// "host:port" of an authority, userinfo left out; the port is empty when it is not written.
std::pair<std::string_view, std::string_view> splitAuthority(std::string_view authority)
{
    if (const auto at = authority.rfind('@'); at != authority.npos)
        authority.remove_prefix(at + 1);
    const auto bracket = authority.rfind(']');
    const auto colon = authority.find(':', bracket == authority.npos ? 0 : bracket);
    std::string_view host = authority.substr(0, colon);
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    return {host, colon == authority.npos ? std::string_view() : authority.substr(colon + 1)};
}

std::string_view authorityOf(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == url.npos)
        return {};
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/?#"));
}

bool isSecure(std::string_view url)
{
    return ws::equalsIgnoringCase(url.substr(0, 4), "wss:") || ws::equalsIgnoringCase(url.substr(0, 6), "https:");
}

} // namespace

void SessionFacts::begin(ws::Time now)
{
    if (start == ws::Time{})
        start = now;
    if (!url.empty())
        page.begin(url);
}

void SessionFacts::apply(const ws::Event &event, std::size_t index)
{
    if (applied == 0)
        begin(event.time);
    page.apply(event, index);
    std::visit([&](const auto &said) { applyBody(event, index, said); }, event.body);
    last = std::max(last, event.time);
    ++applied;
}

std::optional<ws::Time> SessionFacts::tcpEnd() const
{
    std::optional<ws::Time> first;
    for (const auto &end : {fin[0], fin[1], rst[0], rst[1]})
        if (end && (!first || *end < *first))
            first = end;
    return first;
}

const CloseFact *SessionFacts::closeOf(ws::Direction direction) const
{
    const auto found =
        std::find_if(closes.begin(), closes.end(), [=](const auto &c) { return c.direction == direction; });
    return found == closes.end() ? nullptr : &*found;
}

const LocalFact *SessionFacts::localAction(std::string_view what) const
{
    const auto found = std::find_if(local.begin(), local.end(), [=](const auto &l) { return l.what == what; });
    return found == local.end() ? nullptr : &*found;
}

std::string SessionFacts::host() const
{
    std::string_view authority = authorityOf(url);
    if (authority.empty() && request)
        authority = request->value("Host");
    return std::string(splitAuthority(authority).first);
}

std::uint16_t SessionFacts::port() const
{
    const auto text = splitAuthority(authorityOf(url)).second;
    std::uint16_t port = isSecure(url) ? 443 : 80;
    std::from_chars(text.data(), text.data() + text.size(), port);
    return port;
}

std::optional<ws::Duration> SessionFacts::silence() const
{
    const auto from = lastFrameAt ? lastFrameAt : answerAt;
    const auto end = closes.empty() ? tcpEnd() : std::optional(closes.front().time);
    if (!from || !end)
        return {};
    return std::max(*end - *from, ws::Duration::zero());
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::NameResolved &said)
{
    name = said;
    nameAt = event.time;
    phaseRecords[std::size_t(Phase::Name)] = index;
}

void SessionFacts::applyBody(const ws::Event &, std::size_t index, const ws::AddressTried &said)
{
    addBounded(addresses, said, 100);
    addBounded(addressRecords, index, 100);
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::TcpConnected &said)
{
    tcp = said;
    tcpAt = event.time;
    phaseRecords[std::size_t(Phase::Tcp)] = index;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::TlsDone &said)
{
    tls = said;
    tlsAt = event.time;
    phaseRecords[std::size_t(Phase::Tls)] = index;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::TlsFailed &said)
{
    tlsFault = said;
    tlsAt = event.time;
    phaseRecords[std::size_t(Phase::Tls)] = index;
}

void SessionFacts::applyBody(const ws::Event &, std::size_t index, const ws::ProxyAnswered &said)
{
    proxy = said;
    phaseRecords[std::size_t(Phase::Proxy)] = index;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::HeadReceived &said)
{
    m_frameEnd[std::size_t(event.direction)] += said.head->raw.size();
    if (said.informational) {
        addBounded(informational, said.head, 100);
    } else if (event.direction == ws::Direction::ClientToServer) {
        request = said.head;
        requestAt = event.time;
        requestRecord = index;
        phaseRecords[std::size_t(Phase::Request)] = index;
    } else {
        answer = said.head;
        answerAt = event.time;
        answerRecord = index;
        phaseRecords[std::size_t(Phase::Answer)] = index;
    }
}

void SessionFacts::applyBody(const ws::Event &, std::size_t, const ws::BodyReceived &said)
{
    body = said.data;
    bodyTotal = said.total;
}

void SessionFacts::applyBody(const ws::Event &, std::size_t, const ws::HandshakeDone &said)
{
    handshake = said.outcome;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::FrameReceived &said)
{
    const auto side = std::size_t(event.direction);
    const auto opcode = said.header.opcode;
    ++frames[side];
    payloadBytes[side] += said.header.payloadLength;
    pings[side] += opcode == ws::Opcode::Ping;
    pongs[side] += opcode == ws::Opcode::Pong;
    if (!ws::isControl(opcode))
        pendingFragments[side] = said.header.fin ? 0 : pendingFragments[side] + 1;
    m_frameEnd[side] = said.payloadOffset + said.header.payloadLength;

    const FrameFact frame{event.direction, event.time, opcode, said.number, index, said.header.payloadLength};
    if (closeOf(event.direction)) {
        ++lateTotal[side];
        addBounded(lateFrames, frame, maxLateFrames);
    } else if (opcode != ws::Opcode::Close && closes.empty()) {
        lastFrameAt = event.time;
        lastFrameRecord = index;
        if (lastFrames.size() == maxLastFrames)
            lastFrames.erase(lastFrames.begin());
        lastFrames.push_back(frame);
    }
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t, const ws::MessageReceived &)
{
    ++messages[std::size_t(event.direction)];
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::CloseReceived &said)
{
    addBounded(closes, {event.direction, event.time, said.code, said.reason, said.valid, said.frame, index}, maxCloses);
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::ViolationFound &said)
{
    ++violationTotal;
    addBounded(violations, {said.violation, index, event.direction, event.time}, maxViolations);
}

void SessionFacts::applyBody(const ws::Event &, std::size_t, const ws::FramingLost &)
{
    framingLost = true;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::FinReceived &)
{
    const auto side = std::size_t(event.direction);
    if (fin[side])
        return;
    fin[side] = event.time;
    finRecord[side] = index;
    if (upgraded() && event.offset > m_frameEnd[side] && !framingLost)
        cutBytes[side] = event.offset - m_frameEnd[side];
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::RstReceived &)
{
    const auto side = std::size_t(event.direction);
    if (rst[side])
        return;
    rst[side] = event.time;
    rstRecord[side] = index;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::TimeoutReached &said)
{
    if (timeout)
        return;
    timeout = said;
    timeoutAt = event.time;
    timeoutRecord = index;
}

void SessionFacts::applyBody(const ws::Event &event, std::size_t index, const ws::LocalAction &said)
{
    addBounded(local, {said, event.time, index}, maxLocal);
}

} // namespace explain
