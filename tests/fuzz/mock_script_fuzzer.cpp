// Any text as a script; what is taken comes back as it was written, and has words.
#include "mock/script.h"
#include "mock/words.h"

#include "ws/bytes.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto steps = mock::readScript(ws::textOf(ws::Bytes(data, size)));
    if (!steps)
        return 0;
    mock::whatWillHappen(steps.value());
    const std::string written = mock::writeScript(steps.value());
    const auto again = mock::readScript(written);
    if (!again || mock::writeScript(again.value()) != written)
        __builtin_trap();
    return 0;
}
