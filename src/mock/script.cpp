#include "mock/script.h"

#include "mock/json_fields.h"
#include "mock/script_words.h"

namespace mock {

namespace {

Steps readSteps(const JsonValue &list, ScriptReading &reading, int depth);

std::shared_ptr<const Steps> readNested(JsonFields &fields, ScriptReading &reading, int depth)
{
    const JsonValue *list = fields.ofKind("steps", JsonValue::Kind::Array);
    if (!list)
        fields.fault("step", "this step needs \"steps\": a list");
    return std::make_shared<const Steps>(list ? readSteps(*list, reading, depth + 1) : Steps());
}

std::optional<Step> readStep(const JsonValue &value, ScriptReading &reading, int depth)
{
    JsonFields fields(value, reading.faults);
    const std::string word = fields.text("step");
    if (word == "repeat") {
        Repeat repeat;
        repeat.times = fields.number("times", 0, 1'000'000);
        repeat.steps = readNested(fields, reading, depth);
        return Step{std::move(repeat)};
    }
    if (word == "unless") {
        Unless unless;
        unless.field = fields.text("field", "Origin");
        unless.globs = fields.texts("matches");
        unless.steps = readNested(fields, reading, depth);
        return Step{std::move(unless)};
    }
    if (auto step = readWord(word, fields, reading))
        return step;
    fields.fault("step", unknownWord(word));
    for (const auto &[name, offset] : value.names)
        fields.any(name); // one fault is enough
    return std::nullopt;
}

Steps readSteps(const JsonValue &list, ScriptReading &reading, int depth)
{
    constexpr int deepest = 16;
    Steps steps;
    if (depth > deepest)
        reading.faults.add(list.offset, "steps inside of steps go " + std::to_string(deepest) + " deep at most");
    for (const JsonValue &item : list.items) {
        if (++reading.count > reading.limits.steps)
            reading.faults.add(item.offset, "at most " + std::to_string(reading.limits.steps) + " steps");
        if (reading.faults.any())
            break;
        if (auto step = readStep(item, reading, depth))
            steps.push_back(std::move(*step));
    }
    return steps;
}

} // namespace

ws::Result<Steps> readScript(std::string_view json, const Limits &limits)
{
    if (json.size() > limits.scriptBytes)
        return ws::Error{"A script may have " + std::to_string(limits.scriptBytes) + " bytes at most.", 400};
    auto document = readJson(json);
    if (!document)
        return document.error();
    JsonFaults faults;
    ScriptReading reading{limits, faults, 0};
    Steps steps;
    {
        JsonFields fields(document.value(), faults);
        fields.text("$schema");
        fields.text("description");
        if (const JsonValue *list = fields.ofKind("steps", JsonValue::Kind::Array))
            steps = readSteps(*list, reading, 0);
    }
    if (!document.value().find("steps"))
        faults.add(document.value().offset, "\"steps\" is missing: the list of steps");
    if (faults.any())
        return faults.error(json);
    return steps;
}

} // namespace mock
