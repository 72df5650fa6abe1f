#include "support/explain/browser_lab.h"

#include "support/explain/lab_server.h"

#include <algorithm>

using namespace explain;

namespace lab {

namespace {

using Json = nlohmann::json;

PageEvent::Type typeOf(const std::string &name)
{
    if (name == "open")
        return PageEvent::Type::Open;
    if (name == "message")
        return PageEvent::Type::Message;
    if (name == "error")
        return PageEvent::Type::Error;
    return name == "throw" ? PageEvent::Type::Throw : PageEvent::Type::Close;
}

PageEvent eventOf(const Json &json)
{
    PageEvent event;
    event.type = typeOf(json.at("type"));
    event.protocol = json.value("protocol", "");
    event.extensions = json.value("extensions", "");
    event.count = json.value("count", std::uint64_t(0));
    event.code = json.value("code", std::uint16_t(0));
    event.reason = json.value(event.type == PageEvent::Type::Throw ? "message" : "reason", "");
    event.wasClean = json.value("wasClean", false);
    event.name = json.value("name", "");
    return event;
}

/// Addresses as in the scenario's server; WebKit's place in the page is left out.
std::string consoleText(std::string text, const std::string &port)
{
    const std::size_t place = text.find(": CONSOLE ");
    if (text.starts_with("http") && place != std::string::npos)
        text = text.substr(place + 2);
    for (const auto &[from, to] : {std::pair<std::string, std::string>{"{HOST}", "127.0.0.1"}, {"{PORT}", port}})
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from))
            text.replace(at, from.size(), to);
    return text;
}

/// What differed between the laboratory's runs.
bool isUnstable(const Json &scenario, Engine engine, const std::string &part)
{
    const Json unstable = scenario.value("unstable", Json::object());
    const std::string name = engine == Engine::WebKit ? "webkitgtk" : std::string(engineId(engine));
    return unstable.contains(name) && std::ranges::find(unstable[name], Json(part)) != unstable[name].end();
}

/// Connections that the page's script made one after another, each with the same end.
std::size_t repetitions(const Observation &seen)
{
    const auto closes = std::ranges::count(seen.events, PageEvent::Type::Close, &PageEvent::type);
    return std::max<std::size_t>(1, std::size_t(closes));
}

std::string eventInWords(const PageEvent &event)
{
    switch (event.type) {
    case PageEvent::Type::Open:
        return "open[" + event.protocol + "|" + event.extensions + "]";
    case PageEvent::Type::Message:
        return "message x" + std::to_string(event.count);
    case PageEvent::Type::Error:
        return "error";
    case PageEvent::Type::Close:
        return "close " + std::to_string(event.code) + (event.wasClean ? " clean " : " unclean ") + event.reason;
    case PageEvent::Type::Throw:
        return "throw " + event.name + " " + event.reason;
    }
    return {};
}

bool sameEvent(const PageEvent &a, const PageEvent &b)
{
    return eventInWords(a) == eventInWords(b);
}

} // namespace

std::string inWords(const Observation &observation)
{
    std::string text;
    for (const PageEvent &event : observation.events)
        text += eventInWords(event) + ", ";
    text += observation.sentClose ? "| sent " + (observation.sentCode ? std::to_string(*observation.sentCode) : "empty") : "| sent none";
    for (const std::string &line : observation.console)
        text += " | " + line;
    return text;
}

Observation observed(const Json &scenario, Engine engine)
{
    const Json &seen = scenario.at("seen").at(std::string(engineId(engine)));
    Observation observation;
    for (const Json &event : seen.at("events"))
        if (event.at("type") != "cut")
            observation.events.push_back(eventOf(event));
    for (const std::string text : seen.at("console"))
        observation.console.push_back(consoleText(text, scenario.value("port", "20001")));
    if (seen.contains("otherRun"))
        for (const Json &event : seen["otherRun"])
            observation.otherRun ? observation.otherRun->push_back(eventOf(event)) : void(observation.otherRun = {eventOf(event)});
    observation.sentKnown = !seen.contains("sentCut") && !isUnstable(scenario, engine, "wire");
    observation.eventsKnown = !seen.contains("unlogged");
    observation.consoleKnown = !isUnstable(scenario, engine, "console");
    observation.sentClose = seen.at("sentAny");
    if (seen.contains("sentClose") && seen["sentClose"].is_number())
        observation.sentCode = seen["sentClose"].get<std::uint16_t>();
    return observation;
}

Observation predicted(const Json &scenario, Engine engine)
{
    const std::size_t times = repetitions(observed(scenario, engine));
    const Json &seen = scenario.at("seen").at(std::string(engineId(engine)));
    const auto watched = std::chrono::seconds(seen.value("watchedSeconds", 3600));
    Observation all;
    for (std::size_t i = 0; i < times; ++i) {
        const PageState page = LabServer(scenario, engine).play();
        for (const PageEvent &event : page.out.events)
            if (event.time < ws::Time(std::chrono::hours(1)) + watched)
                all.events.push_back(event);
        std::ranges::copy(page.out.console, std::back_inserter(all.console));
        all.sentClose = page.out.sentClose;
        all.sentCode = page.out.sentCloseCode;
    }
    return all;
}

bool agree(const Observation &a, const Observation &b)
{
    const bool events = !a.eventsKnown || std::ranges::equal(a.events, b.events, sameEvent)
        || (a.otherRun && std::ranges::equal(*a.otherRun, b.events, sameEvent));
    const bool sent = !a.sentKnown || (a.sentClose == b.sentClose && a.sentCode == b.sentCode);
    const bool console = !a.consoleKnown || a.console == b.console;
    return events && sent && console;
}

} // namespace lab
