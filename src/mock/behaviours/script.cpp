#include "mock/behaviours/parts.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

constexpr ParameterInfo name{
    .name = "NAME", .help = "name of a script that the server was given; demo is always there", .required = true};
constexpr Example examples[] = {{"/script/demo", "a JSON file's steps"}};

/// What resources/mock/scripts/demo.json says.
std::shared_ptr<const Steps> demo()
{
    Send close;
    close.what = Send::What::Close;
    close.code = 1000;
    close.data = parts::copy(ws::bytesOf("done"));
    return parts::shared({{AwaitRequest{}},
                          {Accept{}},
                          {parts::text("Send me one message.")},
                          {Await{Await::What::Message, std::chrono::seconds(30), 1}},
                          {parts::text("Thank you.")},
                          {std::move(close)},
                          {End{EndKind::Wait}}});
}

/// The common parameters, put where the script opens and ends.
Steps withParameters(const Steps &script, const Arguments &arguments)
{
    Steps steps = parts::beforeAnswer(arguments);
    for (Step step : script) {
        if (const Accept *accept = step.as<Accept>()) {
            parts::add(steps, parts::acceptance(arguments, *accept));
            continue;
        }
        if (Respond *respond = std::get_if<Respond>(&step.act))
            for (auto &field : arguments.httpFields("header"))
                respond->fields.push_back(std::move(field));
        if (step.as<End>() && arguments.given("end"))
            step = {End{arguments.end()}};
        steps.push_back(std::move(step));
    }
    return steps;
}

/// A 404 that lists the scripts there are.
ws::Error unknownScript(const Arguments &arguments)
{
    constexpr std::size_t shown = 80;
    const std::string wanted = arguments.text("NAME");
    const auto &given = arguments.options().scriptNames;
    std::vector<std::string_view> names(given.begin(), given.end());
    names.push_back("demo");
    const auto guess = nearest(wanted, names);
    std::string says = "The server has no script \"" + printable(std::string_view(wanted).substr(0, shown)) + "\"";
    says += guess.empty() ? "." : "; did you mean /script/" + std::string(guess) + "?";
    says += "\n\nIt has:\n";
    for (const auto known : names)
        says += "  /script/" + std::string(known) + "\n";
    return {says, 404};
}

ws::Result<Steps> build(const Arguments &arguments)
{
    const auto &find = arguments.options().findScript;
    auto script = find ? find(arguments.text("NAME")) : nullptr;
    if (!script && arguments.text("NAME") == "demo")
        script = demo();
    if (!script)
        return unknownScript(arguments);
    return withParameters(*script, arguments);
}

} // namespace

extern constexpr BehaviourInfo scriptBehaviour{
    .name = "script",
    .group = Group::Sequence,
    .argument = &name,
    .does = "Plays the steps of a script, a JSON file given to the server.",
    .examples = examples,
    .build = build,
};

} // namespace mock
