#include "decode/pairing.h"

#include <algorithm>
#include <iterator>

namespace decode {

std::optional<ws::Duration> Pair::latency() const
{
    return reply == 0 ? std::nullopt : std::optional(answered - asked);
}

Pairing::Pairing(std::size_t limit)
    : m_limit(limit)
{
}

void Pairing::add(std::uint64_t message, ws::Direction direction, ws::Time time, const Exchange &exchange)
{
    const bool heartbeat = exchange.part == Part::Heartbeat || exchange.part == Part::HeartbeatReply;
    const bool asks = exchange.part == Part::Request || exchange.part == Part::Heartbeat;
    const bool answers = exchange.part == Part::Reply || exchange.part == Part::HeartbeatReply;
    if (asks) {
        if (m_pairs.size() == m_limit)
            return;
        m_open[{direction, heartbeat, exchange.id}] = m_pairs.size();
        m_byMessage[message] = m_pairs.size();
        Pair pair;
        pair.request = message;
        pair.direction = direction;
        pair.asked = time;
        pair.heartbeat = heartbeat;
        pair.id = exchange.id;
        pair.name = exchange.name;
        m_pairs.push_back(std::move(pair));
        return;
    }
    const auto open = m_open.find({opposite(direction), heartbeat, exchange.id});
    if (open == m_open.end() || (!answers && exchange.part != Part::Progress))
        return;
    Pair &pair = m_pairs[open->second];
    m_byMessage[message] = open->second;
    if (!answers) {
        ++pair.progress;
        return;
    }
    pair.reply = message;
    pair.answered = time;
    pair.failed = exchange.failed;
    m_open.erase(open);
}

std::vector<Pair> Pairing::unanswered() const
{
    std::vector<Pair> waiting;
    std::ranges::copy_if(m_pairs, std::back_inserter(waiting), [](const Pair &pair) { return pair.reply == 0 && !pair.heartbeat; });
    return waiting;
}

const Pair *Pairing::pairOf(std::uint64_t message) const
{
    const auto found = m_byMessage.find(message);
    return found == m_byMessage.end() ? nullptr : &m_pairs[found->second];
}

} // namespace decode
