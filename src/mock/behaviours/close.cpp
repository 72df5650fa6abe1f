#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo code{
    .name = "CODE", .kind = ValueKind::Integer, .help = "the close code, legal or not", .most = 65535, .required = true};
constexpr ParameterInfo parameters[] = {
    {.name = "reason", .help = "at most 123 bytes; /close/long-reason sends longer ones", .most = 123}};
constexpr Example examples[] = {
    {"/close/1000", "Normal Closure"},       {"/close/1008", "Policy Violation"},
    {"/close/1011", "Internal Error"},       {"/close/1013", "Try Again Later"},
    {"/close/4401?reason=expired", "your code, reason"},
};

ws::Result<Steps> build(const Arguments &arguments)
{
    Send close;
    close.what = Send::What::Close;
    close.code = std::uint16_t(arguments.number("CODE"));
    close.data = parts::copy(ws::bytesOf(arguments.text("reason")));
    Steps steps = parts::open(arguments);
    steps.push_back({std::move(close)});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo closeBehaviour{
    .name = "close",
    .group = Group::Close,
    .argument = &code,
    .parameters = parameters,
    .does = "Opens, then closes with that code and reason: waits for the echo, then ends TCP.",
    .examples = examples,
    .build = build,
};

} // namespace mock
