// wiretale-cli relay: between an app and its server.
#include "cli/server_loop.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

struct RelayOptions {
    ListenOptions listen;
    RequestOptions request;
    OutputOptions output;
    std::string to;
    bool rewriteHost = false, rewriteOrigin = false;
};

int relay(const RelayOptions &options)
{
    net::RelayRequest request;
    request.listen = orFault(listenRequest(options.listen), WrongUsage);
    request.to = orFault(connectRequest(options.to, options.request), WrongUsage);
    request.rewriteHost = options.rewriteHost;
    request.rewriteOrigin = options.rewriteOrigin;
    const auto engine = orFault(startEngine(options.output), SystemFault);
    const net::ServerInfo server = orFault(engine->startRelay(request), SystemFault);
    return serveUntilInterrupted(*engine, server, options.output, options.listen.portFile, "Relay to " + options.to);
}

} // namespace

void addRelayVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("relay", "Stand between an app and its server and record both legs");
    const auto options = std::make_shared<RelayOptions>();
    verb->add_option("--to", options->to, "The server's address, ws:// or wss://")->required()->type_name("URL");
    verb->add_flag("--rewrite-host", options->rewriteHost, "Replace the app's Host by the server's; else the head passes untouched");
    verb->add_flag("--rewrite-origin", options->rewriteOrigin, "Replace the app's Origin by the server's");
    addListenOptions(*verb, options->listen);
    addRequestOptions(*verb, options->request);
    addOutputOptions(*verb, options->output);
    verb->callback([options, &exit] { exit = runVerb([&] { return relay(*options); }); });
}

} // namespace cli
