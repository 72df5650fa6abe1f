#include "mock/behaviours/parts.h"

#include "mock/values.h"

#include <algorithm>
#include <iterator>

namespace mock::parts {

namespace {

/// late-echo's after= is the time before the echo.
bool ownsAfter(const BehaviourInfo &info)
{
    return std::any_of(info.parameters.begin(), info.parameters.end(), [](const auto &own) { return own.name == "after"; });
}

} // namespace

Steps beforeAnswer(const Arguments &arguments)
{
    Steps steps{{AwaitRequest{}}};
    if (arguments.given("chop") || arguments.given("gap"))
        steps.push_back({Pace{std::size_t(arguments.given("chop") ? arguments.number("chop") : 1), arguments.duration("gap")}});
    if (const auto delay = arguments.duration("delay"); delay > ws::Duration::zero())
        steps.push_back({Wait{delay}});
    return steps;
}

Steps acceptance(const Arguments &arguments, Accept accept)
{
    if (arguments.given("subprotocol"))
        accept.subprotocol = arguments.text("subprotocol");
    for (auto &field : arguments.httpFields("header"))
        accept.added.push_back(std::move(field));
    Steps steps{{std::move(accept)}};
    if (const auto after = arguments.duration("after"); after > ws::Duration::zero() && !ownsAfter(arguments.info()))
        steps.push_back({Wait{after}});
    if (const auto messages = arguments.number("messages"))
        steps.push_back({Await{Await::What::Message, std::nullopt, messages}});
    return steps;
}

Steps open(const Arguments &arguments, Accept accept)
{
    Steps steps = beforeAnswer(arguments);
    add(steps, acceptance(arguments, std::move(accept)));
    return steps;
}

Steps openOrdinary(const Arguments &arguments)
{
    Accept accept;
    accept.deflate = DeflateChoice::IfServerAllows;
    return open(arguments, std::move(accept));
}

Steps refuse(const Arguments &arguments, Respond respond)
{
    Steps steps = beforeAnswer(arguments);
    if (const auto after = arguments.duration("after"); after > ws::Duration::zero())
        steps.push_back({Wait{after}});
    if (arguments.given("reason"))
        respond.reason = arguments.text("reason");
    for (auto &field : arguments.httpFields("header"))
        respond.fields.push_back(std::move(field));
    steps.push_back({std::move(respond)});
    return ended(std::move(steps), arguments);
}

Steps ended(Steps steps, const Arguments &arguments)
{
    steps.push_back({End{arguments.end()}});
    return steps;
}

Steps openAndSend(const Arguments &arguments, SendFrame frame)
{
    Steps steps = open(arguments);
    steps.push_back({std::move(frame)});
    return ended(std::move(steps), arguments);
}

SendFrame frame(ws::Opcode opcode, ws::Bytes payload)
{
    SendFrame frame;
    frame.header.opcode = opcode;
    frame.payload = copy(payload);
    frame.header.payloadLength = payload.size();
    frame.header.lengthForm = ws::minimalLengthForm(payload.size());
    return frame;
}

SendFrame textFrame(std::string_view payload)
{
    return frame(ws::Opcode::Text, ws::bytesOf(payload));
}

SendFrame closeFrame(ws::Bytes payload)
{
    return frame(ws::Opcode::Close, payload);
}

ws::ByteBuffer closePayload(std::uint16_t code, std::string_view reason)
{
    ws::ByteBuffer payload{std::uint8_t(code >> 8), std::uint8_t(code & 0xFF)};
    ws::append(payload, ws::bytesOf(reason));
    return payload;
}

ws::ByteBuffer copy(ws::Bytes bytes)
{
    return {bytes.begin(), bytes.end()};
}

Send text(std::string_view payload)
{
    Send send;
    send.data = copy(ws::bytesOf(payload));
    return send;
}

std::shared_ptr<const Steps> shared(Steps steps)
{
    return std::make_shared<const Steps>(std::move(steps));
}

void add(Steps &steps, Steps more)
{
    steps.insert(steps.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace mock::parts
