#include "mock/control.h"

#include "mock/control_guard.h"
#include "mock/json_fields.h"
#include "mock/json_text.h"
#include "mock/values.h"

#include <algorithm>
#include <array>

namespace mock {

namespace {

using Json = nlohmann::ordered_json;

ControlAnswer answer(const Json &json, int status = 200)
{
    return {status, jsonText(json) + "\n", std::nullopt};
}

ControlAnswer refusal(int status, std::string_view says)
{
    return answer({{"error", says}}, status);
}

Json connectionJson(const ConnectionView &view)
{
    return {{"id", view.id},           {"peer", view.peer},         {"port", view.port}, {"target", view.target},
            {"behaviour", view.behaviour}, {"rule", view.rule},     {"state", view.state}, {"received", view.received},
            {"sent", view.sent},       {"did", view.did}};
}

struct Call {
    const ws::HttpHead &request;
    std::vector<std::string> path; ///< below the prefix, decoded
    std::string_view query, body;
    ControlState &state;
    ws::Time now;
};

/// The body's object, or an empty one without a body.
ws::Result<JsonValue> bodyOf(const Call &call)
{
    if (call.body.empty())
        return readJson("{}");
    return readJson(call.body);
}

ControlAnswer listConnections(const Call &call)
{
    Json list = Json::array();
    for (const auto &view : call.state.connections())
        list.push_back(connectionJson(view));
    return answer({{"count", call.state.connectionCount()}, {"connections", std::move(list)}});
}

ControlAnswer showConnection(const Call &call)
{
    const auto id = readInteger(call.path[1]);
    for (const auto &view : call.state.connections())
        if (id == view.id)
            return answer(connectionJson(view));
    return refusal(404, "There is no connection of that number.");
}

void readSend(JsonFields &fields, ControlCommand &command, const Call &call, JsonFaults &faults)
{
    for (const std::string_view known : {"text", "hex", "ping"})
        fields.any(known);
    if (fields.has("hex")) {
        command.what = ControlCommand::What::SendBinary;
        command.data = fields.hex("hex").value_or(ws::ByteBuffer());
        return;
    }
    const bool ping = fields.has("ping");
    const std::string text = fields.text(ping ? "ping" : "text");
    command.what = ping ? ControlCommand::What::Ping : ControlCommand::What::SendText;
    command.data.assign(text.begin(), text.end());
    if (!ping && !fields.has("text"))
        faults.add(0, "\"text\", \"hex\" or \"ping\" is missing");
    if (ping && text.size() > 125)
        faults.add(0, "a Ping takes at most 125 bytes");
    static_cast<void>(call);
}

void readClose(JsonFields &fields, ControlCommand &command)
{
    if (fields.any("code"))
        command.code = std::uint16_t(fields.number("code", 0, 65535));
    const std::string reason = fields.text("reason");
    command.data.assign(reason.begin(), reason.end());
    if (reason.size() > 123)
        fields.fault("reason", "\"reason\" takes at most 123 bytes");
    if (!command.code && !reason.empty())
        fields.fault("reason", "a reason needs a code");
}

ws::Result<ControlCommand> readCommand(const Call &call, std::string_view word)
{
    auto body = bodyOf(call);
    if (!body)
        return body.error();
    ControlCommand command;
    JsonFaults faults;
    {
        JsonFields fields(body.value(), faults);
        if (word == "close")
            readClose(fields, command);
        if (word == "send")
            readSend(fields, command, call, faults);
        if (word == "hold")
            command.on = fields.flag("on", true);
    }
    if (word == "drop")
        command.what = ControlCommand::What::Drop;
    if (word == "reset")
        command.what = ControlCommand::What::Reset;
    if (word == "hold")
        command.what = ControlCommand::What::Hold;
    if (faults.any())
        return faults.error(call.body);
    return command;
}

ControlAnswer commandConnection(const Call &call)
{
    constexpr std::string_view words[] = {"close", "drop", "reset", "hold", "send"};
    if (std::find(std::begin(words), std::end(words), call.path[2]) == std::end(words))
        return refusal(404, "A connection takes close, drop, reset, hold and send.");
    const auto command = readCommand(call, call.path[2]);
    if (!command)
        return refusal(400, command.error().says);
    if (!call.state.command(readInteger(call.path[1]).value_or(0), command.value(), call.now))
        return refusal(409, "There is no such live connection, or its state does not allow that.");
    return answer({{"done", true}});
}

ControlAnswer closeAll(const Call &call)
{
    const auto command = readCommand(call, "close");
    if (!command)
        return refusal(400, command.error().says);
    std::uint64_t closed = 0;
    for (const auto &view : call.state.connections())
        closed += view.state != "ended" && call.state.command(view.id, command.value(), call.now);
    return answer({{"closed", closed}});
}

ControlAnswer showRules(const Call &call)
{
    Json json = Json::parse(writeRules(call.state.rules()), nullptr, false);
    json["hits"] = call.state.hits();
    return answer(json);
}

ControlAnswer changeRules(const Call &call)
{
    const auto changed = call.state.changeRules(call.body);
    return changed ? showRules(call) : refusal(400, changed.error().says);
}

ControlAnswer changeScript(const Call &call)
{
    const auto changed = call.state.changeScript(call.path[1], call.body);
    return changed ? answer({{"done", true}}) : refusal(400, changed.error().says);
}

ControlAnswer resetCounters(const Call &call)
{
    call.state.reset();
    return answer({{"done", true}});
}

ControlAnswer showLimits(const Call &call)
{
    Json json = Json::object();
    for (const auto &[name, count] : call.state.limits())
        json[name] = count;
    return answer(json);
}

std::string queryValue(std::string_view query, std::string_view name, std::string_view fallback)
{
    for (const auto part : splitAt(query, '&'))
        if (part.substr(0, part.find('=')) == name && part.size() > name.size())
            return percentDecode(part.substr(name.size() + 1)).value_or(std::string());
    return std::string(fallback);
}

ControlAnswer waitFor(const Call &call)
{
    constexpr ws::Duration longest = std::chrono::minutes(10);
    for (const auto part : splitAt(call.query, '&'))
        if (const auto name = part.substr(0, part.find('=')); !name.empty() && name != "connections" && name != "timeout")
            return refusal(400, "wait takes connections= and timeout=, not \"" + printable(name.substr(0, 80)) + "\".");
    const auto connections = readInteger(queryValue(call.query, "connections", "1"));
    const auto limit = readDuration(queryValue(call.query, "timeout", "30s"));
    if (!connections || !limit || *limit > longest)
        return refusal(400, "wait takes connections=N and timeout=DUR (at most 10m).");
    if (call.state.connectionCount() >= *connections)
        return waitAnswer(call.state.connectionCount(), true);
    ControlAnswer later;
    later.wait = ControlAnswer::WaitFor{*connections, *limit};
    return later;
}

struct Route {
    std::string_view method;
    std::array<std::string_view, 3> path; ///< "*" takes any word, empty: none
    ControlAnswer (*act)(const Call &);
};
constexpr std::array routes{
    Route{"GET", {"connections"}, listConnections},
    Route{"GET", {"connections", "*"}, showConnection},
    Route{"POST", {"connections", "*", "*"}, commandConnection},
    Route{"POST", {"close-all"}, closeAll},
    Route{"GET", {"rules"}, showRules},
    Route{"PUT", {"rules"}, changeRules},
    Route{"PUT", {"scripts", "*"}, changeScript},
    Route{"POST", {"reset"}, resetCounters},
    Route{"GET", {"limits"}, showLimits},
    Route{"GET", {"wait"}, waitFor},
};

bool fits(const Route &route, const std::vector<std::string> &path)
{
    for (std::size_t i = 0; i < route.path.size(); ++i) {
        const std::string_view word = i < path.size() ? std::string_view(path[i]) : std::string_view();
        if (route.path[i] == "*" ? word.empty() : word != route.path[i])
            return false;
    }
    return path.size() <= route.path.size();
}

} // namespace

ControlAnswer handleControl(const ws::HttpHead &request, ws::Bytes body, const ControlGuard &guard, ControlState &state, ws::Time now)
{
    if (const auto away = turnedAway(request, guard))
        return refusal(away->status, away->says);
    const std::string_view target = request.target;
    const auto question = std::min(target.find('?'), target.size());
    Call call{request, {}, target.substr(std::min(question + 1, target.size())), ws::textOf(body), state, now};
    for (const auto word : splitAt(target.substr(0, question).substr(controlPrefix.size()), '/'))
        call.path.push_back(percentDecode(word).value_or(std::string()));
    bool known = false;
    for (const Route &route : routes) {
        if (!fits(route, call.path))
            continue;
        known = true;
        if (route.method == request.method)
            return route.act(call);
    }
    if (known)
        return refusal(405, "That is known, but not with this method.");
    return refusal(404, "Known are connections, connections/ID/close|drop|reset|hold|send, close-all, rules, scripts/NAME, reset, "
                        "limits and wait.");
}

ControlAnswer waitAnswer(std::uint64_t connections, bool reached)
{
    return answer({{"connections", connections}, {"reached", reached}}, reached ? 200 : 408);
}

} // namespace mock
