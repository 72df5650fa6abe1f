#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo parameters[] = {{.name = "split",
                                         .kind = ValueKind::Flag,
                                         .fallback = "0",
                                         .help = "1: in two fragments, the fault only shows in the second"}};
constexpr Example examples[] = {{"/bad-utf8", "invalid text"}, {"/bad-utf8?split=1", "invalid across two fragments"}};

// C3 begins a character of two bytes, 28 cannot be its second.
constexpr std::string_view begin = "Hello \xC3", end = "\x28 world";

ws::Result<Steps> build(const Arguments &arguments)
{
    if (!arguments.flag("split"))
        return parts::openAndSend(arguments, parts::textFrame(std::string(begin) + std::string(end)));
    SendFrame first = parts::textFrame(begin);
    first.header.fin = false;
    Steps steps = parts::open(arguments);
    steps.push_back({std::move(first)});
    steps.push_back({parts::frame(ws::Opcode::Continuation, ws::bytesOf(end))});
    return parts::ended(std::move(steps), arguments);
}

} // namespace

extern constexpr BehaviourInfo badUtf8Behaviour{
    .name = "bad-utf8",
    .group = Group::Protocol,
    .parameters = parameters,
    .does = "Sends a text message that is not UTF-8.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
