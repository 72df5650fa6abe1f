#include "gui/core/session_words.h"

#include "gui/core/cause_look.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace gui {

using explain::Cause;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

bool isAddress(const QString &host)
{
    return host.contains(u':') || std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

QString shortHost(const QUrl &url)
{
    const QString host = url.host();
    if (isAddress(host) || !host.contains(u'.'))
        return url.port() > 0 ? QStringLiteral("%1:%2").arg(host).arg(url.port()) : host;
    return host.section(u'.', 0, 0) + u'…';
}

QString answerWords(const explain::SessionFacts &facts)
{
    if (!facts.answer)
        return Tr::tr("Refused");
    return Tr::tr("HTTP %1 %2").arg(facts.answer->status).arg(peerText(std::string_view(facts.answer->reason), Lines::One, 60)).trimmed();
}

QString tlsWords(const explain::SessionFacts &facts)
{
    const auto fault = facts.tlsFault ? facts.tlsFault->fault : std::string();
    struct Words {
        std::string_view fault;
        const char *says;
    };
    static constexpr Words words[] = {
        {"expired", QT_TRANSLATE_NOOP("SessionWords", "Certificate expired")},
        {"not-yet-valid", QT_TRANSLATE_NOOP("SessionWords", "Certificate not valid yet")},
        {"wrong-host", QT_TRANSLATE_NOOP("SessionWords", "Certificate of another host")},
        {"self-signed", QT_TRANSLATE_NOOP("SessionWords", "Certificate self-signed")},
        {"unknown-ca", QT_TRANSLATE_NOOP("SessionWords", "Certificate not trusted")},
        {"revoked", QT_TRANSLATE_NOOP("SessionWords", "Certificate revoked")},
        {"not-tls", QT_TRANSLATE_NOOP("SessionWords", "The server speaks no TLS")},
    };
    const auto *found = std::find_if(std::begin(words), std::end(words), [&](const Words &each) { return each.fault == fault; });
    return found == std::end(words) ? Tr::tr("TLS failed") : Tr::tr(found->says);
}

QString badHandshakeWords(const explain::SessionFacts &facts)
{
    if (!facts.handshake)
        return Tr::tr("Handshake not valid");
    for (const auto &violation : facts.handshake->violations) {
        if (violation.rule == ws::Rule::AnswerSubprotocolNotOffered)
            return Tr::tr("Subprotocol not offered");
        if (violation.rule == ws::Rule::AnswerBadAccept)
            return Tr::tr("Wrong accept key");
        if (violation.rule == ws::Rule::AnswerExtensionNotOffered)
            return Tr::tr("Extension not offered");
    }
    return Tr::tr("Handshake not valid");
}

QString closeWords(const explain::SessionFacts &facts)
{
    if (facts.closes.empty())
        return Tr::tr("Closed");
    const auto &close = facts.closes.front();
    const QString code = close.code ? QString::number(*close.code) : Tr::tr("no code");
    return close.reason.empty() ? Tr::tr("Closed with %1").arg(code)
                                : Tr::tr("%1 “%2”").arg(code, peerText(std::string_view(close.reason), Lines::One, 80));
}

QString cleanWords(const explain::SessionFacts &facts)
{
    const auto reason = facts.closes.empty() ? std::string() : facts.closes.front().reason;
    return reason.empty() ? Tr::tr("Closed cleanly") : Tr::tr("Closed cleanly, “%1”").arg(peerText(std::string_view(reason), Lines::One, 80));
}

ws::Duration lasted(const Tale &tale)
{
    return (tale.ended ? tale.facts.tcpEnd().value_or(tale.facts.last) : tale.now) - tale.facts.start;
}

QString lateWords(const explain::SessionFacts &facts)
{
    const auto code = facts.closes.empty() ? std::nullopt : facts.closes.front().code;
    return Tr::tr("%1, then a late frame").arg(code ? QString::number(*code) : Tr::tr("Close"));
}

QString openWords(const Tale &tale)
{
    const auto messages = tale.facts.messages[0] + tale.facts.messages[1];
    const auto since = tale.facts.answerAt.value_or(tale.facts.start);
    return Tr::tr("Open %1 · %2").arg(clock(tale.now - since), Tr::tr("%Ln messages", nullptr, int(std::min<std::uint64_t>(messages, 2'000'000'000))));
}

QString causeWords(const Tale &tale)
{
    const auto &facts = tale.facts;
    switch (tale.verdict.cause) {
    case Cause::Open: return facts.upgraded() ? openWords(tale) : Tr::tr("Connecting, %1").arg(duration(tale.now - facts.start));
    case Cause::BadUrl: return Tr::tr("Not an address");
    case Cause::NameNotFound: return Tr::tr("Host name not found");
    case Cause::NoRoute: return Tr::tr("No route to the host");
    case Cause::PortRefused: return Tr::tr("Port %1 refused").arg(facts.port());
    case Cause::ConnectTimeout: return Tr::tr("No connection in %1").arg(duration(lasted(tale)));
    case Cause::TlsFailed: return tlsWords(facts);
    case Cause::ProxyFailed: return Tr::tr("The proxy refused");
    case Cause::HandshakeRefused:
    case Cause::Redirected: return answerWords(facts);
    case Cause::NotWebSocket: return Tr::tr("Not a WebSocket answer");
    case Cause::BadHandshake: return badHandshakeWords(facts);
    case Cause::HandshakeTimeout: return Tr::tr("No answer in %1").arg(duration(lasted(tale)));
    case Cause::HandshakeCut: return Tr::tr("Cut during the handshake");
    case Cause::ClosedCleanly: return cleanWords(facts);
    case Cause::ClosedByServer:
    case Cause::ClosedByClient: return closeWords(facts);
    case Cause::CloseNotEchoed: return Tr::tr("Close not echoed");
    case Cause::Dropped: return Tr::tr("Dropped after %1").arg(duration(lasted(tale)));
    case Cause::Reset: return Tr::tr("TCP reset after %1").arg(duration(lasted(tale)));
    case Cause::ProtocolViolation: return Tr::tr("Broke the protocol");
    case Cause::LateFrame: return lateWords(facts);
    case Cause::MessageTooBig: return Tr::tr("Message too big");
    case Cause::TimedOut: return Tr::tr("Timed out");
    case Cause::AbortedByUser: return Tr::tr("Stopped by you");
    }
    return {};
}

} // namespace

Glyph sessionGlyph(const SessionEntry &entry)
{
    if (!entry.tale)
        return glyph(StateGlyph::Connecting);
    if (entry.tale->verdict.cause != Cause::Open)
        return glyph(causeLook(entry.tale->verdict.cause).glyph);
    if (entry.origin == Origin::File)
        return glyph(StateGlyph::File);
    return glyph(entry.tale->facts.upgraded() ? StateGlyph::Open : StateGlyph::Connecting);
}

QString sessionTitle(const capture::SessionInfo &info)
{
    if (!info.name.empty())
        return utf8(info.name);
    const QUrl url(QString::fromStdString(info.url));
    if (url.host().isEmpty())
        return info.url.empty() ? utf8(info.server.address) + u':' + QString::number(info.server.port) : utf8(info.url);
    const QString path = url.path().isEmpty() ? QStringLiteral("/") : url.path();
    return harmless((info.mode == capture::Mode::Serve ? QString() : shortHost(url)) + path);
}

QString sessionDetail(const SessionEntry &entry)
{
    return entry.tale ? causeWords(*entry.tale) : Tr::tr("Connecting");
}

SessionData sessionData(const SessionEntry &entry)
{
    SessionData data;
    data.glyph = sessionGlyph(entry);
    data.title = sessionTitle(entry.tale ? entry.tale->info : entry.session->info());
    data.detail = sessionDetail(entry);
    if (entry.tale && entry.tale->verdict.cause != Cause::Open)
        if (const auto code = entry.tale->pageCode())
            data.pageCode = QString::number(*code);
    return data;
}

QString sessionStatus(const SessionEntry &entry)
{
    if (!entry.tale)
        return Tr::tr("Connecting");
    const auto &tale = *entry.tale;
    if (entry.live())
        return Tr::tr("Recording session, 0 frames lost");
    const auto id = explain::causeId(tale.verdict.cause);
    const QString cause = QString::fromLatin1(id.data(), qsizetype(id.size())).replace(u'-', u' ');
    return Tr::tr("Ended after %1: %2").arg(duration(tale.facts.last - tale.facts.start), cause);
}

QString sessionSearchText(const SessionEntry &entry)
{
    const auto data = sessionData(entry);
    const auto info = entry.tale ? entry.tale->info : entry.session->info();
    QStringList words{data.title, data.detail, data.pageCode, utf8(info.url), utf8(info.name)};
    if (entry.tale) {
        const auto id = explain::causeId(entry.tale->verdict.cause);
        words << QString::fromLatin1(id.data(), qsizetype(id.size())) << utf8(entry.tale->verdict.wire);
        for (const auto &close : entry.tale->facts.closes)
            if (close.code)
                words << QString::number(*close.code);
    }
    return words.join(u' ');
}

} // namespace gui
