#include "explain/page_fold.h"

namespace explain {

PageOutcome finishedOutcome(const PageState &page, const PageState &standard); // page_model.cpp

namespace {

/// Stands for the address of a session whose opening handshake was not seen.
constexpr std::string_view unknownUrl = "ws://unknown/";

std::string join(const std::string &before, const std::string &more) { return before + (before.empty() || more.empty() ? "" : ", ") + more; }

/// The events that a record brought, but for messages.
std::string eventsAt(const PageState &page, std::size_t record)
{
    std::string text;
    if (record == page.openRecord)
        text = "open";
    if (record == page.errorRecord)
        text = join(text, "error");
    if (record == page.closeRecord && !page.out.events.empty())
        text = join(text, "close " + std::to_string(page.out.events.back().code));
    return text;
}

bool isDelivered(const PageState &page, std::size_t record)
{
    return page.openRecord != noRecord && record > page.openRecord && record < page.closingRecord && record < page.closeRecord;
}

} // namespace

void PageFold::begin(std::string url) { m_url = std::move(url); }

void PageFold::apply(const ws::Event &event, std::size_t record)
{
    m_firstAt = m_firstAt.value_or(event.time);
    m_facts.apply(event, record, m_settled);
    if (!m_started && m_url.empty())
        m_url = m_facts.requestUrl();
    if (m_url.empty() && std::holds_alternative<ws::FrameReceived>(event.body))
        m_url = unknownUrl;
    if (m_url.empty())
        return;
    if (!m_started)
        start(*m_firstAt);
    for (const PageFact &fact : m_settled)
        for (PageMachine &machine : m_machines)
            machine.take(fact);
    m_settled.clear();
}

void PageFold::start(ws::Time now)
{
    for (const Engine engine : allEngines())
        m_machines[std::size_t(engine)] = PageMachine(engine, m_url, {}, now);
    m_started = true;
}

void PageFold::setUnread(ws::Bytes bytes, ws::Time lastAt)
{
    m_unread.assign(bytes.begin(), bytes.end());
    m_unreadAt = lastAt;
}

PageState PageFold::stateOf(Engine engine, std::optional<ws::Time> now) const
{
    PageMachine machine = m_started ? m_machines[std::size_t(engine)] : PageMachine(engine, m_url, {}, m_firstAt.value_or(ws::Time()));
    if (!m_started)
        for (const PageFact &fact : m_settled)
            machine.take(fact);
    for (const PageFact &fact : m_facts.rest(m_unread, m_unreadAt))
        machine.take(fact);
    if (m_facts.over())
        machine.runOut();
    else
        machine.runUntil(now.value_or(m_facts.last()));
    return machine.state();
}

PageOutcome PageFold::outcome(Engine engine, std::optional<ws::Time> now) const
{
    return finishedOutcome(stateOf(engine, now), stateOf(Engine::Standard, now));
}

PageCell PageFold::cell(Engine engine, std::size_t record, PageRow row) const
{
    const PageState page = stateOf(engine, {});
    const bool delivered = row == PageRow::ServerMessage && isDelivered(page, record);
    std::string text = eventsAt(page, record);
    if (delivered)
        text = join("message", text);
    if (!text.empty())
        return {PageCell::Kind::Event, std::move(text)};
    if (row == PageRow::Other || row == PageRow::Answer)
        return {};
    const bool stopped = record > page.closeRecord || (page.errorRecord != noRecord && record > page.errorRecord);
    if (stopped)
        return {PageCell::Kind::Unread, "not read"};
    if (row == PageRow::ServerFrame && isDelivered(page, record))
        return {};
    return {PageCell::Kind::Hidden, "not told"};
}

} // namespace explain
