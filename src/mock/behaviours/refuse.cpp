#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo code{
    .name = "CODE", .kind = ValueKind::Integer, .help = "the close code, legal or not", .most = 65535, .required = true};
constexpr ParameterInfo parameters[] = {{.name = "reason", .help = "at most 123 bytes", .most = 123}};
constexpr Example examples[] = {{"/refuse/4403?reason=not%20allowed", "the readable refusal"}};

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

extern constexpr BehaviourInfo refuseBehaviour{
    .name = "refuse",
    .group = Group::Close,
    .argument = &code,
    .parameters = parameters,
    .does = "Accepts and closes with that code and reason in the same write: a refusal that a page can read.",
    .examples = examples,
    .build = build,
};

} // namespace mock
