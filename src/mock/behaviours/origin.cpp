#include "mock/behaviours/parts.h"

#include "mock/values.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "allow",
                                         .fallback = "",
                                         .help = "origins that may enter, as globs separated by commas; without it none"}};
constexpr Example examples[] = {{"/origin?allow=https://app.example", "403 unless it matches"}};

Steps refusal(const Arguments &arguments)
{
    Respond respond;
    respond.status = 403;
    respond.fields = {{"Content-Type", "text/plain; charset=utf-8"}};
    respond.body = "This Origin may not enter.\n";
    Steps steps = parts::refuse(arguments, std::move(respond));
    if (arguments.end() == EndKind::Wait)
        steps.back() = {End{EndKind::Fin}};
    return steps;
}

ws::Result<Steps> build(const Arguments &arguments)
{
    Unless unless{"Origin", {}, parts::shared(refusal(arguments))};
    const std::string allow = arguments.text("allow");
    for (const auto glob : splitAt(allow, ','))
        if (!glob.empty())
            unless.globs.emplace_back(glob);
    Steps steps{{AwaitRequest{}}, {std::move(unless)}};
    parts::add(steps, parts::openOrdinary(arguments));
    steps.push_back({Echo{}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo originBehaviour{
    .name = "origin",
    .group = Group::Refuse,
    .parameters = parameters,
    .does = "Answers 403 unless the request's Origin matches; then it sends messages back.",
    .examples = examples,
    .build = build,
};

} // namespace mock
