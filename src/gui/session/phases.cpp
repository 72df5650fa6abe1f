#include "gui/session/phases.h"

#include "gui/core/cause_look.h"
#include "gui/paint/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

namespace {

using Look = OverviewPhases::Look;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OverviewPhases)
};

/// Collects phases one after the other from the session's start.
class PhaseLine {
public:
    explicit PhaseLine(ws::Time start)
        : m_start(start)
        , m_at(start)
    {
    }
    void until(std::optional<ws::Time> end, const char *pattern, Look look)
    {
        if (!end || *end < m_at)
            return;
        add(m_at, *end, Tr::tr(pattern).arg(duration(*end - m_at)), look);
        m_at = *end;
    }
    void add(ws::Time from, ws::Time to, const QString &label, Look look) { phases.push_back({label, from - m_start, to - m_start, look}); }
    /// A mark too short to have a length of its own.
    void mark(ws::Time at, Look look) { add(at, at, {}, look); }

    std::vector<OverviewPhases::Phase> phases;

private:
    ws::Time m_start, m_at;
};

QString endMarker(const explain::SessionFacts &facts)
{
    if (!facts.closes.empty())
        return facts.closes.front().code ? QString::number(*facts.closes.front().code) : QStringLiteral("Close");
    if (facts.answer && !facts.upgraded())
        return QString::number(facts.answer->status);
    if (facts.rst[0] || facts.rst[1])
        return QStringLiteral("RST");
    if (facts.tlsFault)
        return QStringLiteral("TLS");
    return facts.tcpEnd() ? QStringLiteral("FIN") : QString();
}

std::optional<ws::Time> endTime(const explain::SessionFacts &facts)
{
    if (!facts.closes.empty())
        return facts.closes.front().time;
    if (facts.answer && !facts.upgraded())
        return facts.answerAt;
    return facts.tcpEnd();
}

} // namespace

OverviewPhases overviewPhases(const Tale &tale)
{
    const auto &facts = tale.facts;
    PhaseLine line(facts.start);
    line.until(facts.nameAt, "DNS %1", Look::Box);
    line.until(facts.tcpAt, "TCP %1", Look::Box);
    line.until(facts.tlsAt, "TLS %1", Look::Box);
    if (facts.requestAt)
        line.mark(*facts.requestAt, Look::Sent);
    line.until(facts.answerAt, "server answers after %1", Look::Waiting);
    if (facts.answerAt)
        line.mark(*facts.answerAt, Look::Recv);
    const auto end = endTime(facts);
    if (facts.upgraded())
        line.until(end, "%1", Look::Waiting);
    else if (!facts.answerAt)
        line.until(end ? end : std::optional(tale.now), "waiting %1", Look::Waiting);

    OverviewPhases phases;
    phases.phases = std::move(line.phases);
    phases.total = std::max<ws::Duration>((tale.ended ? facts.last : tale.now) - facts.start, std::chrono::microseconds(100));
    phases.end = endMarker(facts);
    phases.endAt = end.value_or(facts.last) - facts.start;
    phases.failed = causeLook(tale.verdict.cause).failure;
    return phases;
}

bool hasTraffic(const Tale &tale)
{
    return tale.facts.upgraded() && tale.now - tale.facts.start > std::chrono::seconds(2);
}

} // namespace gui
