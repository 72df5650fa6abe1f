#include "explain/idle_cut.h"

#include "explain/quantities.h"

#include <algorithm>
#include <array>

namespace explain {

namespace {

using namespace std::chrono_literals;
using Of = KnownLimit::Of;

/// Defaults as their makers document them; each is a setting, so a match is a hint and no proof.
constexpr std::array limits = {
    KnownLimit{"haproxy-30", 30s, Of::Silence, "HAProxy, as often configured",
               "timeout tunnel (else timeout client and timeout server)"},
    KnownLimit{"gcp-30", 30s, Of::Age, "a Google Cloud load balancer",
               "the backend service's timeout, which counts for an open WebSocket too"},
    KnownLimit{"heroku-55", 55s, Of::Silence, "the Heroku router", "a Ping at least every 50 s, as the limit is fixed"},
    KnownLimit{"nginx-60", 60s, Of::Silence, "nginx", "proxy_read_timeout and proxy_send_timeout"},
    KnownLimit{"aws-alb-60", 60s, Of::Silence, "an AWS Application Load Balancer",
               "its attribute idle_timeout.timeout_seconds"},
    KnownLimit{"cloudflare-100", 100s, Of::Silence, "Cloudflare",
               "a Ping at least every 90 s, as the limit is fixed on most plans"},
    KnownLimit{"iis-120", 120s, Of::Silence, "IIS", "connectionTimeout of the site's limits"},
    KnownLimit{"azure-lb-240", 240s, Of::Silence, "an Azure load balancer", "its idle timeout, 4 to 30 minutes"},
    KnownLimit{"aws-nlb-350", 350s, Of::Silence, "an AWS Network Load Balancer or NAT gateway",
               "TCP keep-alive or a Ping below 350 s; a Network Load Balancer's tcp.idle_timeout.seconds"},
    KnownLimit{"aws-apigw-600", 10min, Of::Silence, "AWS API Gateway",
               "a message at least every 9 minutes, as the limit is fixed"},
    KnownLimit{"aws-apigw-7200", 2h, Of::Age, "AWS API Gateway", "a new connection before that, as the limit is fixed"},
    KnownLimit{"binance-86400", 24h, Of::Age, "a service that ends each connection after a day, as Binance does",
               "a new connection before that, as the limit is fixed"},
};

/// A timer fires late, never early; clocks and buffers blur it by a little.
bool matches(ws::Duration measured, ws::Duration limit)
{
    const ws::Duration early = limit / 100, late = std::max<ws::Duration>(1500ms, limit / 50);
    return measured >= limit - early && measured <= limit + late;
}

Claim claimOf(const KnownLimit &limit, const SessionFacts &facts, ws::Duration measured)
{
    const bool silence = limit.of == Of::Silence;
    const std::string pattern = silence
        ? "The end came %1 after the last frame: that fits %2 (%3). What helps: %4."
        : "The end came %1 after the connection was made: that fits %2 (%3). What helps: %4.";
    Evidence evidence;
    evidence.record = facts.lastFrameAt && silence ? facts.lastFrameRecord : facts.answerRecord;
    return {{std::string(limit.id),
             pattern,
             {durationText(measured), std::string(limit.who), limitText(limit.limit), std::string(limit.change)}},
            evidence};
}

/// Somebody between the ends or the other end cut, and no one here meant it.
bool mayBeACut(const SessionFacts &facts)
{
    const CloseFact *first = facts.closes.empty() ? nullptr : &facts.closes.front();
    const bool ownWords =
        first && (first->direction == ws::Direction::ClientToServer || first->code.value_or(1000) >= 3000);
    return facts.upgraded() && (facts.tcpEnd() || first) && !ownWords;
}

} // namespace

std::span<const KnownLimit> knownLimits()
{
    return limits;
}

std::vector<Claim> idleCutClaims(const SessionFacts &facts)
{
    std::vector<Claim> claims;
    if (!mayBeACut(facts))
        return claims;
    const ws::Time end = facts.closes.empty() ? *facts.tcpEnd() : facts.closes.front().time;
    const ws::Duration silence = facts.silence().value_or(ws::Duration{});
    const ws::Duration age = end - facts.tcpAt.value_or(facts.start);
    for (const KnownLimit &limit : limits) {
        const ws::Duration measured = limit.of == Of::Silence ? silence : age;
        if (matches(measured, limit.limit))
            claims.push_back(claimOf(limit, facts, measured));
    }
    return claims;
}

} // namespace explain
