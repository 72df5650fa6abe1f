// Steps written out as a script: the other direction of script_words.cpp.
#include "mock/script.h"

#include "mock/json_text.h"
#include "mock/script_words.h"
#include "mock/values.h"

namespace mock {

namespace {

using Json = nlohmann::ordered_json;

Json listOf(const Steps &steps);

Json word(std::string_view name)
{
    return {{"step", name}};
}

Json fieldsJson(const std::vector<ws::HttpField> &fields)
{
    Json list = Json::array();
    for (const auto &field : fields)
        list.push_back(Json::array({field.name, field.value}));
    return list;
}

std::string textOf(const ws::ByteBuffer &bytes)
{
    return std::string(bytes.begin(), bytes.end());
}

Json write(const AwaitRequest &) { return word("await-request"); }
Json write(const SendRequestHead &) { return word("send-request-head"); }
Json write(const SendSubprotocols &) { return word("send-subprotocols"); }
Json write(const EchoClose &) { return word("echo-close"); }
Json write(const StopReading &) { return word("stop-reading"); }
Json write(const StartReading &) { return word("start-reading"); }
Json write(const HalfClose &) { return word("half-close"); }
Json write(const Sequence &) { return {}; } // addresses only
Json write(const Flaky &) { return {}; }

Json write(const Wait &step)
{
    Json json = word("wait");
    json["time"] = writeDuration(step.time);
    return json;
}

Json write(const Respond &step)
{
    Json json = word("respond");
    if (step.raw) {
        json["raw-hex"] = writeHex(*step.raw);
        return json;
    }
    json["status"] = step.status;
    if (!step.reason.empty())
        json["reason"] = step.reason;
    if (!step.fields.empty())
        json["headers"] = fieldsJson(step.fields);
    if (!step.body.empty())
        json["body"] = step.body;
    return json;
}

Json write(const Accept &step)
{
    Json json = word("accept");
    if (step.status)
        json["status"] = *step.status;
    if (step.version != "HTTP/1.1")
        json["version"] = step.version;
    if (step.subprotocol)
        json["subprotocol"] = *step.subprotocol;
    if (step.deflate != DeflateChoice::Never)
        json["deflate"] = deflateWords[std::size_t(step.deflate)];
    if (!step.leftOut.empty())
        json["leave-out"] = step.leftOut;
    if (!step.set.empty())
        json["set"] = fieldsJson(step.set);
    if (!step.added.empty())
        json["add"] = fieldsJson(step.added);
    if (step.padTo)
        json["pad-to"] = step.padTo;
    return json;
}

Json write(const Send &step)
{
    Json json = word("send");
    if (step.what == Send::What::Close) {
        json["close"] = step.code ? Json(*step.code) : Json();
        if (!step.data.empty())
            json["reason"] = textOf(step.data);
        return json;
    }
    json[std::string(sendWords[std::size_t(step.what)])] = step.what == Send::What::Binary ? writeHex(step.data) : textOf(step.data);
    if (step.fragments > 1)
        json["fragments"] = step.fragments;
    if (step.compressed)
        json["compressed"] = true;
    return json;
}

Json write(const SendFrame &step)
{
    Json json = word("send-frame");
    if (!step.header.fin)
        json["fin"] = false;
    if (step.header.rsv)
        json["rsv"] = step.header.rsv;
    json["opcode"] = std::uint8_t(step.header.opcode);
    if (step.header.mask && *step.header.mask == ws::MaskingKey{})
        json["masked"] = true;
    else if (step.header.mask)
        json["mask"] = writeHex(*step.header.mask);
    constexpr int bits[] = {7, 16, 64};
    if (step.header.lengthForm != ws::minimalLengthForm(step.payload.size()))
        json["length-form"] = bits[std::size_t(step.header.lengthForm)];
    if (step.claimedLength)
        json["claimed-length"] = *step.claimedLength;
    json["hex"] = writeHex(step.payload);
    return json;
}

Json write(const SendBytes &step)
{
    Json json = word("send-bytes");
    json["hex"] = writeHex(step.bytes);
    if (step.times > 1)
        json["times"] = step.times;
    return json;
}

Json write(const Pace &step)
{
    Json json = word("pace");
    json["chop"] = step.chop;
    json["gap"] = writeDuration(step.gap);
    return json;
}

Json write(const Await &step)
{
    Json json = word("await");
    json["for"] = awaitWords[std::size_t(step.what)];
    if (step.count != 1)
        json["count"] = step.count;
    if (step.limit)
        json["limit"] = writeDuration(*step.limit);
    return json;
}

Json write(const Echo &step)
{
    Json json = word("echo");
    if (step.messages)
        json["messages"] = step.messages;
    if (step.compressed)
        json["compressed"] = true;
    if (step.delay.count())
        json["delay"] = writeDuration(step.delay);
    return json;
}

Json write(const Push &step)
{
    Json json = word("push");
    json["what"] = sendWords[std::size_t(step.what)];
    json["count"] = step.count;
    json["size"] = step.size;
    json["every"] = writeDuration(step.every);
    if (!step.text.empty())
        json["text"] = step.text;
    return json;
}

Json write(const Chat &step)
{
    Json json = word("chat");
    json["room"] = step.room;
    return json;
}

Json write(const Manners &step)
{
    Json json = word("manners");
    json["pings"] = pingWords[std::size_t(step.pings)];
    json["closes"] = closeWords[std::size_t(step.closes)];
    return json;
}

Json write(const End &step)
{
    Json json = word("end");
    json["how"] = endWords[std::size_t(step.kind)];
    return json;
}

Json write(const Repeat &step)
{
    Json json = word("repeat");
    json["times"] = step.times;
    json["steps"] = step.steps ? listOf(*step.steps) : Json::array();
    return json;
}

Json write(const Unless &step)
{
    Json json = word("unless");
    json["field"] = step.field;
    json["matches"] = step.globs;
    json["steps"] = step.steps ? listOf(*step.steps) : Json::array();
    return json;
}

Json listOf(const Steps &steps)
{
    Json list = Json::array();
    for (const Step &step : steps)
        if (Json json = std::visit([](const auto &act) { return write(act); }, step.act); !json.is_null())
            list.push_back(std::move(json));
    return list;
}

} // namespace

std::string writeScript(const Steps &steps)
{
    Json json;
    json["steps"] = listOf(steps);
    return jsonText(json, 2) + "\n";
}

} // namespace mock
