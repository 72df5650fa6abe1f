#include "explain/cause_rules.h"

#include <array>

namespace explain::causes {

namespace {

using enum Cause;

std::optional<std::size_t> phaseRecord(const SessionFacts &facts, Phase phase)
{
    return facts.phaseRecords[std::size_t(phase)];
}

/// What a failed address says, the most telling first: a refusal proves that the host is there, silence proves nothing.
struct AddressFault {
    std::string_view errorId;
    Cause cause;
};
constexpr std::array addressFaults = {
    AddressFault{"refused", PortRefused}, AddressFault{"reset", HandshakeCut}, AddressFault{"timeout", ConnectTimeout},
    AddressFault{"unreachable", NoRoute}, AddressFault{"other", NoRoute},
};

bool allAddressesFailed(const SessionFacts &facts)
{
    if (facts.tcp || facts.addresses.empty())
        return false;
    const bool more = facts.name && facts.addresses.size() < facts.name->addresses.size() && !facts.ended;
    return !more && std::none_of(facts.addresses.begin(), facts.addresses.end(), [](const auto &tried) {
        return tried.outcome == ws::Outcome::Ok;
    });
}

std::string_view faultOf(const ws::AddressTried &tried)
{
    return tried.outcome == ws::Outcome::Timeout ? "timeout" : std::string_view(tried.errorId);
}

} // namespace

Found badUrl(const SessionFacts &facts)
{
    const LocalFact *action = facts.localAction("bad-url");
    return action ? Found(proven(BadUrl, action->record)) : std::nullopt;
}

Found aborted(const SessionFacts &facts)
{
    const LocalFact *action = facts.localAction("abort");
    return action && !facts.upgraded() ? Found(proven(AbortedByUser, action->record)) : std::nullopt;
}

Found nameNotFound(const SessionFacts &facts)
{
    if (!facts.name || facts.name->outcome == ws::Outcome::Ok || facts.name->outcome == ws::Outcome::Cancelled)
        return {};
    return proven(NameNotFound, phaseRecord(facts, Phase::Name));
}

Found proxyFailed(const SessionFacts &facts)
{
    if (!facts.proxy || facts.proxy->outcome == ws::Outcome::Ok)
        return {};
    return proven(ProxyFailed, phaseRecord(facts, Phase::Proxy));
}

Found tlsFailed(const SessionFacts &facts)
{
    if (facts.tlsFault)
        return proven(TlsFailed, phaseRecord(facts, Phase::Tls));
    const bool timedOut = facts.timeout && facts.timeout->kind == ws::TimeoutKind::Tls;
    return timedOut ? Found(proven(TlsFailed, facts.timeoutRecord)) : std::nullopt;
}

Found connectTimeout(const SessionFacts &facts)
{
    const bool timedOut = facts.timeout && facts.timeout->kind == ws::TimeoutKind::Connect;
    return timedOut && !facts.tcp ? Found(proven(ConnectTimeout, facts.timeoutRecord)) : std::nullopt;
}

Found noAddressAnswered(const SessionFacts &facts)
{
    if (!allAddressesFailed(facts))
        return {};
    for (const AddressFault &fault : addressFaults)
        for (std::size_t i = 0; i < facts.addresses.size(); ++i)
            if (faultOf(facts.addresses[i]) == fault.errorId)
                return proven(fault.cause, facts.addressRecords[i]);
    return proven(NoRoute, facts.addressRecords.front());
}

} // namespace explain::causes
