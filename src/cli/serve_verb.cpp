// wiretale-cli serve: the mock server.
#include "cli/server_loop.h"
#include "cli/values.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace cli {

namespace {

struct ServeOptions {
    ListenOptions listen;
    OutputOptions output;
    std::string rules, defaultBehaviour;
    std::vector<std::string> subprotocols, scripts;
    std::uint64_t maxPush = 0, maxBytes = 0;
    bool noDeflate = false, control = false;
};

int serve(const ServeOptions &options)
{
    net::MockRequest request;
    request.listen = orFault(listenRequest(options.listen), WrongUsage);
    if (!options.rules.empty())
        request.rulesJson = orFault(readFile(options.rules), SystemFault);
    for (const std::string &path : options.scripts)
        request.scripts.emplace_back(std::filesystem::path(path).stem().string(), orFault(readFile(path), SystemFault));
    request.maxPush = options.maxPush;
    request.maxBytes = options.maxBytes;
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
    verb->add_option("--script", options->scripts, "A script for /script/NAME, named after its file; may be repeated")
        ->type_name("NAME.json")
        ->allow_extra_args(false);
    verb->add_option("--max-push", options->maxPush, "Messages that /push may send, instead of 1000000")->type_name("COUNT");
    verb->add_option("--max-bytes", options->maxBytes, "Bytes that /push and the huge addresses may send at a time, instead of 1 and 16 MiB");
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
