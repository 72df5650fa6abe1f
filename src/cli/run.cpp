#include "cli/verb.h"

#include "cli/output.h"
#include "cli/version.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <string_view>
#include <vector>

namespace cli {

namespace {

constexpr const char *footer = "Results go to standard output, notes to standard error. Exit codes: 0 closed cleanly or work done, "
                               "1 the session ended in any other way, 2 wrong usage, 3 file or system error, 130 interrupted.\n"
                               "Secrets are masked as [masked n] in every output but the native file, unless --reveal is given.";

/// The arguments as CLI11 takes them, last first. --ping may stand without its data: it then gets empty data.
std::vector<std::string> reversedArguments(int argc, char **argv)
{
    std::vector<std::string> arguments;
    for (int i = argc - 1; i > 0; --i) {
        const bool bare = argv[i] == std::string_view("--ping") && (arguments.empty() || arguments.back().starts_with("--"));
        if (bare)
            arguments.emplace_back("hex:");
        arguments.emplace_back(argv[i]);
    }
    return arguments;
}

} // namespace

int run(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    CLI::App app("Wiretale: the tale of a WebSocket session, told from the wire.", "wiretale-cli");
    app.set_version_flag("--version", std::string("wiretale-cli ") + version());
    app.require_subcommand(1);
    app.footer(footer);
    int exit = Success;
    for (const auto add : {addConnectVerb, addServeVerb, addRelayVerb, addShowVerb, addExplainVerb, addBehavioursVerb, addAskVerb,
                           addDemoVerb})
        add(app, exit);
    try {
        app.parse(reversedArguments(argc, argv));
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == int(CLI::ExitCodes::Success))
            return app.exit(error);
        complain(error.what());
        note("Run wiretale-cli --help, or wiretale-cli VERB --help.");
        return WrongUsage;
    }
    return flushOutput() ? exit : SystemFault;
}

} // namespace cli
