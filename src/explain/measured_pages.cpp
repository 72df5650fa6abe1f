#include "explain/measured_pages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace explain {

namespace {

using Json = nlohmann::json;
using Type = PageEvent::Type;

constexpr std::array<std::pair<Type, std::string_view>, 5> typeNames = {{
    {Type::Open, "open"}, {Type::Message, "message"}, {Type::Error, "error"}, {Type::Close, "close"}, {Type::Throw, "throw"},
}};

std::string_view nameOf(Type type) { return std::ranges::find(typeNames, type, &std::pair<Type, std::string_view>::first)->second; }

Json toJson(const PageEvent &event)
{
    Json object = {{"type", nameOf(event.type)}};
    if (event.type == Type::Close)
        object.update({{"code", event.code}, {"reason", event.reason}, {"wasClean", event.wasClean}});
    if (event.type == Type::Throw)
        object["name"] = event.name;
    return object;
}

Json toJson(const MeasuredPage &page)
{
    Json events = Json::array();
    for (const PageEvent &event : page.events)
        events.push_back(toJson(event));
    return {{"engine", engineId(page.engine)}, {"version", page.version}, {"mechanism", page.mechanism}, {"held", page.held}, {"events", std::move(events)}};
}

std::string textIn(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<PageEvent> eventIn(const Json &object)
{
    const auto known = std::ranges::find(typeNames, object.is_object() ? textIn(object, "type") : "", &std::pair<Type, std::string_view>::second);
    if (known == typeNames.end())
        return std::nullopt;
    PageEvent event;
    event.type = known->first;
    event.reason = textIn(object, "reason");
    event.name = textIn(object, "name");
    event.wasClean = object.value("wasClean", Json()) == Json(true);
    event.count = event.type == Type::Message ? 1 : 0;
    if (event.type != Type::Close)
        return event;
    const Json code = object.value("code", Json());
    if (!code.is_number_unsigned() || code.get<std::uint64_t>() > 0xFFFF)
        return std::nullopt;
    event.code = code.get<std::uint16_t>();
    return event;
}

std::optional<Engine> engineIn(const Json &object)
{
    for (const Engine engine : allEngines())
        if (engine != Engine::Standard && textIn(object, "engine") == engineId(engine))
            return engine;
    return std::nullopt;
}

std::optional<MeasuredPage> pageIn(const Json &object)
{
    const auto engine = object.is_object() ? engineIn(object) : std::nullopt;
    const Json events = engine ? object.value("events", Json()) : Json();
    if (!events.is_array())
        return std::nullopt;
    MeasuredPage page{*engine, textIn(object, "version"), textIn(object, "mechanism"), object.value("held", Json()) == Json(true), {}};
    for (const Json &one : events) {
        const auto event = eventIn(one);
        if (!event)
            return std::nullopt;
        page.events.push_back(*event);
    }
    return page.version.empty() || page.mechanism.empty() ? std::nullopt : std::optional(page);
}

/// The measured events with this session's own texts and counts where it has the same kind of event.
std::vector<PageEvent> fitted(std::vector<PageEvent> events, const std::vector<PageEvent> &predicted)
{
    for (PageEvent &event : events) {
        const auto same = std::ranges::find(predicted, event.type, &PageEvent::type);
        if (same == predicted.end())
            continue;
        if (event.type == Type::Open || event.type == Type::Message)
            event = *same;
        event.time = same->time;
    }
    return events;
}

} // namespace

ws::Result<MeasuredPages> MeasuredPages::parse(std::string_view text)
{
    if (text.size() > largestFile)
        return ws::Error{"It is larger than 1 MiB.", 0};
    const Json document = Json::parse(text, nullptr, false);
    if (document.is_discarded())
        return ws::Error{"It is not JSON.", 0};
    const Json pages = document.is_object() && document.value("v", Json()) == Json(1) ? document.value("measured", Json()) : Json();
    if (!pages.is_array())
        return ws::Error{"It is not a list of measured pages, version 1.", 0};
    MeasuredPages measured;
    for (const Json &one : pages) {
        auto page = pageIn(one);
        if (!page)
            return ws::Error{"Entry " + std::to_string(measured.m_pages.size() + 1) + " is not a measured page.", 0};
        measured.add(*std::move(page));
    }
    return measured;
}

std::string MeasuredPages::json() const
{
    Json pages = Json::array();
    for (const MeasuredPage &page : m_pages)
        pages.push_back(toJson(page));
    const Json document = {{"v", 1}, {"measured", std::move(pages)}};
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void MeasuredPages::add(MeasuredPage page)
{
    std::erase_if(m_pages, [&](const MeasuredPage &old) {
        return old.engine == page.engine && old.version == page.version && old.mechanism == page.mechanism;
    });
    if (m_pages.size() == mostKept)
        m_pages.erase(m_pages.begin());
    m_pages.push_back(std::move(page));
}

const MeasuredPage *MeasuredPages::find(Engine engine, std::string_view mechanism) const
{
    const auto found = std::find_if(m_pages.rbegin(), m_pages.rend(),
        [&](const MeasuredPage &page) { return page.engine == engine && page.mechanism == mechanism; });
    return found == m_pages.rend() ? nullptr : &*found;
}

void applyMeasured(Verdict &verdict, const SessionFacts &facts, const MeasuredPages &measured)
{
    const std::string mechanism = mechanismOf(verdict, facts);
    for (PageView &view : verdict.pages) {
        const MeasuredPage *page = measured.find(view.engine, mechanism);
        if (!page)
            continue;
        view.outcome.basis = Basis::Measured;
        view.outcome.measuredHere = page->version;
        if (page->held)
            continue;
        view.outcome.events = fitted(page->events, view.outcome.events);
        verdict.claims.push_back({{"measured-here", "%1 was asked on this machine in such a situation: its page got %2, not what was predicted.",
                                   {page->version, eventsInWords(view.outcome.events)}},
                                  verdict.evidence});
        verdict.remarks.push_back(verdict.claims.back().sentence.text());
    }
}

} // namespace explain
