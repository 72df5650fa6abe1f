#include "mock/rule_book.h"

#include "mock/seeded.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

constexpr std::size_t peersCounted = 100'000; // of one rule; more share one count, so that addresses cannot fill the memory

bool matchesQuery(const FieldMatch &wanted, std::string_view target)
{
    const auto question = target.find('?');
    const auto query = question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
    for (const auto part : splitAt(query, '&')) {
        const auto equals = part.find('=');
        if (percentDecode(part.substr(0, equals)) != wanted.name)
            continue;
        const auto value = percentDecode(equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1));
        return value && matchesGlob(wanted.glob, *value);
    }
    return wanted.glob.starts_with('!'); // an absent value is not what is excluded
}

bool matchesOffers(const std::string &subprotocol, const ws::HttpHead &request)
{
    const auto offers = ws::splitList(request.joined("Sec-WebSocket-Protocol"));
    return std::any_of(offers.begin(), offers.end(), [&](const std::string &offer) { return matchesGlob(subprotocol, offer); });
}

bool conditionsHold(const Rule &rule, const ws::HttpHead &request)
{
    const std::string_view target = request.target;
    const auto path = percentDecode(target.substr(0, target.find('?')));
    if (!rule.enabled || !path || !matchesGlob(rule.path, *path))
        return false;
    if (!rule.origin.empty() && !matchesGlob(rule.origin, request.value("Origin")))
        return false;
    if (!rule.subprotocol.empty() && !matchesOffers(rule.subprotocol, request))
        return false;
    return std::all_of(rule.headers.begin(), rule.headers.end(),
                       [&](const FieldMatch &field) { return matchesGlob(field.glob, request.joined(field.name)); })
           && std::all_of(rule.query.begin(), rule.query.end(),
                          [&](const FieldMatch &value) { return matchesQuery(value, target); });
}

} // namespace

void RuleBook::set(std::vector<Rule> rules)
{
    m_rules = std::move(rules);
    resetCounters();
}

void RuleBook::resetCounters()
{
    m_counters.assign(m_rules.size(), {});
}

bool RuleBook::isNth(const Rule &rule, Counters &counters, const std::string &peer)
{
    ++counters.inAll;
    const bool known = counters.ofPeer.size() < peersCounted || counters.ofPeer.contains(peer);
    const std::uint64_t ofPeer = rule.nth && rule.nth->ofEachPeer ? ++counters.ofPeer[known ? peer : std::string()] : 0;
    if (rule.nth) {
        const std::uint64_t number = rule.nth->ofEachPeer ? ofPeer : counters.inAll;
        if (number < rule.nth->from || number > rule.nth->to)
            return false;
    }
    return !rule.probability || seededThrow(rule.seed, counters.inAll) < *rule.probability;
}

std::optional<RuleBook::Match> RuleBook::match(const ws::HttpHead &request, const std::string &peer)
{
    std::optional<Match> found;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (!conditionsHold(m_rules[i], request) || !isNth(m_rules[i], m_counters[i], peer) || found)
            continue;
        ++m_counters[i].hits;
        found = Match{i + 1, m_rules[i].action};
    }
    return found;
}

std::vector<std::uint64_t> RuleBook::hits() const
{
    std::vector<std::uint64_t> hits;
    for (const Counters &counters : m_counters)
        hits.push_back(counters.hits);
    return hits;
}

} // namespace mock
