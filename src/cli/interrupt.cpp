#include "cli/interrupt.h"

#include <csignal>

namespace cli {

namespace {

volatile std::sig_atomic_t caught = 0;

void onSignal(int signal)
{
    if (caught)
        std::signal(signal, SIG_DFL), std::raise(signal);
    caught = 1;
}

} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool interrupted()
{
    return caught;
}

} // namespace cli
