#include "mock/behaviours/parts.h"

namespace mock {

namespace {

constexpr ParameterInfo bits{.name = "BITS",
                             .kind = ValueKind::Numbers,
                             .help = "how the length 5 is written: in 16 or in 64 bits",
                             .choices = "16,64",
                             .required = true};
constexpr Example examples[] = {{"/long-form/16", "length not minimal"}, {"/long-form/64", "length not minimal"}};

ws::Result<Steps> build(const Arguments &arguments)
{
    SendFrame frame = parts::textFrame(parts::hello);
    frame.header.lengthForm = arguments.number("BITS") == 16 ? ws::LengthForm::Extended16 : ws::LengthForm::Extended64;
    return parts::openAndSend(arguments, std::move(frame));
}

} // namespace

extern constexpr BehaviourInfo longFormBehaviour{
    .name = "long-form",
    .group = Group::Protocol,
    .argument = &bits,
    .does = "Sends a text frame whose length is not written in the fewest bytes.",
    .examples = examples,
    .hostile = Hostile::Fails,
    .build = build,
};

} // namespace mock
