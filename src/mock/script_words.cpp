#include "mock/script_words.h"

#include "mock/values.h"
#include "ws/http_text.h"

#include <algorithm>
#include <array>

namespace mock {

namespace {

constexpr std::uint64_t most = 1'000'000'000;

ws::ByteBuffer bytesOfText(const std::string &text)
{
    return {text.begin(), text.end()};
}

/// {"Name": "value"}, or [["Name", "value"], ...] where a name stands twice.
std::vector<ws::HttpField> readHttpFields(JsonFields &fields, std::string_view name)
{
    std::vector<ws::HttpField> list;
    const JsonValue *value = fields.any(name);
    if (!value)
        return list;
    const auto add = [&](const std::string &key, const JsonValue &item) {
        const bool legal = item.kind == JsonValue::Kind::String && item.text.find_first_of("\r\n") == std::string::npos;
        if (!ws::isToken(key) || !legal)
            fields.fault(name, "\"" + std::string(name) + "\" has header fields: a name that is a token, and a line of text");
        list.push_back({key, item.text});
    };
    if (value->kind == JsonValue::Kind::Object)
        for (std::size_t i = 0; i < value->items.size(); ++i)
            add(value->names[i].first, value->items[i]);
    else if (value->kind == JsonValue::Kind::Array)
        for (const JsonValue &pair : value->items) {
            const bool isPair = pair.kind == JsonValue::Kind::Array && pair.items.size() == 2;
            add(isPair ? pair.items[0].text : std::string(), isPair ? pair.items[1] : pair);
        }
    else
        fields.fault(name, "\"" + std::string(name) + "\" takes an object, or a list of [name, value]");
    return list;
}

/// "text" or "hex"; nullopt when there is neither.
std::optional<ws::ByteBuffer> readPayload(JsonFields &fields)
{
    auto hex = fields.hex("hex");
    if (fields.has("text"))
        return bytesOfText(fields.text("text"));
    fields.any("text");
    return hex;
}

Step readWait(JsonFields &fields, ScriptReading &)
{
    const auto time = fields.duration("time");
    if (!time)
        fields.fault("step", "wait needs a \"time\", like \"2s\"");
    return {Wait{time.value_or(ws::Duration::zero())}};
}

Step readRespond(JsonFields &fields, ScriptReading &)
{
    Respond respond;
    respond.status = int(fields.number("status", 200, 599, 100));
    respond.reason = fields.text("reason");
    respond.fields = readHttpFields(fields, "headers");
    respond.body = fields.text("body");
    respond.raw = fields.hex("raw-hex");
    if (fields.has("raw"))
        respond.raw = bytesOfText(fields.text("raw"));
    fields.any("raw");
    return {std::move(respond)};
}

Step readAccept(JsonFields &fields, ScriptReading &reading)
{
    Accept accept;
    if (fields.has("status"))
        accept.status = fields.text("status");
    fields.any("status");
    accept.version = fields.text("version", accept.version);
    if (fields.has("subprotocol"))
        accept.subprotocol = fields.text("subprotocol");
    fields.any("subprotocol");
    accept.deflate = DeflateChoice(fields.choice("deflate", deflateWords, 0));
    accept.leftOut = fields.texts("leave-out");
    accept.set = readHttpFields(fields, "set");
    accept.added = readHttpFields(fields, "add");
    accept.padTo = std::size_t(fields.number("pad-to", 0, reading.limits.hugeBytes));
    return {std::move(accept)};
}

Step readSend(JsonFields &fields, ScriptReading &)
{
    Send send;
    const auto named = std::find_if(std::begin(sendWords), std::end(sendWords), [&](auto word) { return fields.has(word); });
    if (named == std::end(sendWords))
        fields.fault("step", "send needs one of \"text\", \"binary\", \"ping\", \"pong\" and \"close\"");
    else
        send.what = Send::What(named - std::begin(sendWords));
    if (send.what == Send::What::Close) {
        const JsonValue *code = fields.any("close");
        if (code && code->kind != JsonValue::Kind::Null)
            send.code = std::uint16_t(fields.number("close", 0, 65535));
        send.data = bytesOfText(fields.text("reason"));
        return {std::move(send)};
    }
    if (send.what == Send::What::Binary)
        send.data = fields.hex("binary").value_or(ws::ByteBuffer());
    else if (named != std::end(sendWords))
        send.data = bytesOfText(fields.text(*named));
    send.fragments = unsigned(fields.number("fragments", 1, 65536, 1));
    send.compressed = fields.flag("compressed", false);
    return {std::move(send)};
}

ws::LengthForm readLengthForm(JsonFields &fields, std::size_t size)
{
    const auto bits = fields.number("length-form", 0, 64);
    if (bits == 0)
        return ws::minimalLengthForm(size);
    if (bits != 7 && bits != 16 && bits != 64)
        fields.fault("length-form", "\"length-form\" takes 7, 16 or 64");
    return bits == 16 ? ws::LengthForm::Extended16 : bits == 64 ? ws::LengthForm::Extended64 : ws::LengthForm::Short7;
}

Step readSendFrame(JsonFields &fields, ScriptReading &)
{
    SendFrame frame;
    frame.header.fin = fields.flag("fin", true);
    frame.header.rsv = std::uint8_t(fields.number("rsv", 0, 7));
    frame.header.opcode = ws::Opcode(std::uint8_t(fields.number("opcode", 1, 15)));
    frame.payload = readPayload(fields).value_or(ws::ByteBuffer());
    frame.header.payloadLength = frame.payload.size();
    frame.header.lengthForm = readLengthForm(fields, frame.payload.size());
    if (fields.flag("masked", false))
        frame.header.mask = ws::MaskingKey{};
    if (const auto mask = fields.hex("mask")) {
        if (mask->size() != 4)
            fields.fault("mask", "\"mask\" takes 4 bytes");
        else
            frame.header.mask = ws::MaskingKey{(*mask)[0], (*mask)[1], (*mask)[2], (*mask)[3]};
    }
    if (fields.has("claimed-length"))
        frame.claimedLength = fields.number("claimed-length", 0, ~std::uint64_t(0));
    fields.any("claimed-length");
    return {std::move(frame)};
}

Step readSendBytes(JsonFields &fields, ScriptReading &reading)
{
    SendBytes bytes;
    const auto payload = readPayload(fields);
    if (!payload)
        fields.fault("step", "send-bytes needs \"hex\" or \"text\"");
    bytes.bytes = payload.value_or(ws::ByteBuffer());
    bytes.times = fields.number("times", 1, reading.limits.hugeBytes / std::max<std::size_t>(bytes.bytes.size(), 1), 1);
    return {std::move(bytes)};
}

Step readPace(JsonFields &fields, ScriptReading &)
{
    const auto chop = std::size_t(fields.number("chop", 1, most));
    return {Pace{chop, fields.duration("gap").value_or(ws::Duration::zero())}};
}

Step readAwait(JsonFields &fields, ScriptReading &)
{
    Await await;
    await.what = Await::What(fields.choice("for", awaitWords, 0));
    await.count = fields.number("count", 1, most, 1);
    await.limit = fields.duration("limit");
    return {await};
}

Step readEcho(JsonFields &fields, ScriptReading &)
{
    Echo echo;
    echo.messages = fields.number("messages", 0, most);
    echo.compressed = fields.flag("compressed", false);
    echo.delay = fields.duration("delay").value_or(ws::Duration::zero());
    return {echo};
}

Step readPush(JsonFields &fields, ScriptReading &reading)
{
    Push push;
    push.what = Send::What(fields.choice("what", std::span(sendWords).first(4), 0));
    push.count = fields.number("count", 0, reading.limits.pushCount);
    push.size = std::size_t(fields.number("size", 64, reading.limits.pushSize));
    push.every = fields.duration("every").value_or(ws::Duration::zero());
    push.text = fields.text("text");
    return {std::move(push)};
}

Step readManners(JsonFields &fields, ScriptReading &)
{
    Manners manners;
    manners.pings = Manners::Pings(fields.choice("pings", pingWords, 0));
    manners.closes = Manners::Closes(fields.choice("closes", closeWords, 0));
    return {manners};
}

Step readEnd(JsonFields &fields, ScriptReading &)
{
    return {End{EndKind(fields.choice("how", endWords, 0))}};
}

Step readChat(JsonFields &fields, ScriptReading &)
{
    return {Chat{fields.text("room", "main")}};
}

template <typename Act>
Step readPlain(JsonFields &, ScriptReading &)
{
    return {Act{}};
}

struct Word {
    std::string_view word;
    Step (*read)(JsonFields &, ScriptReading &);
};
constexpr std::array words{
    Word{"await-request", readPlain<AwaitRequest>},
    Word{"wait", readWait},
    Word{"respond", readRespond},
    Word{"accept", readAccept},
    Word{"send", readSend},
    Word{"send-frame", readSendFrame},
    Word{"send-bytes", readSendBytes},
    Word{"pace", readPace},
    Word{"await", readAwait},
    Word{"echo", readEcho},
    Word{"push", readPush},
    Word{"chat", readChat},
    Word{"send-request-head", readPlain<SendRequestHead>},
    Word{"send-subprotocols", readPlain<SendSubprotocols>},
    Word{"echo-close", readPlain<EchoClose>},
    Word{"manners", readManners},
    Word{"stop-reading", readPlain<StopReading>},
    Word{"start-reading", readPlain<StartReading>},
    Word{"end", readEnd},
    Word{"half-close", readPlain<HalfClose>},
};

} // namespace

std::optional<Step> readWord(std::string_view word, JsonFields &fields, ScriptReading &reading)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &row) { return row.word == word; });
    if (found == words.end())
        return std::nullopt;
    return found->read(fields, reading);
}

std::string unknownWord(std::string_view word)
{
    std::vector<std::string_view> known{"repeat", "unless"};
    for (const Word &row : words)
        known.push_back(row.word);
    if (word.empty())
        return "a step needs its word: \"step\": \"send\"";
    const auto guess = nearest(word, known);
    std::string says = "there is no step \"" + printable(word) + "\"";
    return guess.empty() ? says : says + "; did you mean \"" + std::string(guess) + "\"?";
}

} // namespace mock
