#include "explain/page_model.h"

#include "explain/page_facts.h"
#include "explain/page_machine.h"

#include <array>

namespace explain {

namespace {

constexpr std::array engines = {Engine::Chromium, Engine::Firefox, Engine::WebKit, Engine::Standard};
constexpr std::array<std::string_view, 4> engineIds = {"chromium", "firefox", "webkit", "standard"};
constexpr std::array<std::string_view, 4> engineNames = {"Chromium", "Firefox", "WebKit", "The standard"};

std::string closeInWords(const PageEvent &event)
{
    return "close " + std::to_string(event.code) + (event.wasClean ? " (clean)" : " (not clean)");
}

/// The same to a script; when it is told, and in which words, may differ.
bool sameToScript(const PageEvent &a, const PageEvent &b)
{
    const bool openSame = a.protocol == b.protocol;
    return a.type == b.type && openSame && a.count == b.count && a.code == b.code && a.reason == b.reason
        && a.wasClean == b.wasClean && a.name == b.name;
}

std::string departureOf(const PageState &page, const PageState &standard)
{
    const auto &here = page.out.events, &there = standard.out.events;
    if (page.engine == Engine::Standard || std::equal(here.begin(), here.end(), there.begin(), there.end(), sameToScript))
        return {};
    return std::string(engineNames[std::size_t(page.engine)]) + " tells the script: " + eventsInWords(here) + ". The standard asks for: "
        + eventsInWords(there) + ".";
}

PageMachine runOver(Engine engine, const PageInput &input)
{
    PageMachine machine(engine, input.url, input.subprotocols, input.start, input.context);
    for (const PageFact &fact : input.facts)
        machine.take(fact);
    if (input.over)
        machine.runOut();
    else
        machine.runUntil(input.end);
    return machine;
}

} // namespace

std::string eventsInWords(const std::vector<PageEvent> &events)
{
    std::string text;
    for (const PageEvent &event : events) {
        text += text.empty() ? "" : ", ";
        switch (event.type) {
        case PageEvent::Type::Open:
            text += "open";
            break;
        case PageEvent::Type::Message:
            text += event.count == 1 ? "1 message" : std::to_string(event.count) + " messages";
            break;
        case PageEvent::Type::Error:
            text += "error";
            break;
        case PageEvent::Type::Close:
            text += closeInWords(event);
            break;
        case PageEvent::Type::Throw:
            text += "an exception";
            break;
        }
    }
    return text.empty() ? "no event" : text;
}

std::string_view engineId(Engine engine) { return engineIds[std::size_t(engine)]; }
std::span<const Engine> allEngines() { return engines; }
std::string_view basisId(Basis basis) { return basis == Basis::Measured ? "measured" : "predicted"; }

/// What a machine's state comes to for its readers.
PageOutcome finishedOutcome(const PageState &page, const PageState &standard)
{
    PageOutcome outcome = page.out;
    const bool measured = page.engine != Engine::Standard && !page.surprised && !page.awaitsConnection;
    outcome.basis = measured ? Basis::Measured : Basis::Predicted;
    outcome.departs = departureOf(page, standard);
    if (page.awaitsConnection)
        outcome.departs = "WebKit follows the redirect; what the page sees is decided there. The standard asks for: "
            + eventsInWords(standard.out.events) + ".";
    return outcome;
}

PageOutcome predictPage(Engine engine, const PageInput &input)
{
    return finishedOutcome(runOver(engine, input).state(), runOver(Engine::Standard, input).state());
}

PageInput pageInputOf(const std::vector<ws::Event> &events, std::string url, ws::Bytes unread)
{
    PageInput input;
    PageFacts facts;
    for (std::size_t i = 0; i < events.size(); ++i)
        facts.apply(events[i], i, input.facts);
    const auto rest = facts.rest(unread, facts.last());
    input.facts.insert(input.facts.end(), rest.begin(), rest.end());
    input.url = url.empty() ? facts.requestUrl() : std::move(url);
    input.start = events.empty() ? ws::Time() : events.front().time;
    input.end = facts.last();
    input.over = facts.over();
    return input;
}

} // namespace explain
