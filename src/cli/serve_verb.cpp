// wiretale-cli serve: the mock server.
#include "cli/server_loop.h"
#include "cli/values.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

struct ServeOptions {
    ListenOptions listen;
    OutputOptions output;
    std::string rules, defaultBehaviour;
    std::vector<std::string> subprotocols;
    bool noDeflate = false, control = false;
};

int serve(const ServeOptions &options)
{
    net::MockRequest request;
    request.listen = orFault(listenRequest(options.listen), WrongUsage);
    if (!options.rules.empty())
        request.rulesJson = orFault(readFile(options.rules), SystemFault);
    request.defaultBehaviour = options.defaultBehaviour;
    request.subprotocols = options.subprotocols;
    request.deflate = !options.noDeflate;
    request.control = options.control;
    const auto engine = orFault(startEngine(options.output), SystemFault);
    const net::ServerInfo server = orFault(engine->startMock(request), SystemFault);
    return serveUntilInterrupted(*engine, server, options.output, options.listen.portFile, "Mock server");
}

} // namespace

void addServeVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("serve", "Run the mock server: any path says what the server will do");
    const auto options = std::make_shared<ServeOptions>();
    addListenOptions(*verb, options->listen);
    verb->add_option("--rules", options->rules, "Rules, JSON")->type_name("FILE.json");
    verb->add_option("--default", options->defaultBehaviour, "The address that is played for / and unknown paths")
        ->type_name("BEHAVIOUR");
    verb->add_flag("--no-deflate", options->noDeflate, "Decline permessage-deflate");
    verb->add_option("--subprotocol", options->subprotocols, "A subprotocol that the server knows; may be repeated")
        ->allow_extra_args(false);
    verb->add_flag("--control", options->control, "Offer the control API for tests; its token is printed at start");
    addOutputOptions(*verb, options->output);
    verb->callback([options, &exit] { exit = runVerb([&] { return serve(*options); }); });
}

} // namespace cli
