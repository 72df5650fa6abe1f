#include "exporters/jsonl_frame.h"

#include "exporters/jsonl_payload.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr std::uint64_t listedFrames = 100'000; ///< of one message
constexpr std::size_t searchedRecords = 20'000; ///< for the frames of a message that never ended

std::string hex(ws::MaskingKey key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : key) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

/// What there is of a message that never ended; nullopt when it cannot be read or is too long.
std::optional<ws::ByteBuffer> unfinished(const capture::Session &session, std::size_t index)
{
    const capture::EventStore &records = session.records();
    const std::uint32_t number = records.at(index).link;
    if (records.at(index).flags & capture::Compressed)
        return std::nullopt;
    ws::ByteBuffer joined;
    const std::size_t first = index > searchedRecords ? index - searchedRecords : 0;
    for (std::size_t i = first; i < std::min(records.size(), index + searchedRecords); ++i) {
        const capture::Record &record = records.at(i);
        if (record.kind != capture::RecordKind::Frame || record.link != number)
            continue;
        if (joined.size() + record.length > maskLimit)
            return std::nullopt;
        ws::append(joined, session.framePayload(record, 0, record.length));
    }
    return joined;
}

std::optional<ws::ByteBuffer> messageOf(const capture::Session &session, std::size_t index)
{
    const auto found = session.findMessage(session.records().at(index).link);
    if (!found)
        return unfinished(session, index);
    const capture::Record &message = session.records().at(*found);
    if (message.length > maskLimit)
        return std::nullopt;
    return session.messagePayload(message, 0, message.length);
}

bool isClean(JsonlOutput &out, JsonlSession &state, const capture::Session &session, std::size_t index)
{
    const capture::Record &frame = session.records().at(index);
    JudgedMessage &judged = state.judged[std::size_t(frame.direction)];
    if (frame.link == 0 || judged.number != frame.link) {
        const auto bytes = messageOf(session, index);
        judged = {frame.link, bytes && out.redactor().text(ws::textOf(*bytes)) == ws::textOf(*bytes)};
    }
    return judged.clean;
}

/// The violations of a frame stand right behind it.
bool isViolationOf(const capture::Record &record, const capture::Record &frame)
{
    return record.kind == capture::RecordKind::Violation && record.link == frame.number;
}

void writeViolations(JsonOut &json, const capture::EventStore &records, std::size_t index)
{
    json.key("violations").beginArray();
    const std::size_t size = records.size();
    for (std::size_t i = index + 1; i < size && isViolationOf(records.at(i), records.at(index)); ++i)
        json.value(ws::ruleInfo(ws::Rule(records.at(i).rule)).id);
    json.endArray();
}

void writeFrameNumbers(JsonOut &json, const capture::Session &session, std::uint32_t number, const ws::MessageReceived &message)
{
    json.key("frames").beginArray();
    const std::uint64_t count = std::min(message.frames, listedFrames);
    const capture::EventStore &records = session.records();
    const std::size_t size = records.size();
    std::uint64_t listed = 0;
    if (count == 1)
        json.value(message.firstFrame);
    for (std::size_t i = count > 1 ? session.findFrame(std::uint32_t(message.firstFrame)).value_or(size) : size; i < size && listed < count; ++i) {
        if (records.at(i).kind != capture::RecordKind::Frame || records.at(i).link != number)
            continue;
        json.value(records.at(i).number);
        ++listed;
    }
    json.endArray();
}

} // namespace

bool isPartOfMore(const capture::Record &frame)
{
    const bool whole = frame.flags & capture::Fin && !(frame.flags & (capture::Fragment | capture::Compressed));
    return !whole && !ws::isControl(ws::Opcode(frame.opcode));
}

void writeFrame(JsonlOutput &out, JsonlSession &state, const capture::Session &session, std::size_t index)
{
    const capture::Record &record = session.records().at(index);
    JsonOut json = out.begin(state, "frame");
    json.member("n", record.number).key("t").seconds(record.time).member("dir", directionId(record.direction));
    json.member("fin", (record.flags & capture::Fin) != 0).member("rsv", unsigned(record.rsv)).member("opcode", unsigned(record.opcode));
    const bool masked = record.flags & capture::Masked;
    json.member("masked", masked);
    if (masked)
        json.member("mask", hex(record.mask));
    json.member("header_bytes", unsigned(record.headerSize)).member("length", record.length);
    json.member("offset", record.offset - state.headEnd[std::size_t(record.direction)]);
    const bool judge = out.masks() && isPartOfMore(record);
    if (judge && !isClean(out, state, session, index))
        json.member("payload_masked", true);
    else
        writeFramePayload(out, json, session, record, judge ? Masking::Done : Masking::Needed);
    if (record.link)
        json.member("message", record.link);
    writeViolations(json, session.records(), index);
    out.finish(json);
}

void writeMessage(JsonlOutput &out, const JsonlSession &state, const capture::Session &session, std::size_t index,
                  const ws::MessageReceived &message)
{
    const capture::Record &record = session.records().at(index);
    JsonOut json = out.begin(state, "message");
    json.member("n", message.number).key("t").seconds(record.time).member("dir", directionId(record.direction));
    const bool text = message.kind == ws::Opcode::Text;
    json.member("kind", text ? "text" : "binary");
    writeFrameNumbers(json, session, record.number, message);
    json.member("compressed", message.compressed).member("wire_bytes", message.wireBytes).member("bytes", message.bytes);
    if (!message.valid)
        json.member("valid", false);
    writeMessagePayload(out, json, session, record, text && message.valid ? PayloadForm::Text : PayloadForm::Base64);
    out.finish(json);
}

} // namespace exporters
