#include "cli/connect_plan.h"

#include "cli/interrupt.h"
#include "cli/line_reader.h"
#include "cli/live_output.h"
#include "cli/verb.h"
#include "net/url.h"

#include <chrono>
#include <future>

namespace cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto tick = std::chrono::milliseconds(20);

ws::Time wallClock()
{
    return std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now());
}

/// Follows one session and does what the plan says when its time has come.
class Run {
public:
    Run(net::Engine &engine, const ConnectPlan &plan, capture::SessionId id)
        : m_engine(engine)
        , m_plan(plan)
        , m_id(id)
    {
    }

    void step();
    bool ended() const { return m_session && m_session->ended(); }

private:
    bool findSession();
    void readRecords();
    void onRecord(const capture::Record &record);
    void onOpen();
    void sendPlanned();
    void sendLines();
    void closeWhenDue();
    void endWhenSilent();
    void close();

    net::Engine &m_engine;
    const ConnectPlan &m_plan;
    capture::SessionId m_id;
    std::shared_ptr<const capture::Session> m_session;
    std::size_t m_next = 0;
    std::optional<Clock::time_point> m_openedAt;
    Clock::time_point m_heardAt = Clock::now();
    std::uint64_t m_received = 0;
    LineReader m_lines;
    bool m_closed = false;
};

bool Run::findSession()
{
    const auto recording = m_engine.recording();
    for (std::size_t i = recording->sessionCount(); i > 0 && !m_session; --i)
        if (auto session = recording->session(i - 1); session->info().id == m_id)
            m_session = session;
    return m_session != nullptr;
}

void Run::step()
{
    if (!m_session && !findSession())
        return;
    readRecords();
    if (!m_openedAt)
        return;
    if (m_plan.readStdin)
        sendLines();
    closeWhenDue();
    endWhenSilent();
}

void Run::readRecords()
{
    const std::size_t size = m_session->records().size();
    for (; m_next < size; ++m_next)
        onRecord(m_session->records().at(m_next));
}

void Run::onRecord(const capture::Record &record)
{
    if (record.direction == ws::Direction::ServerToClient)
        m_heardAt = Clock::now();
    if (record.kind == capture::RecordKind::HandshakeDone && !m_openedAt)
        onOpen();
    if (record.kind != capture::RecordKind::Message || record.direction != ws::Direction::ServerToClient)
        return;
    ++m_received;
    if (!m_plan.echo || m_closed)
        return;
    const ws::ByteBuffer bytes = m_session->messagePayload(record, 0, record.length);
    if (record.opcode == std::uint8_t(ws::Opcode::Text))
        m_engine.sendText(m_id, std::string(ws::textOf(bytes)));
    else
        m_engine.sendBinary(m_id, bytes);
}

void Run::onOpen()
{
    const auto event = m_session->event(m_next);
    const auto *done = std::get_if<ws::HandshakeDone>(&event.body);
    if (!done || !done->outcome->upgraded)
        return;
    m_openedAt = Clock::now();
    sendPlanned();
}

void Run::sendPlanned()
{
    for (const PlannedSend &send : m_plan.sends) {
        if (const auto *text = std::get_if<SendText>(&send))
            m_engine.sendText(m_id, text->text);
        else if (const auto *binary = std::get_if<SendBinary>(&send))
            m_engine.sendBinary(m_id, binary->data);
        else
            m_engine.sendPing(m_id, std::get<SendPing>(send).data);
    }
}

void Run::sendLines()
{
    for (const std::string &line : m_lines.takeLines())
        m_engine.sendText(m_id, line);
}

void Run::closeWhenDue()
{
    if (m_closed || !m_plan.close)
        return;
    const CloseAfter &after = m_plan.closeAfter;
    if (m_plan.readStdin && !m_lines.atEnd() && !after.time && !after.messages)
        return;
    if (after.time && Clock::now() - *m_openedAt < *after.time)
        return;
    if (after.messages && m_received < *after.messages)
        return;
    close();
}

void Run::close()
{
    m_closed = true;
    m_engine.close(m_id, m_plan.close->code, m_plan.close->reason);
}

void Run::endWhenSilent()
{
    if (m_closed || !m_plan.silence || Clock::now() - std::max(m_heardAt, *m_openedAt) < *m_plan.silence)
        return;
    m_closed = true;
    const ws::Duration limit = *m_plan.silence;
    m_engine.withRecorder([id = m_id, limit](capture::Recorder &recorder) {
        recorder.event(id, {wallClock(), ws::Direction::ClientToServer, 0, ws::TimeoutReached{ws::TimeoutKind::Idle, limit}});
    });
    m_engine.close(m_id, std::uint16_t(1001), {});
}

/// A text that is no address is a session too: its tale is what the WebSocket constructor of a page makes of it.
capture::SessionId recordBadUrl(net::Engine &engine, const net::ConnectRequest &request)
{
    std::promise<capture::SessionId> recorded;
    engine.withRecorder([&](capture::Recorder &recorder) {
        capture::SessionInfo info;
        info.mode = capture::Mode::Connect;
        info.url = request.url;
        info.profile = request.profile;
        info.start = wallClock();
        const capture::SessionId id = recorder.begin(info);
        recorder.event(id, {info.start, ws::Direction::ClientToServer, 0, ws::LocalAction{"bad-url", net::urlFault(request.url)}});
        recorder.end(id, info.start);
        recorded.set_value(id);
    });
    return recorded.get_future().get();
}

capture::SessionId startSession(net::Engine &engine, const net::ConnectRequest &request)
{
    const auto url = net::parseUrl(request.url);
    if (url)
        return orFault(engine.connect(request), EndedOtherwise);
    note(url.error().says);
    return recordBadUrl(engine, request);
}

int exitCode(const explain::Verdict *verdict)
{
    const bool clean = verdict && (verdict->cause == explain::Cause::ClosedCleanly || verdict->cause == explain::Cause::ClosedByClient);
    return clean ? Success : EndedOtherwise;
}

} // namespace

int carryOut(net::Engine &engine, const net::ConnectRequest &request, const ConnectPlan &plan, const OutputOptions &output)
{
    catchInterrupts();
    LiveOutput live(*engine.recording(), output);
    const capture::SessionId id = startSession(engine, request);
    Run run(engine, plan, id);
    while (!interrupted() && !live.failed()) {
        const bool ended = run.ended(); // asked first, so that the last records are still printed
        run.step();
        live.pump(tick);
        if (ended && live.endedSessions() == engine.recording()->sessionCount())
            break;
    }
    engine.shutDown(interrupted() ? std::chrono::milliseconds(1000) : std::chrono::milliseconds(0));
    live.finish();
    if (const auto failure = engine.recording()->remarks(); !failure.empty())
        note(failure.front());
    if (interrupted())
        return Interrupted;
    return live.failed() ? int(SystemFault) : exitCode(live.lastVerdict());
}

} // namespace cli
