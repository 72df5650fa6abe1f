#include "gui/detail/header_meaning.h"

#include "gui/text/display_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace gui {

namespace {

struct Meaning {
    std::string_view name;
    ws::HttpKind kind;
    const char *says;
};

constexpr auto request = ws::HttpKind::Request;
constexpr auto response = ws::HttpKind::Response;

constexpr Meaning meanings[] = {
    {"Host", request, QT_TRANSLATE_NOOP("HeaderMeaning", "whom the client means; RFC 6455, 4.1")},
    {"Upgrade", request, QT_TRANSLATE_NOOP("HeaderMeaning", "asks to change to WebSocket")},
    {"Connection", request, QT_TRANSLATE_NOOP("HeaderMeaning", "must name Upgrade, so that a proxy does not pass it on")},
    {"Sec-WebSocket-Key", request, QT_TRANSLATE_NOOP("HeaderMeaning", "16 random bytes; the answer proves that they were read")},
    {"Sec-WebSocket-Version", request, QT_TRANSLATE_NOOP("HeaderMeaning", "13 is RFC 6455")},
    {"Sec-WebSocket-Protocol", request, QT_TRANSLATE_NOOP("HeaderMeaning", "subprotocols offered, best first")},
    {"Sec-WebSocket-Extensions", request, QT_TRANSLATE_NOOP("HeaderMeaning", "extensions offered")},
    {"Origin", request, QT_TRANSLATE_NOOP("HeaderMeaning", "the page’s origin; a browser always sends it")},
    {"Cookie", request, QT_TRANSLATE_NOOP("HeaderMeaning", "sent by a browser without asking the script")},
    {"Authorization", request, QT_TRANSLATE_NOOP("HeaderMeaning", "a page’s script cannot set this")},
    {"User-Agent", request, QT_TRANSLATE_NOOP("HeaderMeaning", "the program that asks")},
    {"Upgrade", response, QT_TRANSLATE_NOOP("HeaderMeaning", "agrees to WebSocket")},
    {"Connection", response, QT_TRANSLATE_NOOP("HeaderMeaning", "must name Upgrade")},
    {"Sec-WebSocket-Protocol", response, QT_TRANSLATE_NOOP("HeaderMeaning", "the subprotocol chosen")},
    {"Sec-WebSocket-Extensions", response, QT_TRANSLATE_NOOP("HeaderMeaning", "the extensions agreed")},
    {"Sec-WebSocket-Version", response, QT_TRANSLATE_NOOP("HeaderMeaning", "the versions that the server knows")},
    {"WWW-Authenticate", response, QT_TRANSLATE_NOOP("HeaderMeaning", "asks for credentials; a script cannot answer")},
    {"Retry-After", response, QT_TRANSLATE_NOOP("HeaderMeaning", "when to try again; hidden from the script")},
    {"Location", response, QT_TRANSLATE_NOOP("HeaderMeaning", "another place; browsers do not follow it here")},
    {"Set-Cookie", response, QT_TRANSLATE_NOOP("HeaderMeaning", "kept by the browser, hidden from the script")},
    {"Content-Length", response, QT_TRANSLATE_NOOP("HeaderMeaning", "bytes of the body")},
    {"Transfer-Encoding", response, QT_TRANSLATE_NOOP("HeaderMeaning", "how the body is framed")},
    {"Server", response, QT_TRANSLATE_NOOP("HeaderMeaning", "the program that answered")},
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HeaderMeaning)
};

QString acceptMeaning(const ws::HttpField &field, const explain::SessionFacts &facts)
{
    const auto key = facts.request ? facts.request->value("Sec-WebSocket-Key") : std::string_view();
    const auto wanted = ws::acceptFor(key);
    if (field.value == wanted)
        return Tr::tr("right: made from the key of the request");
    return Tr::tr("wrong: the key asks for %1").arg(peerText(std::string_view(wanted)));
}

bool wasOffered(const ws::HttpField &field, const explain::SessionFacts &facts)
{
    return !facts.request || facts.request->hasToken(field.name, field.value);
}

} // namespace

QString headerMeaning(const ws::HttpField &field, ws::HttpKind kind, const explain::SessionFacts &facts)
{
    if (kind == response && ws::equalsIgnoringCase(field.name, "Sec-WebSocket-Accept"))
        return acceptMeaning(field, facts);
    if (kind == response && ws::equalsIgnoringCase(field.name, "Sec-WebSocket-Protocol") && !wasOffered(field, facts))
        return Tr::tr("not among those offered");
    const auto *found = std::find_if(std::begin(meanings), std::end(meanings), [&](const Meaning &each) { return each.kind == kind && ws::equalsIgnoringCase(each.name, field.name); });
    return found == std::end(meanings) ? QString() : Tr::tr(found->says);
}

} // namespace gui
