#include "support/explain/lab_server.h"

#include "explain/page_model.h"
#include "ws/handshake.h"

#include <algorithm>
#include <cmath>

using namespace explain;

namespace lab {

namespace {

constexpr std::string_view key = "AQIDBAUGBwgJCgsMDQ4PEA==";
constexpr std::size_t unreadKept = 512 * 1024;

ws::Duration ms(double value) { return std::chrono::duration_cast<ws::Duration>(std::chrono::duration<double, std::milli>(value)); }

ws::ByteBuffer fromHex(const std::string &hex)
{
    ws::ByteBuffer bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(std::uint8_t(std::stoi(hex.substr(i, 2), nullptr, 16)));
    return bytes;
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// "{a*300}" becomes 300 times "a".
void expandRepeats(std::string &text)
{
    for (std::size_t star = text.find('*'); star != std::string::npos; star = text.find('*', star + 1)) {
        const std::size_t end = text.find_first_not_of("0123456789", star + 1);
        if (star < 2 || text[star - 2] != '{' || end == std::string::npos || text[end] != '}')
            continue;
        text.replace(star - 2, end - star + 3, std::string(std::stoul(text.substr(star + 1)), text[star - 1]));
    }
}

/// Text of a step: each character is one byte.
ws::ByteBuffer latin1(const std::string &utf8)
{
    ws::ByteBuffer bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = std::uint8_t(utf8[i]);
        const bool two = byte >= 0xC2 && byte <= 0xC3 && i + 1 < utf8.size();
        bytes.push_back(two ? std::uint8_t((byte & 3) << 6 | (std::uint8_t(utf8[++i]) & 0x3F)) : byte);
    }
    return bytes;
}

PageCloseCall closeCall(const nlohmann::json &arguments)
{
    PageCloseCall call;
    if (!arguments.empty() && !arguments[0].is_null())
        call.code = arguments[0].is_string() ? std::nan("") : arguments[0].get<double>();
    if (arguments.size() > 1)
        call.reason = arguments[1].at("s").get<std::string>();
    return call;
}

PageFactBody callOf(const nlohmann::json &call)
{
    const std::string name = call.at("call");
    if (name == "close")
        return closeCall(call.at("args"));
    if (name == "gone")
        return PageGone{PageGone::Why(call.value("why", 0))};
    if (name == "returned")
        return PageReturned{};
    if (name == "stop")
        return PageStopped{};
    return PageSendCall{name == "sendnothing"};
}

/// Payload of the last Close among the frames that the model sent.
ws::ByteBuffer lastClose(ws::Bytes frames)
{
    ws::ByteBuffer payload;
    while (const auto header = ws::parseFrameHeader(frames)) {
        const ws::Bytes content = frames.subspan(header->size, std::size_t(header->payloadLength));
        if (header->opcode == ws::Opcode::Close)
            payload.assign(content.begin(), content.end());
        frames = frames.subspan(header->size + content.size());
    }
    return payload;
}

} // namespace

LabServer::LabServer(const Json &scenario, Engine engine)
    : m_scenario(scenario)
    , m_engine(engine)
    , m_id(scenario.at("id"))
    , m_now(std::chrono::hours(1))
    , m_decoder([] {
        ws::DecoderLimits limits;
        limits.head = unreadKept;
        return limits;
    }())
{
    m_url = scenario.at("url");
    replaceAll(m_url, "{host}", "127.0.0.1");
    replaceAll(m_url, "{port}", "20001");
    const auto subprotocols = scenario.value("protocols", std::vector<std::string>());
    PageContext context;
    context.secure = scenario.value("page", "") == "https";
    m_machine = PageMachine(engine, m_url, subprotocols, m_now, context);
    schedule("start");
}

PageState LabServer::play()
{
    advance(ms(0));
    if (playTransport())
        playRoute("");
    if (m_machine.state().awaitsConnection) {
        m_requested = m_ended = false;
        m_decoder = ws::SessionDecoder();
        m_facts = PageFacts();
        m_unread.clear();
        m_unreadAt = 0;
        playRoute("/target");
    }
    if (m_ended)
        m_machine.runOut();
    noticeEvents();
    advance(ms(m_scenario.value("after_ms", 0))); // what the page does when the connection is gone
    return m_machine.state();
}

/// False when no connection comes about that could be read from.
bool LabServer::playTransport()
{
    const Json listen = m_scenario.value("listen", Json::object());
    const std::string mode = listen.value("mode", "");
    const bool secure = m_url.starts_with("wss:");
    if (mode == "blackhole") {
        advance(ms(36000));
        return false;
    }
    if (m_url.find("nosuch.invalid") != std::string::npos)
        give(PageNameFailed{"nosuch.invalid", "Name or service not known"});
    else if (m_url.find("servfail.test") != std::string::npos || m_url.find("timeout.test") != std::string::npos) {
        advance(m_url.find("timeout.test") != std::string::npos ? ms(m_engine == Engine::Firefox ? 21000 : 10000) : ms(200));
        give(PageNameFailed{"", "Temporary failure in name resolution"});
    } else if (mode == "none")
        give(PageConnectFailed{"refused", "Connection refused"});
    else if (m_url.find("a b") != std::string::npos)
        give(PageNameFailed{"a b", "Name or service not known"});
    if (mode == "none")
        return false;

    const Json &steps = m_scenario.at("routes").at("");
    if (secure && listen.value("tls", "").empty()) { // a plain server answers the ClientHello
        const std::string op = steps.at(1).at("op");
        if (op == "fin")
            give(PageTlsFailed{"cut", "", {}});
        else if (op == "rst")
            give(PageTlsFailed{"reset", "", {}});
        else if (op == "wait_end") {
            advance(ms(30000));
            give(PageTlsFailed{"timeout", "", {}});
        } else {
            const ws::ByteBuffer bytes = steps[1].contains("hex") ? fromHex(steps[1]["hex"]) : ws::ByteBuffer();
            const bool alert = bytes.size() == 7 && bytes[0] == 0x15;
            give(PageTlsFailed{alert ? "alert" : "not-tls", "", alert ? std::optional<int>(bytes[6]) : std::nullopt});
        }
        return false;
    }
    const std::string tls = listen.value("tls", "");
    if (tls.empty())
        return true;
    if (!secure && m_scenario.value("page", "").empty()) { // the server takes the request for a broken ClientHello
        readRequest();
        end(false);
        return false;
    }
    const Json options = listen.value("tls_opts", Json::object());
    const std::vector<std::pair<std::string, std::string>> faults = {{"expired", "expired"}, {"notyet", "not-yet-valid"},
        {"wronghost", "wrong-host"}, {"unknownca", "unknown-ca"}, {"selfsigned", "self-signed"}};
    for (const auto &[name, fault] : faults)
        if (tls == name) {
            give(PageTlsFailed{fault, "", {}});
            return false;
        }
    if (options.value("client_cert", false)) {
        give(PageTlsFailed{"alert", "", 116});
        return false;
    }
    if (options.value("max_version", "") == "1.1" && m_engine != Engine::WebKit) { // WebKitGTK still speaks it
        give(PageTlsFailed{"protocol", "", 70});
        return false;
    }
    return true;
}

void LabServer::playRoute(const std::string &route)
{
    m_route = route;
    const Json &routes = m_scenario.at("routes");
    for (const Json &step : routes.at(routes.contains(route) ? route : "")) {
        if (m_ended)
            advance(ms(1));
        playStep(step);
    }
    if (!m_ended)
        end(false);
    advance(ms(0));
}

void LabServer::playStep(const Json &step)
{
    const std::string op = step.at("op");
    if (op == "read_request")
        return readRequest();
    if (op == "send")
        return sendStep(step);
    if (op == "send_repeat") {
        const ws::ByteBuffer unit = fromHex(step.at("hex"));
        ws::ByteBuffer bytes;
        const std::size_t count = step.at("count"), batch = std::max<std::size_t>(1, 1024 * 1024 / unit.size());
        for (std::size_t i = 0; i < std::min(count, batch); ++i)
            ws::append(bytes, unit);
        for (std::size_t left = count; left > 0; left -= std::min(left, batch)) {
            bytes.resize(unit.size() * std::min(left, batch));
            send(bytes);
        }
    } else if (op == "drip") {
        const ws::ByteBuffer bytes = fromHex(step.at("hex"));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            send({bytes[i]});
            advance(ms(step.at("gap_ms")));
        }
    } else if (op == "sleep") {
        advance(ms(step.at("ms")));
    } else if (op.starts_with("wait_")) {
        waitFor(step);
    } else if (op == "echo_close") {
        echoClose(step);
    } else if (op == "fin" || op == "close") {
        end(false);
    } else if (op == "rst") {
        end(true);
    } else if (op == "stop_reading" || op == "start_reading") {
        give(PageStalled{op == "stop_reading"});
    }
}

void LabServer::readRequest()
{
    advance(ms(1));
    if (m_machine.state().flow.phase == PagePhase::Closed || m_requested)
        return;
    m_requested = true;
    std::string request = "GET /" + m_id + m_route + " HTTP/1.1\r\nHost: 127.0.0.1:20001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + std::string(key) + "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
    std::string list;
    for (const std::string &subprotocol : m_scenario.value("protocols", std::vector<std::string>()))
        list += (list.empty() ? "" : ", ") + subprotocol;
    if (!list.empty())
        request += "Sec-WebSocket-Protocol: " + list + "\r\n";
    m_decoder.receive(ws::Direction::ClientToServer, ws::bytesOf(request + "\r\n"), m_now, m_events);
    takeEvents();
}

std::string LabServer::filled(std::string text) const
{
    replaceAll(text, "{ACCEPT}", ws::acceptFor(key));
    replaceAll(text, "{KEY}", std::string(key));
    replaceAll(text, "{HOST}", "127.0.0.1");
    replaceAll(text, "{PORT}", "20001");
    replaceAll(text, "{ID}", m_id);
    expandRepeats(text);
    return text;
}

void LabServer::sendStep(const Json &step)
{
    if (step.contains("text"))
        return send(latin1(filled(step["text"])));
    if (step.contains("hex"))
        return send(fromHex(step["hex"]));
    std::string hex = step.at("parts")[0];
    for (std::size_t i = 0; i < step["parts"][1][1].get<std::size_t>(); ++i)
        hex += step["parts"][1][0];
    hex += step["parts"][2];
    send(fromHex(hex));
}

void LabServer::send(const ws::ByteBuffer &bytes)
{
    if (m_ended)
        return;
    m_decoder.receive(ws::Direction::ServerToClient, bytes, m_now, m_events);
    if (m_unread.size() < unreadKept)
        ws::append(m_unread, bytes);
    m_unreadTime = m_now;
    takeEvents();
    lookAhead();
}

/// What has only begun may be the end already.
void LabServer::lookAhead()
{
    PageMachine ahead = m_machine;
    for (const PageFact &fact : m_facts.rest(m_unread, m_unreadTime))
        ahead.take(fact);
    if (ahead.state().flow.phase == PagePhase::Closed)
        m_machine = std::move(ahead);
}

void LabServer::end(bool reset)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!m_requested)
        readRequest();
    if (reset)
        m_decoder.receiveReset(ws::Direction::ServerToClient, m_now, m_events);
    else
        m_decoder.receiveEof(ws::Direction::ServerToClient, m_now, m_events);
    takeEvents();
    for (const PageFact &fact : m_facts.rest(m_unread, m_unreadTime))
        m_machine.take(fact);
    noticeEvents();
}

void LabServer::echoClose(const Json &step)
{
    const PageState page = peek();
    const ws::ByteBuffer payload = step.contains("payload_hex") ? fromHex(step["payload_hex"]) : lastClose(page.out.sent);
    ws::ByteBuffer frame = {0x88, std::uint8_t(payload.size())};
    ws::append(frame, payload);
    if (page.flow.closeSent)
        send(frame);
}

void LabServer::waitFor(const Json &step)
{
    const std::string op = step.at("op");
    const ws::Time limit = m_now + ms(step.value("max_ms", 2000));
    const auto done = [&](const PageState &page) {
        if (op == "wait_open")
            return page.flow.phase == PagePhase::Open;
        if (op == "wait_end")
            return hasEndedTcp(page);
        if (op == "wait_frame")
            return page.flow.phase == PagePhase::Closed || (step.value("opcode", 8) == 8 ? page.flow.closeSent : !page.out.sent.empty());
        return true;
    };
    while (m_now < limit && !done(peek()))
        advance(std::min<ws::Duration>(ms(20), limit - m_now));
    advance(ms(1));
}

void LabServer::give(PageFactBody body)
{
    m_machine.take({m_now, 0, std::move(body)});
    noticeEvents();
}

void LabServer::takeEvents()
{
    std::vector<PageFact> facts;
    for (const ws::Event &event : std::exchange(m_events, {}))
        m_facts.apply(event, 0, facts);
    m_facts.settle(facts);
    for (const PageFact &fact : facts)
        m_machine.take(fact);
    const std::uint64_t from = m_facts.unreadFrom();
    if (from > m_unreadAt) {
        m_unread.erase(m_unread.begin(), m_unread.begin() + std::ptrdiff_t(std::min<std::uint64_t>(from - m_unreadAt, m_unread.size())));
        m_unreadAt = from;
    }
    noticeEvents();
}

/// The page's handlers run when their events come.
void LabServer::noticeEvents()
{
    const PageState page = peek();
    std::uint64_t messages = 0;
    for (const PageEvent &event : page.out.events) {
        messages += event.count;
        if (event.type == PageEvent::Type::Open && !std::exchange(m_opened, true))
            schedule("open");
        if (event.type == PageEvent::Type::Close && !std::exchange(m_closed, true))
            schedule("close");
    }
    if (messages > std::exchange(m_messages, messages))
        schedule("message");
}

void LabServer::schedule(const std::string &on)
{
    for (const Json &call : m_scenario.value("script", Json::array())) {
        if (call.at("on") != on)
            continue;
        std::optional<ws::Duration> otherwise;
        if (call.contains("else"))
            otherwise = ms(call["else"]);
        if (call.contains("busy"))
            m_machine.take({m_now, 0, PageBusy{m_now + ms(call["busy"])}});
        m_calls.push_back({m_now + ms(call.at("after")), callOf(call), otherwise});
    }
}

void LabServer::makeCall(const Call &call)
{
    const std::size_t before = m_machine.state().out.events.size();
    m_machine.take({std::max(call.at, m_now), 0, call.body});
    const auto &events = m_machine.state().out.events;
    const bool threw = events.size() > before && events.back().type == PageEvent::Type::Throw;
    if (threw && call.closeAfterThrow)
        m_calls.push_back({m_now + *call.closeAfterThrow, PageCloseCall{}, {}});
    noticeEvents();
}

void LabServer::advance(ws::Duration by)
{
    const ws::Time until = m_now + by;
    while (true) {
        const auto next = std::ranges::min_element(m_calls, {}, &Call::at);
        if (next == m_calls.end() || next->at > until)
            break;
        const Call call = *next;
        m_calls.erase(next);
        m_now = std::max(m_now, call.at);
        makeCall(call);
    }
    m_now = until;
    m_machine.runUntil(m_now);
    noticeEvents();
}

PageState LabServer::peek() const
{
    PageMachine machine = m_machine;
    if (!m_ended)
        for (const PageFact &fact : m_facts.rest(m_unread, m_unreadTime))
            machine.take(fact);
    machine.runUntil(m_now);
    return machine.state();
}

} // namespace lab
