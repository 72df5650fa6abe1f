// wiretale-cli ask: real browsers, measured against the prediction.
#include "cli/browser_report.h"
#include "cli/interrupt.h"
#include "cli/live_output.h"
#include "cli/profile.h"
#include "cli/user_data.h"
#include "cli/values.h"
#include "cli/verb.h"
#include "explain/measured_events.h"
#include "explain/sentence.h"
#include "exporters/judged_session.h"
#include "net/browser.h"

#include <CLI/CLI.hpp>

#include <thread>

namespace cli {

namespace {

struct AskOptions {
    std::string url, browser = "all", scriptFile, format = "text", timeout = "10s";
    std::vector<std::string> subprotocols;
};

std::vector<net::Browser> chosenBrowsers(const std::string &wanted)
{
    if (wanted.find('/') != std::string::npos) {
        const auto browser = net::browserAt(wanted);
        if (!browser)
            throw Fault{SystemFault, "There is no browser at " + wanted + "."};
        return {*browser};
    }
    std::vector<net::Browser> found = net::findBrowsers();
    if (wanted != "all")
        std::erase_if(found, [&](const net::Browser &browser) { return net::browserKindId(browser.kind) != wanted; });
    if (found.empty())
        throw Fault{SystemFault, wanted == "all" ? "No browser was found on this machine." : "No " + wanted + " was found on this machine."};
    return found;
}

std::string quoted(const std::string &text)
{
    return "\"" + explain::printable(text, 200) + "\"";
}

std::string closeWords(unsigned code, const std::string &reason, bool wasClean)
{
    return "close " + std::to_string(code) + " " + quoted(reason) + (wasClean ? " clean" : " not clean");
}

/// The events of a page's script, adjacent messages merged, in the words that both sides share.
std::vector<std::string> eventWords(const std::vector<net::BrowserEvent> &events)
{
    std::vector<std::string> words;
    for (const net::BrowserEvent &event : events) {
        if (event.type == "close")
            words.push_back(closeWords(event.code, event.reason, event.wasClean));
        else if (event.type == "throw")
            words.push_back("throw " + event.name);
        else if (event.type != "message" || words.empty() || words.back() != "message")
            words.push_back(event.type);
    }
    return words;
}

std::vector<std::string> eventWords(const std::vector<explain::PageEvent> &events)
{
    using Type = explain::PageEvent::Type;
    std::vector<std::string> words;
    for (const explain::PageEvent &event : events) {
        switch (event.type) {
        case Type::Open: words.emplace_back("open"); break;
        case Type::Message: words.emplace_back("message"); break;
        case Type::Error: words.emplace_back("error"); break;
        case Type::Throw: words.push_back("throw " + event.name); break;
        case Type::Close: words.push_back(closeWords(event.code, event.reason, event.wasClean)); break;
        }
    }
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.empty() ? "nothing" : text;
}

/// A session of our own that acts as the engine, to its end.
std::shared_ptr<const capture::Session> rehearse(const AskOptions &options, const std::string &engine, net::Engine &network)
{
    RequestOptions requestOptions;
    requestOptions.subprotocols = options.subprotocols;
    net::ConnectRequest request = orFault(connectRequest(options.url, requestOptions), WrongUsage);
    actAs(engine, request);
    const capture::SessionId id = orFault(network.connect(request), EndedOtherwise);
    const auto recording = network.recording();
    for (int i = 0; i < 500 && !interrupted(); ++i) {
        if (recording->sessionCount() >= id && recording->session(id - 1)->ended())
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return recording->session(id - 1);
}

struct Prediction {
    std::vector<std::string> words;
    std::string mechanism;
};

/// What this engine's page should be told, and of what kind the session was.
Prediction predicted(const AskOptions &options, const std::string &engine)
{
    const auto network = orFault(startEngine({}), SystemFault);
    const exporters::JudgedSession judged = exporters::judgeSession(*rehearse(options, engine, *network));
    Prediction prediction;
    prediction.mechanism = explain::mechanismOf(judged.verdict, judged.facts);
    for (const explain::PageView &view : judged.verdict.pages)
        if (explain::engineId(view.engine) == engine)
            prediction.words = eventWords(view.outcome.events);
    return prediction;
}

explain::Engine engineOf(net::BrowserKind kind)
{
    switch (kind) {
    case net::BrowserKind::Chromium: return explain::Engine::Chromium;
    case net::BrowserKind::Firefox: return explain::Engine::Firefox;
    case net::BrowserKind::WebKit: break;
    }
    return explain::Engine::WebKit;
}

/// True when what the browser told is what was predicted.
bool askOne(const AskOptions &options, const net::Browser &browser, const net::BrowserTask &task)
{
    const std::string engine(net::browserKindId(browser.kind));
    const net::BrowserReport report = net::askBrowser(browser, task, [] { return interrupted(); });
    if (!report.ran) {
        complain(engine + ": " + report.failure);
        return false;
    }
    if (options.format == "json") {
        write(browserReportJson(browser, report) + "\n");
        flushOutput();
        return true;
    }
    const std::vector<std::string> measured = eventWords(report.events);
    write(engine + "  " + explain::printable(report.version.empty() ? browser.version : report.version) + "\n");
    write("  measured:  " + joined(measured) + "\n");
    for (const net::ConsoleText &text : report.console)
        write("  console:   " + explain::printable(text.text, 500) + "\n");
    if (!task.script.empty())
        return true; // the prediction knows nothing of what the script does
    const Prediction prediction = predicted(options, engine);
    const bool holds = measured == prediction.words;
    write("  predicted: " + joined(prediction.words) + "\n");
    if (!report.cut)
        keepMeasured({engineOf(browser.kind), report.version.empty() ? browser.version : report.version, prediction.mechanism, holds,
                      explain::measuredEvents(report.events)});
    write(holds ? "  The prediction holds.\n" : "  The prediction differs from what was measured.\n");
    flushOutput();
    return holds;
}

int ask(const AskOptions &options)
{
    catchInterrupts();
    net::BrowserTask task;
    task.url = options.url;
    task.subprotocols = options.subprotocols;
    task.limit = orFault(parseDuration(options.timeout), WrongUsage);
    if (!options.scriptFile.empty())
        task.script = orFault(readFile(options.scriptFile), SystemFault);
    bool allHold = true;
    for (const net::Browser &browser : chosenBrowsers(options.browser))
        allHold = !interrupted() && askOne(options, browser, task) && allHold;
    if (interrupted())
        return Interrupted;
    return allHold ? Success : EndedOtherwise;
}

} // namespace

void addAskVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("ask", "Ask real browsers what their page's script is told, and compare with the prediction");
    const auto options = std::make_shared<AskOptions>();
    verb->add_option("url", options->url, "ws:// or wss:// address")->required()->type_name("URL");
    verb->add_option("--browser", options->browser, "chromium, firefox, webkit, the path of a browser, or all")->capture_default_str();
    verb->add_option("--subprotocol", options->subprotocols, "A subprotocol for the page to offer; may be repeated")->allow_extra_args(false);
    verb->add_option("--page-script", options->scriptFile, "JavaScript that the page runs in place of opening the address")->type_name("FILE");
    verb->add_option("--timeout", options->timeout, "The browser is ended after this time")->type_name("DUR")->capture_default_str();
    verb->add_option("--format", options->format, "json: what each browser reported, one object a line, without a prediction")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    verb->callback([options, &exit] { exit = runVerb([&] { return ask(*options); }); });
}

} // namespace cli
