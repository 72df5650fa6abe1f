#include "exporters/jsonl_writer.h"

#include "exporters/feed_recording.h"
#include "exporters/iso_time.h"
#include "exporters/jsonl_event.h"
#include "exporters/jsonl_frame.h"
#include "exporters/jsonl_phase.h"
#include "exporters/verdict_json.h"

namespace exporters {

namespace {

using capture::RecordKind;

constexpr std::size_t mostWaiting = 10'000; ///< records of a session; then the first goes out as it is

bool mayHaveBody(const ws::Event &event)
{
    const auto *received = std::get_if<ws::HeadReceived>(&event.body);
    return received && received->head->kind == ws::HttpKind::Response && !received->informational && received->head->status != 101;
}

} // namespace

JsonlWriter::JsonlWriter(Sink sink, const ExportOptions &options, Flushing flushing)
    : m_out(std::move(sink), options, flushing)
{
}

void JsonlWriter::prepare(const capture::Session &session)
{
    learnHeads(session, m_out.redactor());
}

void JsonlWriter::begin(const capture::Session &session)
{
    const capture::SessionInfo info = session.info();
    State &state = m_states[info.id];
    state.id = info.id;
    state.start = info.start;
    JsonOut json = m_out.begin(state, "session");
    json.member("v", 1).member("mode", capture::modeId(info.mode)).member("url", m_out.redactor().url(info.url));
    json.member("start", isoTime(info.start));
    for (const auto &[name, text] : {std::pair("name", &info.name), std::pair("profile", &info.profile),
                                     std::pair("leg", &info.leg), std::pair("behaviour", &info.behaviour),
                                     std::pair("missing", &info.missing)})
        if (!text->empty())
            json.member(name, m_out.redactor().text(*text, name));
    if (info.pair)
        json.member("pair", info.pair);
    m_out.finish(json);
}

bool JsonlWriter::isWanted(const capture::Session &session, std::size_t index) const
{
    const ExportOptions &options = m_out.options();
    const capture::Record &record = session.records().at(index);
    if (record.kind == RecordKind::Head || record.kind == RecordKind::Body)
        return true;
    return (!options.from || record.time >= *options.from) && (!options.to || record.time <= *options.to)
        && (!options.wanted || options.wanted(session, index));
}

void JsonlWriter::record(const capture::Session &session, std::size_t index, const ws::Event &event)
{
    const auto found = m_states.find(session.info().id);
    if (found == m_states.end())
        return;
    State &state = found->second;
    note(state, session, index);
    if (!isWanted(session, index))
        return writeReady(state, session);
    if (state.waiting.empty() && !mustWait(state, session, index))
        return write(state, session, index, event);
    state.waiting.push_back(index);
    writeReady(state, session);
}

/// Keeps what tells whether the lines before are complete.
void JsonlWriter::note(State &state, const capture::Session &session, std::size_t index)
{
    const capture::Record &record = session.records().at(index);
    if (record.kind == RecordKind::Head && record.direction == ws::Direction::ServerToClient)
        state.newestHead = index;
    if (record.kind == RecordKind::Body)
        state.body = index;
    if (record.kind == RecordKind::Frame && record.link)
        state.newestMessage[std::size_t(record.direction)] = record.link;
}

bool JsonlWriter::mustWait(const State &state, const capture::Session &session, std::size_t index) const
{
    const capture::Record &record = session.records().at(index);
    if (session.ended())
        return false;
    if (record.kind == RecordKind::Head)
        return state.newestHead == index && state.body.value_or(0) < index && mayHaveBody(session.event(index));
    return record.kind == RecordKind::Frame && m_out.masks() && isPartOfMore(record)
        && state.newestMessage[std::size_t(record.direction)] <= record.link && !session.findMessage(record.link);
}

void JsonlWriter::writeReady(State &state, const capture::Session &session)
{
    while (!state.waiting.empty()) {
        const std::size_t index = state.waiting.front();
        if (state.waiting.size() <= mostWaiting && mustWait(state, session, index))
            return;
        state.waiting.pop_front();
        write(state, session, index, session.event(index));
    }
}

void JsonlWriter::write(State &state, const capture::Session &session, std::size_t index, const ws::Event &event)
{
    if (std::holds_alternative<ws::HeadReceived>(event.body))
        return writeHeadWithBody(state, session, index, event);
    if (std::holds_alternative<ws::FrameReceived>(event.body))
        return writeFrame(m_out, state, session, index);
    if (const auto *message = std::get_if<ws::MessageReceived>(&event.body))
        return writeMessage(m_out, state, session, index, *message);
    if (!writePhase(m_out, state, event))
        writeOther(m_out, state, event);
}

void JsonlWriter::writeHeadWithBody(State &state, const capture::Session &session, std::size_t index, const ws::Event &event)
{
    state.headEnd[std::size_t(event.direction)] = event.offset + std::get<ws::HeadReceived>(event.body).head->raw.size();
    std::optional<ws::Event> body;
    const auto &records = session.records();
    for (std::size_t i = index + 1; mayHaveBody(event) && !body && i < records.size() && records.at(i).kind != RecordKind::Head; ++i)
        if (records.at(i).kind == RecordKind::Body)
            body = session.event(i);
    writeHead(m_out, state, event, body ? std::get_if<ws::BodyReceived>(&body->body) : nullptr);
}

void JsonlWriter::end(const capture::Session &session, const explain::SessionFacts &facts,
                      const explain::Verdict &verdict)
{
    const auto found = m_states.find(session.info().id);
    if (found == m_states.end())
        return;
    State &state = found->second;
    for (const std::size_t index : std::exchange(state.waiting, {}))
        write(state, session, index, session.event(index));
    if (!m_out.options().wanted)
        writeRest(m_out, state, session, facts.last);
    writeEnd(m_out, state, facts, sessionEnd(facts, verdict.cause, ourRole(session.info())));
    JsonOut json = m_out.begin(state, "verdict");
    writeVerdictMembers(json, verdict, m_out.redactor());
    if (const auto &opinion = m_out.options().secondOpinion)
        writeSecondOpinion(json, opinion(session), m_out.redactor());
    m_out.finish(json);
    m_out.flush();
    m_states.erase(found);
}

} // namespace exporters
