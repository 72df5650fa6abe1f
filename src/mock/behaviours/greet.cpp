#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {
    {.name = "n", .kind = ValueKind::Integer, .fallback = "3", .help = "number of greetings", .cap = &Limits::pushCount},
    {.name = "text", .fallback = "Hello {N}", .help = "the greeting; {N} is its number"},
};
constexpr Example examples[] = {{"/greet?n=3", "n messages, then idle"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    Steps steps = parts::openOrdinary(arguments);
    if (const auto count = arguments.number("n"))
        steps.push_back({Push{Send::What::Text, count, 0, {}, arguments.text("text")}});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo greetBehaviour{
    .name = "greet",
    .group = Group::Accept,
    .parameters = parameters,
    .does = "Sends n text messages once it is open (\"Hello 1\", \"Hello 2\", ...), then reads on and says nothing more.",
    .examples = examples,
    .build = build,
};

} // namespace mock
