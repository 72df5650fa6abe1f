#include "explain/page_agent.h"

#include "explain/page_facts.h"
#include "explain/page_machine.h"

#include <array>
#include <utility>

namespace explain {

namespace {

/// More of a head or frame that has begun tells nothing new.
constexpr std::size_t unreadKept = 512 * 1024;
constexpr std::uint16_t goingAway = 1001;

class PageAgent final : public ws::Agent {
public:
    explicit PageAgent(Engine engine)
        : m_engine(engine)
    {
    }

    void receive(std::span<const ws::Event> events, ws::Bytes bytes, ws::Time now) override;
    void close(std::optional<std::uint16_t> code, std::string_view reason, ws::Time now) override;
    std::optional<ws::Time> nextTimeout() const override { return m_machine ? m_machine->state().deadline : std::nullopt; }
    void handleTimeout(ws::Time now) override
    {
        if (m_machine)
            m_machine->runUntil(now);
    }
    Acts take() override;

private:
    void keepUnread(ws::Bytes bytes);
    void lookAhead(ws::Time now);

    Engine m_engine;
    PageFacts m_facts;
    std::optional<PageMachine> m_machine; ///< from the request on
    ws::ByteBuffer m_unread;
    std::uint64_t m_unreadFrom = 0;
    std::size_t m_taken = 0; ///< of the frames that the machine has sent
};

/// Our own Closes are the machine's doing, or told to it by close().
bool isNews(const ws::Event &event)
{
    return event.direction == ws::Direction::ServerToClient || std::holds_alternative<ws::HeadReceived>(event.body);
}

void PageAgent::receive(std::span<const ws::Event> events, ws::Bytes bytes, ws::Time now)
{
    std::vector<PageFact> facts;
    for (const ws::Event &event : events)
        if (isNews(event))
            m_facts.apply(event, noRecord, facts);
    m_facts.settle(facts);
    if (!m_machine && !m_facts.requestUrl().empty())
        m_machine.emplace(m_engine, m_facts.requestUrl(), std::vector<std::string>(), now);
    if (m_machine)
        for (const PageFact &fact : facts)
            m_machine->take(fact);
    keepUnread(bytes);
    lookAhead(now);
}

void PageAgent::keepUnread(ws::Bytes bytes)
{
    if (m_unread.size() < unreadKept)
        ws::append(m_unread, bytes);
    const std::uint64_t read = std::exchange(m_unreadFrom, m_facts.unreadFrom());
    const std::uint64_t gone = std::min<std::uint64_t>(m_unreadFrom - read, m_unread.size());
    m_unread.erase(m_unread.begin(), m_unread.begin() + std::ptrdiff_t(gone));
}

/// What has only begun may be the end already; what it does short of that is done once it is whole.
void PageAgent::lookAhead(ws::Time now)
{
    if (!m_machine)
        return;
    PageMachine ahead = *m_machine;
    for (const PageFact &fact : m_facts.rest(m_unread, now))
        ahead.take(fact);
    if (ahead.state().flow.phase == PagePhase::Closed || ahead.state().failing)
        m_machine = std::move(ahead);
}

void PageAgent::close(std::optional<std::uint16_t> code, std::string_view reason, ws::Time now)
{
    if (!m_machine)
        return;
    if (code == goingAway)
        m_machine->take({now, noRecord, PageGone{PageGone::Why::Removed}});
    else
        m_machine->close(code, reason, now);
}

ws::Agent::Acts PageAgent::take()
{
    Acts acts;
    if (!m_machine)
        return acts;
    const PageState &page = m_machine->state();
    acts.frames.assign(page.out.sent.begin() + std::ptrdiff_t(std::min(m_taken, page.out.sent.size())), page.out.sent.end());
    m_taken = page.out.sent.size();
    acts.open = page.flow.phase == PagePhase::Open || page.flow.phase == PagePhase::Closing;
    acts.endTcp = hasEndedTcp(page);
    return acts;
}

} // namespace

std::unique_ptr<ws::Agent> makePageAgent(Engine engine) { return std::make_unique<PageAgent>(engine); }

std::optional<Engine> engineOf(ws::Manner manner)
{
    constexpr std::array pairs = {
        std::pair{ws::Manner::Chromium, Engine::Chromium},
        std::pair{ws::Manner::Firefox, Engine::Firefox},
        std::pair{ws::Manner::WebKit, Engine::WebKit},
    };
    for (const auto &[known, engine] : pairs)
        if (known == manner)
            return engine;
    return std::nullopt;
}

} // namespace explain
