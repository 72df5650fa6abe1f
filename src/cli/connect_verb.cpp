// wiretale-cli connect: one client session.
#include "cli/connect_plan.h"
#include "cli/profile.h"
#include "cli/second_opinion.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <optional>

namespace cli {

namespace {

struct ConnectOptions {
    RequestOptions request;
    OutputOptions output;
    std::string url, as = "plain", close, closeAfter, timeout;
    std::vector<std::string> sends, binaries, pings;
    const CLI::App *verb = nullptr; ///< knows the order of the command line
    bool readStdin = false, echo = false, followRedirects = false;
};

std::vector<PlannedSend> plannedSends(const ConnectOptions &options)
{
    std::vector<PlannedSend> sends;
    std::size_t text = 0, binary = 0, ping = 0;
    for (const CLI::Option *option : options.verb->parse_order()) {
        const std::string name = option->get_name();
        if (name == "--send")
            sends.push_back(SendText{options.sends.at(text++)});
        else if (name == "--send-binary")
            sends.push_back(SendBinary{orFault(parseBytes(options.binaries.at(binary++)), SystemFault)});
        else if (name == "--ping")
            sends.push_back(SendPing{orFault(parseBytes(options.pings.at(ping++)), SystemFault)});
    }
    return sends;
}

ConnectPlan planOf(const ConnectOptions &options)
{
    ConnectPlan plan;
    plan.sends = plannedSends(options);
    plan.readStdin = options.readStdin;
    plan.echo = options.echo;
    if (!options.close.empty())
        plan.close = orFault(parseClose(options.close), WrongUsage);
    if (!options.closeAfter.empty()) {
        plan.closeAfter = orFault(parseCloseAfter(options.closeAfter), WrongUsage);
        if (!plan.close)
            plan.close = CloseWords{1000, ""};
    }
    if (options.readStdin && !plan.close)
        plan.close = CloseWords{1000, ""};
    if (!options.timeout.empty())
        plan.silence = orFault(parseDuration(options.timeout), WrongUsage);
    return plan;
}

net::ConnectRequest requestOf(const ConnectOptions &options, const ConnectPlan &plan)
{
    net::ConnectRequest request = orFault(connectRequest(options.url, options.request), WrongUsage);
    request.followRedirects = options.followRedirects;
    actAs(options.as, request);
    request.followRedirects = request.followRedirects || options.followRedirects;
    if (plan.silence) {
        request.connectTimeout = *plan.silence;
        request.policy.handshakeTimeout = *plan.silence;
        request.policy.closeTimeout = std::min(request.policy.closeTimeout, *plan.silence);
    }
    return request;
}

int connect(const ConnectOptions &options)
{
    std::optional<QCoreApplication> qt; // a QWebSocket lives on its event loop
    int argc = 0;
    if (options.as == "qt" || options.output.secondOpinion)
        qt.emplace(argc, nullptr);
    const ConnectPlan plan = planOf(options);
    const net::ConnectRequest request = requestOf(options, plan);
    const auto engine = orFault(startEngine(options.output), SystemFault);
    return carryOut(*engine, request, plan, options.output);
}

} // namespace

void addConnectVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("connect", "Connect to a WebSocket and tell its tale");
    const auto options = std::make_shared<ConnectOptions>();
    options->verb = verb;
    verb->add_option("url", options->url, "ws:// or wss:// address")->required()->type_name("URL");
    verb->add_option("--as", options->as, "Whose request head and manners: plain records and goes on, strict is an RFC 6455 endpoint")
        ->check(CLI::IsMember({"plain", "strict", "chromium", "firefox", "webkit", "qt"}))
        ->capture_default_str();
    addRequestOptions(*verb, options->request);
    verb->add_option("--cert", options->request.certificate, "Client certificate, PEM")->type_name("FILE");
    verb->add_option("--key", options->request.key, "Its private key, PEM")->type_name("FILE");
    verb->add_flag("--follow-redirects", options->followRedirects, "Follow redirects; a page's script cannot");
    verb->add_option("--timeout", options->timeout, "Limit for connecting, for each answer, and for silence once open")->type_name("DUR");
    verb->add_option("--send", options->sends, "Send this text message once open; may be repeated")->type_name("TEXT")->allow_extra_args(false);
    verb->add_option("--send-binary", options->binaries, "Send this binary message once open; may be repeated")
        ->type_name("@FILE|hex:..")
        ->allow_extra_args(false);
    verb->add_option("--ping", options->pings, "Send a Ping once open; its data may be left out")
        ->type_name("[DATA]")
        ->allow_extra_args(false);
    verb->add_flag("--stdin", options->readStdin, "Send each line of standard input as a text message; its end closes");
    verb->add_flag("--echo", options->echo, "Send every message back");
    verb->add_option("--close", options->close, "Close with this once all is sent; 'empty' sends no code")->type_name("CODE[:REASON]");
    verb->add_option("--close-after", options->closeAfter, "Close after this time, or this many messages received")->type_name("DUR|Nmsg");
    verb->add_flag("--second-opinion", options->output.secondOpinion, secondOpinionHelp);
    addOutputOptions(*verb, options->output);
    verb->callback([options, &exit] { exit = runVerb([&] { return connect(*options); }); });
}

} // namespace cli
